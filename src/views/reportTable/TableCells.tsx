import type { Dataset } from "#domain/dataset.ts";
import { formatIso } from "#domain/day.ts";
import type { Report, Source } from "#domain/report.ts";
import { interestLabel } from "#i18n/claimLine.ts";
import { cards } from "#i18n/en/cards.ts";
import { formatDayShortYear } from "#i18n/format.ts";
import { describeSource } from "#views/cards/describeSource.ts";

interface CellProps {
  readonly dataset: Dataset;
  readonly report: Report;
}

/** The day a report was said, and the days it is about, where those are others. */
export function SaidCell({ report }: Pick<CellProps, "report">) {
  return (
    <>
      <time dateTime={formatIso(report.stated)}>{formatDayShortYear(report.stated)}</time>
      <Period report={report} />
    </>
  );
}

/** The days a report is about, where those are not just the day it was said. */
function Period({ report: { period, stated } }: Pick<CellProps, "report">) {
  const first = period.from ?? period.to;
  const last = period.to ?? period.from;
  if (first === null || last === null || (first === stated && last === stated)) return null;
  return <p>{cards.table.about(formatDayShortYear(first), formatDayShortYear(last))}</p>;
}

/** Who said it, by full name, with speaker and interest. */
export function ActorCell({ dataset, report: { actor: id, speaker } }: CellProps) {
  const actor = dataset.actor.get(id);
  const more = [speaker, actor && interestLabel(actor.interest)].filter(Boolean).join(" · ");
  return (
    <>
      <b>{actor?.name ?? id}</b>
      {more !== "" && <p>{more}</p>}
    </>
  );
}

/** The pages a report was read in: publisher, title and date, as a link where there is an address. */
export function SourcesCell({ dataset, report }: CellProps) {
  return (
    <ul>
      {report.sources
        .flatMap((id) => dataset.source.get(id) ?? [])
        .map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
    </ul>
  );
}

function SourceLink({ source }: { source: Source }) {
  const { url, publisher, language } = source;
  const description = describeSource(source);
  return (
    <>
      {url === null ? (
        publisher
      ) : (
        <a href={url} hrefLang={language} rel="noopener noreferrer">
          {publisher}
        </a>
      )}
      {description !== "" && `, ${description}`}
    </>
  );
}
