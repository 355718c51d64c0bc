import { useState } from "react";
import { citationWords } from "#i18n/en/export.ts";
import { share } from "#i18n/en/share.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { EmbedCode } from "./EmbedCode.tsx";
import { EmbedForm } from "./EmbedForm.tsx";
import { FIRST_CHOICE, frameOf } from "./embedChoice.ts";
import styles from "./shareEmbed.module.css";
import { siteAddress } from "./siteAddress.ts";
import { useRested } from "./useRested.ts";

const words = share.embed;

/** The preview follows once nothing was typed for so long, in milliseconds. */
const REST_MS = 500;

/** The map as a part of another page: choices, what they look like, and the code. */
export function EmbedSection({ onPicture }: { onPicture: () => void }) {
  const { version } = useApp();
  const view = useView((whole) => whole);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const title = choice.latest ? words.latestTitle : citationWords.dayTitle(view.day, view.clock);
  const frame = { ...frameOf(choice, view, version, siteAddress()), title };
  const shown = useRested(frame, frame.address + frame.width, REST_MS);
  return (
    <section className={styles.embed} aria-label={share.section.embed}>
      <EmbedForm choice={choice} day={view.day} version={version} onChoice={setChoice} />
      <div className={styles.result}>
        <h3 className={styles.subtitle}>{words.preview}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, by keys too */}
        <section className={styles.preview} aria-label={words.preview} tabIndex={0}>
          <iframe
            key={shown.address}
            src={shown.address}
            title={words.previewName(shown.width)}
            width={shown.width}
            height={shown.height}
          />
        </section>
        <EmbedCode choice={choice} frame={frame} onChoice={setChoice} onPicture={onPicture} />
      </div>
    </section>
  );
}
