import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Standing } from "#domain/position.ts";
import type { Interest, Kind, RelationType, Report } from "#domain/report.ts";
import type { Span } from "#domain/span.ts";
import { en } from "./en.ts";
import { claimFigure } from "./figure.ts";
import { formatDayShortBeside } from "./format.ts";

const words = en.claim;

/** One row of a ladder, or one line of a card that names another report. */
export interface ClaimLine {
  /** With its qualifier; null where the report gives no number. */
  readonly figure: string | null;
  readonly actor: string;
  /** The day it was said, with its year where that is not the year of the day shown. */
  readonly day: string;
}

/** A claim in three strings. `beside`: the day shown, whose year goes without saying. */
export function claimLine(dataset: Dataset, report: Report, beside: Day): ClaimLine {
  return {
    figure: claimFigure(report.measure),
    actor: actorName(dataset, report.actor),
    day: formatDayShortBeside(report.stated, beside),
  };
}

/** An actor's short name, or its id where it is unknown. */
export function actorName(dataset: Dataset, id: string): string {
  return dataset.actor.get(id)?.shortName ?? id;
}

/** What a report's number counts: "there now", "killed · losses so far". Null where only the summary can say. */
export function countsLabel({ measure }: Report): string | null {
  if (!measure) return null;
  return [words.unit[measure.unit], words.counts[measure.counts]].filter(Boolean).join(" · ") || null;
}

/**
 * Where: "in Kursk Oblast", "in four places together", "in Ussuriysk". A report that is for no area goes by
 * the places it names, without a preposition; null where it names none.
 */
export function placeLabel(dataset: Dataset, report: Report): string | null {
  const { area, otherPlaces } = report;
  if (area === "russia") return words.inRussia;
  if (area === "kursk") return words.inKursk;
  if (area === null && otherPlaces.length > 0) return otherPlaces.join("; ");
  const only = otherPlaces.length === 0 ? singlePlace(dataset, report) : null;
  if (only !== null || area === null) return only;
  const named = setPlaces(dataset, report);
  return named > 1 ? words.togetherIn(named) : words.inFarEast;
}

/** How many places of its area's set a report names as one; 0 unless it names all of them. */
export function setPlaces(dataset: Dataset, { area, locations }: Report): number {
  const set = area ? (dataset.area.get(area)?.locations ?? []) : [];
  return set.length > 1 && set.every((id) => locations.includes(id)) ? set.length : 0;
}

/** "Replaced on 4 Nov by Pentagon, at least 10,000". Null for what never ends. */
export function endLabel(dataset: Dataset, { report, until, end }: Span): string | null {
  if (until === Number.MAX_SAFE_INTEGER) return null;
  const by = end.reason === "lapsed" ? null : endedBy(dataset, report, end.by);
  return words.ended(end.reason, formatDayShortBeside(until, report.stated), by);
}

export function stanceLabel(standing: Standing): string {
  return words.standing[standing];
}

export function interestLabel(interest: Interest): string {
  return words.interest[interest];
}

export function kindLabel(kind: Kind): string {
  return words.kind[kind];
}

/** What a report does to the one it points to: "Replaces". */
export function relationLabel(type: RelationType): string {
  return words.relation[type].to;
}

/** The same, told from the other's side: "Replaced by". */
export function inverseRelationLabel(type: RelationType): string {
  return words.relation[type].from;
}

/** Names what the successor's number counts, and where, as far as that differs from what it replaces. */
function endedBy(dataset: Dataset, ended: Report, by: Report): string {
  const figure = claimFigure(by.measure);
  const counts = by.measure?.counts === ended.measure?.counts ? null : countsLabel(by);
  const place = by.area === ended.area || by.area === null ? null : placeLabel(dataset, by);
  const number = figure && [figure, counts, place].filter(Boolean).join(" ");
  return [actorName(dataset, by.actor), number].filter(Boolean).join(", ");
}

function singlePlace(dataset: Dataset, { locations }: Report): string | null {
  const [only] = locations;
  const location = only === undefined || locations.length > 1 ? undefined : dataset.location.get(only);
  return location ? words.inPlace(location.name.en) : null;
}
