import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { LAPSE_DAYS } from "#domain/span.ts";
import { inverseRelationLabel, relationLabel } from "#i18n/claimLine.ts";
import { cards } from "#i18n/en/cards.ts";
import { formatDayShortBeside } from "#i18n/format.ts";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./ReportRelations.module.css";
import type { Ending, Reply } from "./replies.ts";
import { reportInShort, reportUndated } from "./reportText.ts";

interface EndingLineProps {
  readonly dataset: Dataset;
  readonly report: Report;
  readonly ending: Ending;
  /** A day whose year goes without saying. */
  readonly beside: Day;
}

/** Says since when a report no longer stands, and who replaced or ended it. */
export function EndingLine({ dataset, report, ending, beside }: EndingLineProps) {
  const day = formatDayShortBeside(ending.day, beside);
  if (ending.reason === "lapsed") {
    return (
      <p className={styles.ending}>
        <b className={styles.label}>{cards.card.lapsed}</b>
        {cards.card.lapsedOn(day, LAPSE_DAYS)}
      </p>
    );
  }
  const words = cards.card.ending[ending.reason];
  return (
    <p className={styles.ending}>
      <b className={styles.label}>{words.label}</b>
      {words.by(day)}
      {ending.by.map((by, index) => (
        <span key={by.id}>
          {index > 0 && cards.card.andBy}
          <ReportLink report={by} className={styles.link}>
            {reportUndated(dataset, report, by)}
          </ReportLink>
        </span>
      ))}
    </p>
  );
}

interface RelationListProps {
  readonly dataset: Dataset;
  readonly report: Report;
  /** What was said about it later, and is not in the ending line. */
  readonly replies: readonly Reply[];
  readonly beside: Day;
}

interface Line {
  readonly label: string;
  readonly other: Report;
}

/** What a report does to earlier ones, and later ones to it. Nothing where there is neither. */
export function RelationList({ dataset, report, replies, beside }: RelationListProps) {
  const earlier = report.relations.flatMap(({ type, report: id }): Line[] => {
    const other = dataset.report.get(id);
    return other ? [{ label: relationLabel(type), other }] : [];
  });
  const later = replies.flatMap(({ type, by }): Line[] =>
    by ? [{ label: inverseRelationLabel(type === "newer" ? "updates" : type), other: by }] : [],
  );
  const lines = [...earlier, ...later];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map(({ label, other }) => (
        <li key={`${label} ${other.id}`}>
          <b className={styles.label}>{label}</b>{" "}
          <ReportLink report={other} className={styles.link}>
            {reportInShort(dataset, report, other, beside)}
          </ReportLink>
        </li>
      ))}
    </ul>
  );
}
