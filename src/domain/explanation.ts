import { type Clock, countsFrom } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import { isAbout } from "./place.ts";
import {
  type Claim,
  type Line,
  latestClaim,
  lineOf,
  lowerBound,
  type Reading,
  upperBound,
} from "./reading.ts";
import { type AreaId, hasNumber, type Report } from "./report.ts";
import { claimsFor, readingsOver } from "./snapshot.ts";

/** What kept a report about an area out of a line of its figures, in the order in which the reasons are asked. */
export const NOT_COUNTED = [
  "other-area",
  "list",
  "position",
  "casualties",
  "plan",
  "context",
  "no-number",
  "part",
  "in-picture",
  "moved",
  "other-line",
  "other",
] as const;
export type NotCounted = (typeof NOT_COUNTED)[number];

/** Why the lead leads: nobody else is live, its day is the latest, or what decided among claims of that day. */
export type LeadBy = "alone" | "latest-day" | "named-actor" | "lower-number" | "id";

/** How the reading of an area and line on a day came about. Each claim that counts by the day is in one list. */
export interface Explanation {
  readonly area: AreaId;
  readonly line: Line;
  readonly day: Day;
  readonly clock: Clock;
  readonly reading: Reading;
  /** Earliest first, as the three lists after it are by the day on which they ceased to stand. */
  readonly live: readonly Claim[];
  /** A newer statement of the same actor took its place, or a report updates it. */
  readonly replaced: readonly Claim[];
  readonly ended: readonly Claim[];
  readonly lapsed: readonly Claim[];
  /** How many claims count only from a later day. */
  readonly toCome: number;
  /** The live claims that give the low end, and those that give the high end. */
  readonly lowest: readonly Claim[];
  readonly highest: readonly Claim[];
  /** Null where nothing is live. */
  readonly leadBy: LeadBy | null;
  /** Reports about the area by the day that are in no list above, by reason; none without reports. */
  readonly notCounted: readonly { readonly reason: NotCounted; readonly reports: readonly Report[] }[];
}

/** Explains the reading of an area and line on a day, step by step. Adds nothing to what the reading says. */
export function explain(dataset: Dataset, area: AreaId, line: Line, day: Day, clock: Clock): Explanation {
  const reading = readingsOver(dataset, area, line, clock).on(day);
  const claims = claimsFor(dataset, area, line, clock);
  const known = claims.filter(({ from }) => from <= day);
  const live = known.filter(({ until }) => day < until);
  const over = known.filter(({ until }) => until <= day).sort((a, b) => a.until - b.until || a.from - b.from);
  const overBy = (...reasons: readonly Claim["end"]["reason"][]) =>
    over.filter(({ end }) => reasons.includes(end.reason));
  return {
    area,
    line,
    day,
    clock,
    reading,
    live,
    replaced: overBy("newer", "updates"),
    ended: overBy("ends"),
    lapsed: overBy("lapsed"),
    toCome: claims.length - known.length,
    lowest: live.filter((claim) => lowerBound(claim) === reading.low),
    highest: live.filter((claim) => upperBound(claim) === reading.high),
    leadBy: leadBy(dataset, reading),
    notCounted: notCountedBy(dataset, area, line, day, clock),
  };
}

function leadBy(dataset: Dataset, { lead, live }: Reading): LeadBy | null {
  if (lead === null) return null;
  const second = latestClaim(
    dataset,
    live.filter((claim) => claim !== lead),
  );
  if (second === null) return "alone";
  if (second.from < lead.from) return "latest-day";
  const kindOf = ({ report }: Claim) => dataset.actor.get(report.actor)?.kind;
  if (kindOf(second) === "media-sources" && kindOf(lead) !== "media-sources") return "named-actor";
  return lowerBound(lead) < lowerBound(second) ? "lower-number" : "id";
}

function notCountedBy(dataset: Dataset, area: AreaId, line: Line, day: Day, clock: Clock) {
  const reasons = new Map<NotCounted, Report[]>();
  for (const report of dataset.reports) {
    if (countsFrom(report, clock) > day || !isAbout(dataset, report, area)) continue;
    const reason = whyNotCounted(report, area, line);
    if (reason !== null) reasons.set(reason, [...(reasons.get(reason) ?? []), report]);
  }
  return NOT_COUNTED.flatMap((reason) => {
    const reports = reasons.get(reason);
    return reports ? [{ reason, reports }] : [];
  });
}

/** The first reason for which a report is no claim of an area and line; null where it is one. */
export function whyNotCounted(report: Report, area: AreaId, line: Line): NotCounted | null {
  if (report.area !== area) return "other-area";
  if (lineOf(report) === line) return null;
  if (report.tier === "list") return "list";
  if (report.kind !== "presence" && report.kind !== "movement") return report.kind;
  if (report.measure?.counts === "planned") return "plan";
  if (!hasNumber(report.measure)) return "no-number";
  switch (report.measure.counts) {
    case "part":
    case "moved":
      return report.measure.counts;
    case "visible-in-image":
      return "in-picture";
    case "strength":
    case "sent-total":
      return "other-line";
    default:
      return "other";
  }
}
