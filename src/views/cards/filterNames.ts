import type { Dataset } from "#domain/dataset.ts";
import { areaOf } from "#domain/place.ts";
import type { ReportFilter } from "#domain/reportFilter.ts";
import { actorName, kindLabel } from "#i18n/claimLine.ts";
import { filter as words } from "#i18n/en/filter.ts";

/** A part of a filter in words, and the filter without it. */
export interface FilterName {
  readonly name: string;
  readonly without: Partial<ReportFilter>;
}

/** The parts of a filter that keep anything back. */
export function filterNames(
  dataset: Dataset,
  { actor, kind, place, words: text }: ReportFilter,
): FilterName[] {
  return [
    place !== null && { name: placeName(dataset, place), without: { place: null } },
    actor !== null && { name: actorName(dataset, actor), without: { actor: null } },
    kind !== null && { name: kindLabel(kind), without: { kind: null } },
    text.trim() !== "" && { name: words.words(text.trim()), without: { words: "" } },
  ].filter((part) => part !== false);
}

/** The name of an area or of a location, or its id where it is neither. */
export function placeName(dataset: Dataset, place: string): string {
  return (areaOf(dataset, place) ?? dataset.location.get(place))?.name.en ?? place;
}
