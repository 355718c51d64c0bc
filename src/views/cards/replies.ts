import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import { addDays, type Day } from "#domain/day.ts";
import { LINES } from "#domain/reading.ts";
import { AREA_IDS, type RelationType, type Report } from "#domain/report.ts";
import { claimsFor } from "#domain/snapshot.ts";
import { LAPSE_DAYS } from "#domain/span.ts";
import { toneOf } from "./tone.ts";

/** Something that was said about a report later: a relation that points to it, or the end of its claim. */
export type Reply =
  /** `newer`: the same actor stated a later figure for the same area and line. */
  | { readonly type: RelationType | "newer"; readonly from: Day; readonly by: Report }
  | { readonly type: "lapsed"; readonly from: Day; readonly by: null };

export type Replies = ReadonlyMap<string, readonly Reply[]>;

const known = new WeakMap<Dataset, Map<Clock, Replies>>();

/** The replies to each report on a clock, earliest first, by the id of the report. Collected at the first call. */
export function repliesIn(dataset: Dataset, clock: Clock): Replies {
  const byClock = known.get(dataset) ?? new Map<Clock, Replies>();
  known.set(dataset, byClock);
  const replies = byClock.get(clock) ?? collect(dataset, clock);
  byClock.set(clock, replies);
  return replies;
}

function collect(dataset: Dataset, clock: Clock): Replies {
  const all = [...relationsIn(dataset, clock), ...endsIn(dataset, clock)];
  const replies = new Map<string, Reply[]>();
  for (const [id, reply] of all.sort(([, a], [, b]) => a.from - b.from)) {
    const list = replies.get(id);
    if (list) list.push(reply);
    else replies.set(id, [reply]);
  }
  return replies;
}

function relationsIn({ reports }: Dataset, clock: Clock): [id: string, reply: Reply][] {
  return reports.flatMap((by) =>
    by.relations.map(({ type, report }): [string, Reply] => [
      report,
      { type, from: countsFrom(by, clock), by },
    ]),
  );
}

/** The ends that nobody names: a newer figure of the same actor, and age. */
function endsIn(dataset: Dataset, clock: Clock): [id: string, reply: Reply][] {
  const claims = AREA_IDS.flatMap((area) => LINES.flatMap((line) => claimsFor(dataset, area, line, clock)));
  const ends = claims.flatMap(({ report, until: from, end }): [string, Reply][] => {
    if (end.reason === "newer") return [[report.id, { type: "newer", from, by: end.by }]];
    return end.reason === "lapsed" ? [[report.id, { type: "lapsed", from, by: null }]] : [];
  });
  // Presence that sets no range grows old as well, though no claim ends with it.
  const counted = new Set(claims.map(({ report }) => report.id));
  const uncounted = dataset.reports.filter(
    (report) => toneOf(report) === "presence" && !counted.has(report.id),
  );
  const ages = uncounted.map(({ id, period, stated }): [string, Reply] => [
    id,
    { type: "lapsed", from: addDays(period.to ?? stated, LAPSE_DAYS + 1), by: null },
  ]);
  return [...ends, ...ages];
}

/** The replies known on a day. */
export function repliesBy(replies: Replies, report: Report, day: Day): readonly Reply[] {
  return (replies.get(report.id) ?? []).filter((reply) => reply.from <= day);
}

/**
 * The day from which what a day shows of a report holds: that of the newest reply by then, or of the report
 * itself. The same on most days, so that a card need not be drawn again.
 */
export function heldSince(replies: Replies, report: Report, day: Day): Day {
  return repliesBy(replies, report, day).at(-1)?.from ?? report.stated;
}

/** Why a report no longer stands. */
export interface Ending {
  readonly reason: "replaced" | "ended" | "lapsed";
  readonly day: Day;
  /** Who replaced or ended it on that day; empty where it lapsed. */
  readonly by: readonly Report[];
}

/** What ended a report first, or null where it stands. Replies must be earliest first. */
export function endingOf(replies: readonly Reply[]): Ending | null {
  const first = replies.find((reply) => reasonOf(reply) !== null);
  const reason = first ? reasonOf(first) : null;
  if (!first || reason === null) return null;
  const alike = replies.filter((reply) => reply.from === first.from && reasonOf(reply) === reason);
  const by = alike.flatMap((reply) => (reply.by ? [reply.by] : []));
  return { reason, day: first.from, by: [...new Set(by)] };
}

/** Whether an ending already tells what a reply would. */
export function isTold(ending: Ending | null, reply: Reply): boolean {
  if (reply.by === null) return true;
  return reasonOf(reply) !== null && (ending?.by.includes(reply.by) ?? false);
}

function reasonOf({ type }: Reply): Ending["reason"] | null {
  if (type === "updates" || type === "newer") return "replaced";
  if (type === "ends") return "ended";
  return type === "lapsed" ? "lapsed" : null;
}
