import { useEffect, useId, useRef, useState } from "react";
import { CopyField } from "#app/explore/share/CopyField.tsx";
import { saveText } from "#app/explore/share/saveText.ts";
import { siteAddress } from "#app/explore/share/siteAddress.ts";
import { useRested } from "#app/explore/share/useRested.ts";
import type { Lesson } from "#domain/lesson.ts";
import { lessonFileName, lessonText } from "#export/lesson.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { fragmentOfLesson } from "./fragment.ts";
import styles from "./lesson.module.css";

interface KeepSectionProps {
  /** Null while there is no step. */
  readonly lesson: Lesson | null;
  readonly story: Lesson;
  readonly onFile: (file: File) => void;
  readonly onAnew: () => void;
}

/** The lesson as a file and as an address, and other lessons in its place. */
export function KeepSection({ lesson, story, onFile, onAnew }: KeepSectionProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{words.keep}</h3>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.button}
          disabled={!lesson}
          onClick={() => lesson && saveText(lessonFileName(lesson), "application/json", lessonText(lesson))}
        >
          {words.save}
        </button>
        <button type="button" className={styles.button} onClick={() => input.current?.click()}>
          {words.open}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.open}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again.
            currentTarget.value = "";
          }}
        />
        <button type="button" className={styles.button} onClick={onAnew}>
          {words.anew}
        </button>
      </div>
      <p className={styles.hint}>{words.dropHere}</p>
      {lesson && <Address lesson={lesson} story={story} />}
    </section>
  );
}

/** The address is made once the words have rested, in milliseconds. */
const REST_MS = 300;
/** Addresses that are longer are cut by some programs. */
const LONG = 8_000;

function Address({ lesson, story }: { lesson: Lesson; story: Lesson }) {
  const rested = useRested(lesson, lessonText(lesson), REST_MS);
  const [fragment, setFragment] = useState<string | null>("");
  useEffect(() => {
    let isCurrent = true;
    fragmentOfLesson(rested, story).then(
      (next) => isCurrent && setFragment(next),
      () => isCurrent && setFragment(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [rested, story]);
  if (!location.protocol.startsWith("http")) return <p className={styles.hint}>{words.noAddress}</p>;
  if (fragment === null) return <p className={styles.hint}>{words.addressTooLong}</p>;
  if (fragment === "") return null;
  const address = `${siteAddress()}present.html${fragment}`;
  const length = address.length > LONG ? words.addressLong : words.addressLength;
  return (
    <div className={styles.address}>
      <CopyField label={words.address} text={address} rows={2} code />
      <p className={styles.hint}>
        {length(address.length)} {words.addressAbout}
      </p>
    </div>
  );
}
