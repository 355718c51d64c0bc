import { opponentsOf } from "#domain/opposition.ts";
import type { Report, Source } from "#domain/report.ts";
import { actorName, interestLabel } from "#i18n/claimLine.ts";
import { present as words } from "#i18n/en/present.ts";
import { formatDay } from "#i18n/format.ts";
import { formatPeriod } from "#i18n/period.ts";
import { press, stepOf } from "#state/telling.ts";
import { useApp } from "#views/AppContext.tsx";
import { describeSource } from "#views/cards/describeSource.ts";
import styles from "./evidence.module.css";
import { Said } from "./Said.tsx";
import { useTelling, useTellingStore } from "./TellingContext.tsx";

/** A report in full, and beside it those that say the opposite. */
export function EvidenceReport({ report }: { report: Report }) {
  const { dataset } = useApp();
  const store = useTellingStore();
  const step = useTelling(stepOf);
  const opponents = opponentsOf(dataset, report, step.day, step.clock);
  return (
    <div className={styles.opened} data-opposed={opponents.length > 0 || undefined}>
      <Whole report={report} />
      {opponents.length > 0 && (
        <div className={styles.opponents}>
          <h3>{words.contradicts}</h3>
          {opponents.map((other) => (
            <Whole key={other.id} report={other} />
          ))}
        </div>
      )}
      <button type="button" className={styles.back} onClick={() => store.setState(press(report.id))}>
        {words.back}
      </button>
    </div>
  );
}

function Whole({ report }: { report: Report }) {
  const { dataset } = useApp();
  const { day } = useTelling(stepOf);
  const actor = dataset.actor.get(report.actor);
  const about = formatPeriod(report.period, day);
  const sources = report.sources.flatMap((id) => dataset.source.get(id) ?? []);
  return (
    <article className={styles.whole}>
      <p className={styles.said}>
        <Said report={report} />
      </p>
      <p>
        <b className={styles.who}>{actorName(dataset, report.actor)}</b>
        {report.speaker !== null && ` ${report.speaker}`}
        {actor && <span className={styles.interest}>{interestLabel(actor.interest)}</span>}
      </p>
      <p className={styles.when}>
        {words.saidOn(formatDay(report.stated))}
        {about && `, ${words.about(about)}`}
      </p>
      <p className={styles.summary}>{report.summary}</p>
      {report.caveat !== null && <p className={styles.caveat}>{report.caveat}</p>}
      <p className={styles.sources}>
        {words.sources}{" "}
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && "; "}
            <SourceLink source={source} />
          </span>
        ))}
      </p>
    </article>
  );
}

function SourceLink({ source }: { source: Source }) {
  const { publisher, url, language } = source;
  const more = describeSource(source);
  const text = more ? `${publisher}, ${more}` : publisher;
  if (url === null) return <span>{`${text} (${words.noAddress})`}</span>;
  return (
    <a href={url} hrefLang={language} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
