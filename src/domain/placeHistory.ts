import { type Clock, countsFrom } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import { areaOf, isAbout } from "./place.ts";
import { lineOf } from "./reading.ts";
import { AREA_IDS, type AreaId, type Counts, hasNumber, type Report } from "./report.ts";

/** Something that no report says of a place, over all days: a fact of the dataset, not of the world. */
export type Gap =
  /** No report gives a strength for this place alone. */
  | { readonly type: "no-number-alone" }
  /** No report gives a strength for one of the area's `places` alone. */
  | { readonly type: "never-split"; readonly places: number }
  /** The strengths that name it are for a set of `places`, as one. */
  | { readonly type: "only-in-set"; readonly places: number; readonly reports: readonly Report[] }
  /** The numbers for it alone are of people in one picture. */
  | { readonly type: "only-in-picture"; readonly reports: readonly Report[] }
  /** Other numbers name it: of those on the way, or sent in all. */
  | { readonly type: "only-passing"; readonly reports: readonly Report[] }
  /** Reports went on after this strength, the last for the area; numbers did not. */
  | { readonly type: "no-later-number"; readonly last: Report }
  | { readonly type: "no-casualties" }
  /** Neither Russia nor North Korea confirms anything that names it. */
  | { readonly type: "no-party-confirmation" }
  /** Neither Russia nor North Korea said how many are there, or were sent. */
  | { readonly type: "no-party-number" };

/** What was said of a place, and what was not. */
export interface PlaceHistory {
  /** The area whose figure holds for it: itself, or the one whose set it belongs to. Null where there is none. */
  readonly area: AreaId | null;
  readonly isArea: boolean;
  /** All reports about it, earliest first on the clock. */
  readonly reports: readonly Report[];
  readonly never: readonly Gap[];
}

/** The history of an area or location by its id. A place that nothing names has no reports and all gaps. */
export function placeHistory(dataset: Dataset, place: string, clock: Clock): PlaceHistory {
  const own = areaOf(dataset, place);
  const area = own?.id ?? setOf(dataset, place);
  const reports = dataset.reports
    .filter((report) => isAbout(dataset, report, place))
    .sort((a, b) => countsFrom(a, clock) - countsFrom(b, clock) || a.stated - b.stated);
  const numberGaps = own ? areaGaps(own.id, own.locations, reports) : locationGaps(place, reports);
  return { area, isArea: own !== undefined, reports, never: [...numberGaps, ...voiceGaps(dataset, place)] };
}

/** The area that holds a location. */
function setOf(dataset: Dataset, location: string): AreaId | null {
  return AREA_IDS.find((id) => dataset.area.get(id)?.locations.includes(location)) ?? null;
}

function locationGaps(place: string, reports: readonly Report[]): Gap[] {
  const numbered = reports.filter(({ measure }) => hasNumber(measure));
  if (numbered.some((report) => isOnlyFor(report, [place]) && counts(report, "strength"))) return [];
  const sets = numbered.filter((report) => report.locations.length > 1 && isStanding(report));
  const pictures = numbered.filter(
    (report) => isOnlyFor(report, [place]) && counts(report, "visible-in-image"),
  );
  const passing = numbered.filter(
    (report) => (report.kind === "movement" && !counts(report, "strength")) || counts(report, "sent-total"),
  );
  const [set] = sets;
  return [
    { type: "no-number-alone" },
    ...(set ? [{ type: "only-in-set", places: set.locations.length, reports: sets } as const] : []),
    ...(pictures.length > 0 ? [{ type: "only-in-picture", reports: pictures } as const] : []),
    ...(passing.length > 0 ? [{ type: "only-passing", reports: passing } as const] : []),
  ];
}

function areaGaps(area: AreaId, locations: readonly string[], reports: readonly Report[]): Gap[] {
  const strengths = reports.filter((report) => report.area === area && lineOf(report) === "strength");
  const isSplit = strengths.some((report) => locations.some((id) => isOnlyFor(report, [id])));
  const last = [...strengths].sort((a, b) => a.stated - b.stated).at(-1);
  const goesOn = last && reports.some(({ stated }) => stated > last.stated);
  return [
    ...(locations.length > 1 && !isSplit ? [{ type: "never-split", places: locations.length } as const] : []),
    ...(last && goesOn ? [{ type: "no-later-number", last } as const] : []),
  ];
}

/** What is said of a part of the country is said of the country. */
function voiceGaps(dataset: Dataset, place: string): Gap[] {
  const about = dataset.reports.filter((report) => place === "russia" || isAbout(dataset, report, place));
  const byParty = about.filter((report) =>
    ["RU", "KP"].includes(dataset.actor.get(report.actor)?.country ?? ""),
  );
  const isNumber = (report: Report) =>
    hasNumber(report.measure) && (counts(report, "strength") || counts(report, "sent-total"));
  return [
    ...(about.some(({ kind }) => kind === "casualties") ? [] : [{ type: "no-casualties" } as const]),
    ...(byParty.some(({ stance }) => stance === "confirms")
      ? []
      : [{ type: "no-party-confirmation" } as const]),
    ...(byParty.some(isNumber) ? [] : [{ type: "no-party-number" } as const]),
  ];
}

function isStanding(report: Report): boolean {
  return report.kind === "presence" && counts(report, "strength");
}

/** Whether a report names these places and no others, mapped or not. */
function isOnlyFor({ locations, otherPlaces }: Report, places: readonly string[]): boolean {
  const isNamed = locations.length === places.length && places.every((id) => locations.includes(id));
  return isNamed && otherPlaces.length === 0;
}

function counts({ measure }: Report, what: Counts): boolean {
  return measure?.counts === what;
}
