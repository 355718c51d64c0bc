import type { Clock } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import type { Position } from "./position.ts";
import type { Claim, Line, Reading } from "./reading.ts";
import type { AreaId, Report } from "./report.ts";
import { indexOf } from "./snapshotIndex.ts";
import { firstIndex, type Span, type Steps } from "./span.ts";

/** What is shown for an area on a day. */
export interface AreaSnapshot {
  readonly area: AreaId;
  /** There now. */
  readonly strength: Reading;
  /** The strength claim stated last by then, live or not; null where no number was ever reported. */
  readonly lastStrength: Claim | null;
  /** Sent in all; losses and returns not deducted. Stands apart. */
  readonly sentTotal: Reading;
  readonly lastSentTotal: Claim | null;
  /**
   * Reports that say "they are there" without a number, newest last: those said since the last number.
   * Empty while a number stands.
   */
  readonly presence: readonly Span[];
  /** Plans with or without a number. They belong to no total. */
  readonly plans: readonly Span[];
  /** Parts of the whole, and people visible in a picture. They never set the range. */
  readonly notes: readonly Span[];
}

/** Everything that is shown on a day, on one clock. */
export interface Snapshot {
  readonly day: Day;
  readonly clock: Clock;
  readonly areas: Readonly<Record<AreaId, AreaSnapshot>>;
  /** A layer of its own: the latest of each actor and definition. Never deducted. */
  readonly casualties: readonly Span[];
  /** Reported movements with known ends: on `stated` those said on the day, on `period` those under way. */
  readonly movements: readonly Report[];
  /** Where each actor stands, newest first. */
  readonly positions: readonly Position[];
  /** The reports of the day itself. */
  readonly reports: readonly Report[];
}

/** What is shown on a day. Pure; 200 reports take a few microseconds once the dataset's index is built. */
export function snapshotOn(dataset: Dataset, day: Day, clock: Clock): Snapshot {
  const index = indexOf(dataset, clock);
  const area = (id: AreaId): AreaSnapshot => {
    const lines = index.areas[id];
    const strength = lines.strength.readings.on(day);
    const lastStrength = lines.strength.last.on(day);
    return {
      area: id,
      strength,
      lastStrength,
      sentTotal: lines["sent-total"].readings.on(day),
      lastSentTotal: lines["sent-total"].last.on(day),
      presence: strength.lead ? [] : presenceSince(lines.presence.on(day), lastStrength),
      plans: lines.plans.on(day),
      notes: lines.notes.on(day),
    };
  };
  return {
    day,
    clock,
    areas: { "far-east": area("far-east"), kursk: area("kursk"), russia: area("russia") },
    casualties: index.casualties.on(day),
    movements: index.movements.on(day),
    positions: index.positions.on(day),
    reports: index.byDay.get(day) ?? [],
  };
}

/** The readings of an area and line over all days: what the timeline draws. */
export function readingsOver(dataset: Dataset, area: AreaId, line: Line, clock: Clock): Steps<Reading> {
  return indexOf(dataset, clock).areas[area][line].readings;
}

/** Every claim of an area and line with the days it is live and why it ended. */
export function claimsFor(dataset: Dataset, area: AreaId, line: Line, clock: Clock): readonly Claim[] {
  return indexOf(dataset, clock).areas[area][line].claims;
}

/** Spans stand in the order of their first days. */
function presenceSince(presence: readonly Span[], last: Claim | null): readonly Span[] {
  return last ? presence.slice(firstIndex(presence, (span) => span.from > last.from)) : presence;
}
