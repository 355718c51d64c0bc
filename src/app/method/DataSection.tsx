import { DOWNLOAD_FOLDER } from "#export/downloads.ts";
import { dataWords } from "#i18n/en/method/data.ts";
import styles from "./method.module.css";
import { Paragraphs, Section } from "./Prose.tsx";

/** The files to take away, each with a sentence on what it is. */
export function DataSection() {
  return (
    <Section id="data" title={dataWords.title}>
      <Paragraphs text={dataWords.text} />
      <ul className={styles.entries}>
        {dataWords.files.map(({ term, text }) => (
          <li key={term}>
            <a href={`${DOWNLOAD_FOLDER}/${term}`} download>
              {term}
            </a>
            . {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
