import { useEffect, useRef, useState } from "react";
import { share as words } from "#i18n/en/share.ts";
import { en } from "#i18n/en.ts";
import { type Asked, SECTIONS, type Section } from "./asked.ts";
import { CiteSection } from "./CiteSection.tsx";
import { DataSection } from "./DataSection.tsx";
import { EmbedSection } from "./EmbedSection.tsx";
import { LinkSection } from "./LinkSection.tsx";
import { PictureSection } from "./PictureSection.tsx";
import styles from "./share.module.css";

interface ShareDialogProps {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** Share, cite, take away: a dialog that opens when it is put into the page. Focus goes back when it closes. */
export function ShareDialog({ asked, onClose }: ShareDialogProps) {
  const [section, setSection] = useState(asked.section);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);
  const show = (next: Section) => {
    setSection(next);
    // Each part is read from its beginning.
    if (dialog.current) dialog.current.scrollTop = 0;
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="share-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 ref={title} id="share-title" className={styles.title} tabIndex={-1}>
          {words.title}
        </h2>
        <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
          {en.page.dismiss}
        </button>
        <fieldset className={styles.sections} aria-label={words.sections}>
          {SECTIONS.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.section}
              aria-pressed={section === each}
              onClick={() => show(each)}
            >
              {words.section[each]}
            </button>
          ))}
        </fieldset>
      </div>
      <SectionBody section={section} report={asked.report} onSection={show} />
    </dialog>
  );
}

interface SectionBodyProps {
  readonly section: Section;
  readonly report: string | null;
  readonly onSection: (section: Section) => void;
}

function SectionBody({ section, report, onSection }: SectionBodyProps) {
  switch (section) {
    case "link":
      return <LinkSection />;
    case "embed":
      return <EmbedSection onPicture={() => onSection("picture")} />;
    case "cite":
      return <CiteSection report={report} />;
    case "picture":
      return <PictureSection />;
    case "data":
      return <DataSection />;
  }
}
