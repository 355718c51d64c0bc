import type { Dataset } from "#domain/dataset.ts";
import type { DayRows, LineRows } from "#domain/dayRows.ts";
import type { Claim } from "#domain/reading.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { areaHeading, type Heading } from "./areaText.ts";
import { actorName } from "./claimLine.ts";
import { dayTable as words } from "./en/dayTable.ts";
import { en } from "./en.ts";
import { ceilingWords, claimFigure, spanWords } from "./figure.ts";
import { formatDay } from "./format.ts";
import { unbroken } from "./token.ts";

/** The head of a group of rows. `figure` and `absent` are both null where the title says it all. */
export interface GroupHeading extends Heading {
  readonly title: string;
  /** What the figure leaves out, or the number that was reported last. */
  readonly notes: readonly string[];
}

/** What stands over the rows of a group: a line with its range and qualifiers, or the words for no number. */
export function groupHeading(dataset: Dataset, snapshot: Snapshot, rows: DayRows): GroupHeading {
  if (rows.kind === "line") return lineHeading(dataset, snapshot, rows);
  const isEmpty = rows.reports.length === 0;
  if (rows.kind === "stance") {
    return {
      title: words.stance(rows.stance),
      figure: null,
      absent: isEmpty ? words.nobody : null,
      notes: [],
    };
  }
  const isLosses = rows.kind === "casualties";
  return {
    title: words.aside(rows.kind),
    figure: null,
    absent: isLosses && isEmpty ? words.noLosses : null,
    notes: isLosses && !isEmpty ? [words.neverAdded] : [],
  };
}

function lineHeading(dataset: Dataset, { areas }: Snapshot, rows: LineRows): GroupHeading {
  const { area, line, reading, last } = rows;
  const span = spanWords(reading);
  const figure = span && unbroken(span) + ceilingWords(reading);
  const { noneNow, noneReported } = en.area.absent;
  const absent = line === "strength" ? areaHeading(areas[area]).absent : last ? noneNow : noneReported;
  return {
    title: words.line(dataset.area.get(area)?.name.en ?? area, line),
    ...(figure === null ? { figure, absent } : { figure, absent: null }),
    notes: [
      ...(figure === null && last ? [lastWords(dataset, last)] : []),
      ...(line === "sent-total" && (figure !== null || last) ? [words.notDeducted] : []),
    ],
  };
}

function lastWords(dataset: Dataset, { report, from }: Claim): string {
  const said = from === report.stated ? null : formatDay(report.stated);
  const figure = claimFigure(report.measure) ?? "";
  return words.last(figure, actorName(dataset, report.actor), formatDay(from), said);
}
