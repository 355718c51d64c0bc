import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { LINES } from "#domain/reading.ts";
import { AREA_IDS, type RelationType, type Report } from "#domain/report.ts";
import { claimsFor } from "#domain/snapshot.ts";

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
  const replies = new Map<string, Reply[]>();
  const add = (id: string, reply: Reply) => {
    const list = replies.get(id) ?? [];
    list.push(reply);
    replies.set(id, list);
  };
  for (const by of dataset.reports) {
    const from = countsFrom(by, clock);
    for (const { type, report } of by.relations) add(report, { type, from, by });
  }
  for (const { report, until, end } of AREA_IDS.flatMap((area) =>
    LINES.flatMap((line) => claimsFor(dataset, area, line, clock)),
  )) {
    // An end by name is a relation, and already there.
    if (end.reason === "newer") add(report.id, { type: "newer", from: until, by: end.by });
    if (end.reason === "lapsed") add(report.id, { type: "lapsed", from: until, by: null });
  }
  for (const list of replies.values()) list.sort((a, b) => a.from - b.from);
  return replies;
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
