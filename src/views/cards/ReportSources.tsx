import type { Dataset } from "#domain/dataset.ts";
import type { Source } from "#domain/report.ts";
import { describeSource } from "./describeSource.ts";
import styles from "./ReportSources.module.css";

/** The pages a report was read in. One without an address is text. */
export function ReportSources({ dataset, ids }: { dataset: Dataset; ids: readonly string[] }) {
  const sources = ids.flatMap((id) => dataset.source.get(id) ?? []);
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id} className={styles.item}>
          <SourceName source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source }: { source: Source }) {
  const { url, publisher, language } = source;
  const description = describeSource(source) || undefined;
  if (url === null) return <span title={description}>{publisher}</span>;
  return (
    <a className={styles.link} href={url} hrefLang={language} rel="noopener noreferrer" title={description}>
      {publisher}
    </a>
  );
}
