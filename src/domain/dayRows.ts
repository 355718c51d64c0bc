import type { Claim, Line, Reading } from "./reading.ts";
import { type AreaId, type Report, STANCES, type Stance } from "./report.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Span } from "./span.ts";

/** The figure of an area and line, with the claims it rests on. */
export interface LineRows {
  readonly kind: "line";
  readonly area: AreaId;
  readonly line: Line;
  readonly reading: Reading;
  /** The claim stated last by then, live or not; null where there never was one. */
  readonly last: Claim | null;
  readonly reports: readonly Report[];
}

/** Who takes one position. */
export interface StanceRows {
  readonly kind: "stance";
  readonly stance: Stance;
  readonly reports: readonly Report[];
}

/** What stands beside the figures and sets none of them. */
export interface AsideRows {
  readonly kind: "presence" | "plans" | "notes" | "casualties";
  readonly reports: readonly Report[];
}

/** One group of the table of a day. Its reports are the newest first; none is in two groups. */
export type DayRows = LineRows | StanceRows | AsideRows;

const LINES: readonly (readonly [AreaId, Line])[] = [
  ["kursk", "strength"],
  ["kursk", "sent-total"],
  ["far-east", "strength"],
  ["russia", "strength"],
  ["russia", "sent-total"],
];

/**
 * All that stands on a day, in the order in which it is told. Lines and positions are always there, also
 * without a report, so that nobody's silence goes unseen; what stands aside only where there is some.
 */
export function dayRows(snapshot: Snapshot, withCasualties: boolean): DayRows[] {
  const areas = Object.values(snapshot.areas);
  const aside = (kind: AsideRows["kind"], spans: readonly Span[]): AsideRows[] =>
    spans.length > 0 ? [{ kind, reports: newestFirst(spans) }] : [];
  return [
    ...LINES.map(([area, line]) => lineRows(snapshot, area, line)),
    ...aside(
      "presence",
      areas.flatMap(({ presence }) => presence),
    ),
    ...aside(
      "plans",
      areas.flatMap(({ plans }) => plans),
    ),
    ...aside(
      "notes",
      areas.flatMap(({ notes }) => notes),
    ),
    ...STANCES.map((stance) => stanceRows(snapshot, stance)),
    ...(withCasualties ? [{ kind: "casualties" as const, reports: newestFirst(snapshot.casualties) }] : []),
  ];
}

function lineRows({ areas }: Snapshot, area: AreaId, line: Line): LineRows {
  const { strength, lastStrength, sentTotal, lastSentTotal } = areas[area];
  const [reading, last] = line === "strength" ? [strength, lastStrength] : [sentTotal, lastSentTotal];
  return { kind: "line", area, line, reading, last, reports: newestFirst(reading.live) };
}

function stanceRows({ positions }: Snapshot, stance: Stance): StanceRows {
  const here = positions.filter(({ standing }) => standing === stance);
  return { kind: "stance", stance, reports: here.map(({ report }) => report) };
}

function newestFirst(spans: readonly Span[]): Report[] {
  return [...spans].sort((a, b) => b.from - a.from).map(({ report }) => report);
}
