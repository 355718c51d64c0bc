import { parseDay } from "#domain/day.ts";
import { versionTitle } from "#i18n/en/method/closing.ts";
import { type DataFacts, methodVersion as words } from "#i18n/en/method/page.ts";
import { formatDay } from "#i18n/format.ts";
import { version as release } from "#package.json";
import styles from "./method.module.css";
import { Paragraphs, Part, Section } from "./Prose.tsx";
import type { Release } from "./releases.ts";

interface VersionSectionProps {
  readonly facts: DataFacts;
  readonly releases: readonly Release[];
}

/** The state of the data, and what has changed in data and page. */
export function VersionSection({ facts, releases }: VersionSectionProps) {
  const rows = [
    [words.page, release],
    [words.data, words.dataOf(facts.version)],
    [words.reports, words.reportsBy(facts)],
    [words.counted, words.countedOf(facts)],
    [words.firstSaid, facts.firstSaid],
    [words.lastSaid, facts.lastSaid],
    [words.search, words.searchNote(facts.searchedUntil)],
  ];
  return (
    <Section id="version" title={versionTitle}>
      <dl className={styles.facts}>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Part id="changes" title={words.changes}>
        <p>{words.changesNote}</p>
        {releases.map((release) => (
          <ReleaseChanges key={release.version} release={release} />
        ))}
      </Part>
    </Section>
  );
}

function ReleaseChanges({ release: { version, date, text, parts } }: { release: Release }) {
  const day = date === null ? null : parseDay(date);
  return (
    <div className={styles.release}>
      <h4>{[version, day === null ? date : formatDay(day)].filter(Boolean).join(", ")}</h4>
      <Paragraphs text={text} />
      {parts.map(({ title, items }) => (
        <div key={title}>
          <h5>{title}</h5>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
