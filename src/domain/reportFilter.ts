import type { Dataset } from "./dataset.ts";
import { isAbout } from "./place.ts";
import type { Kind, Report } from "./report.ts";

/** Which reports are wanted. Null and an empty text want all. */
export interface ReportFilter {
  readonly actor: string | null;
  readonly kind: Kind | null;
  /** Id of an area or of a location. */
  readonly place: string | null;
  /** Each of the words has to be found, in any order, in whatever the report's card shows as text. */
  readonly words: string;
}

/** Whether a filter lets everything through. */
export function isOpen({ actor, kind, place, words }: ReportFilter): boolean {
  return actor === null && kind === null && place === null && wordsIn(words).length === 0;
}

/** The reports that a filter wants, in the order given. */
export function wantedReports(
  dataset: Dataset,
  reports: readonly Report[],
  filter: ReportFilter,
): readonly Report[] {
  if (isOpen(filter)) return reports;
  const { actor, kind, place } = filter;
  const words = wordsIn(filter.words);
  const texts = words.length > 0 ? textsOf(dataset) : null;
  return reports.filter(
    (report) =>
      (actor === null || report.actor === actor) &&
      (kind === null || report.kind === kind) &&
      (place === null || isAbout(dataset, report, place)) &&
      words.every((word) => texts?.get(report.id)?.includes(word)),
  );
}

/** The words of a text as they are compared: without case, accents, commas in numbers, or dashes between two. */
function wordsIn(text: string): string[] {
  return plain(text).split(/\s+/).filter(Boolean);
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/(\d),(?=\d)/g, "$1")
    .replace(/(\d)[–-](?=\d)/g, "$1 ")
    .toLowerCase();
}

const known = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/** What is searched of each report, built at the first search. */
function textsOf(dataset: Dataset): ReadonlyMap<string, string> {
  const texts =
    known.get(dataset) ?? new Map(dataset.reports.map((each) => [each.id, textOf(dataset, each)]));
  known.set(dataset, texts);
  return texts;
}

function textOf(dataset: Dataset, report: Report): string {
  const actor = dataset.actor.get(report.actor);
  const places = report.locations.map((id) => dataset.location.get(id)?.name);
  const area = report.area === null ? undefined : dataset.area.get(report.area)?.name;
  const sources = report.sources.map((id) => dataset.source.get(id));
  const { low, high } = report.measure ?? { low: null, high: null };
  return plain(
    [
      actor?.name,
      actor?.shortName,
      report.speaker,
      report.summary,
      report.caveat,
      ...report.otherPlaces,
      ...[...places, area].flatMap((name) => (name ? Object.values(name) : [])),
      ...sources.flatMap((source) => [source?.publisher, source?.title]),
      low,
      high,
    ]
      .filter((part) => part !== null && part !== undefined)
      .join("\n"),
  );
}
