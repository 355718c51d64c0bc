import type { ReactNode } from "react";
import type { Entry } from "#i18n/en/method/claims.ts";
import styles from "./method.module.css";

/** Paragraphs of plain text. */
export function Paragraphs({ text }: { text: readonly string[] }) {
  return text.map((each) => <p key={each}>{each}</p>);
}

/** A list of short entries, each led by its bold term. */
export function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className={styles.entries}>
      {entries.map(({ term, text }) => (
        <li key={term}>
          <b>{term}</b> {text}
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  /** The anchor that links lead to; never changed once published. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of the page. */
export function Section({ id, title, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** A part of a section, with an anchor of its own. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
    </section>
  );
}
