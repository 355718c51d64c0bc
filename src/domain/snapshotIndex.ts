import { type Clock, countsFrom } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import { addDays, type Day } from "./day.ts";
import { type Position, positionSteps } from "./position.ts";
import {
  type Claim,
  claimsOf,
  type Line,
  latestClaim,
  lineOf,
  type Reading,
  readingSteps,
} from "./reading.ts";
import { type AreaId, hasNumber, type Report } from "./report.ts";
import {
  firstIndex,
  lapseDay,
  never,
  type Span,
  type SpanRules,
  type Steps,
  type Successors,
  spansOf,
  stepsOf,
  successorsOf,
} from "./span.ts";

/** What snapshots are read from: built once for a dataset and clock, so that a day costs a binary search. */
export interface Index {
  readonly areas: Readonly<Record<AreaId, AreaIndex>>;
  readonly casualties: Steps<readonly Span[]>;
  readonly positions: Steps<readonly Position[]>;
  /** Reports of movements with known ends: on `stated` those said on a day, on `period` those under way. */
  readonly movements: Steps<readonly Report[]>;
  /** Reports by the day from which they count. */
  readonly byDay: ReadonlyMap<Day, readonly Report[]>;
}

interface LineIndex {
  readonly claims: readonly Claim[];
  readonly readings: Steps<Reading>;
  /** The claim stated last by a day, live or not. */
  readonly last: Steps<Claim | null>;
}

type AreaIndex = Readonly<Record<Line, LineIndex>> &
  Readonly<Record<"presence" | "plans" | "notes", Steps<readonly Span[]>>>;

const indexes = new WeakMap<Dataset, Map<Clock, Index>>();

/** The index of a dataset on a clock, built at the first call. */
export function indexOf(dataset: Dataset, clock: Clock): Index {
  const known = indexes.get(dataset) ?? new Map<Clock, Index>();
  indexes.set(dataset, known);
  const index = known.get(clock) ?? buildIndex(dataset, clock);
  known.set(clock, index);
  return index;
}

function buildIndex(dataset: Dataset, clock: Clock): Index {
  const { reports } = dataset;
  const successors = successorsOf(reports);
  const casualties = reports.filter((report) => report.tier === "map" && report.kind === "casualties");
  const area = (id: AreaId) => buildArea(dataset, id, clock, successors);
  return {
    areas: { "far-east": area("far-east"), kursk: area("kursk"), russia: area("russia") },
    casualties: standing(casualties, { clock, successors, lastDay: lapseDay, series: definition }),
    positions: positionSteps(reports, clock, successors),
    movements: movementSteps(reports, clock),
    byDay: groupByDay(reports, clock),
  };
}

function buildArea(dataset: Dataset, area: AreaId, clock: Clock, successors: Successors): AreaIndex {
  const here = dataset.reports.filter((report) => report.area === area && report.tier === "map");
  const rules: SpanRules = { clock, successors, lastDay: lapseDay, series: (report) => report.actor };
  const strengthToo = here.filter((report) => isPresence(report) || lineOf(report) === "strength");
  return {
    strength: buildLine(dataset, area, "strength", clock, successors),
    "sent-total": buildLine(dataset, area, "sent-total", clock, successors),
    presence: standing(strengthToo, rules, isPresence),
    plans: standing(here.filter(isPlan), { ...rules, lastDay: lastDayOfPlan }),
    notes: standing(here.filter(isNote), { ...rules, series: placeAndActor }),
  };
}

function buildLine(
  dataset: Dataset,
  area: AreaId,
  line: Line,
  clock: Clock,
  successors: Successors,
): LineIndex {
  const claims = claimsOf(dataset, area, line, clock, successors);
  // Live or not: what counts from a later day is the later claim, so each is asked for only until then.
  const ever = claims.map((claim) => ({
    ...claim,
    claim,
    until: claims[firstIndex(claims, ({ from }) => from > claim.from)]?.from ?? never(),
  }));
  return {
    claims,
    readings: readingSteps(dataset, area, line, claims),
    last: stepsOf(ever, (stated) => latestClaim(dataset, stated)?.claim ?? null),
  };
}

/** The reports that stand on a day. `keep` picks those to show after all have replaced each other. */
function standing(
  reports: readonly Report[],
  rules: SpanRules,
  keep: (report: Report) => boolean = () => true,
): Steps<readonly Span[]> {
  const spans = spansOf(reports, rules).filter((span) => keep(span.report));
  return stepsOf(spans, (standingThen) => standingThen);
}

/** Said, and no more: that day alone. */
const NO_PERIOD = { from: null, to: null };

function movementSteps(reports: readonly Report[], clock: Clock): Steps<readonly Report[]> {
  const spans = reports
    .filter((report) => report.route !== null)
    .map((report): Span => {
      const { from, to } = clock === "stated" ? NO_PERIOD : report.period;
      const first = from ?? to ?? report.stated;
      return { report, from: first, until: addDays(to ?? first, 1), end: { reason: "lapsed" } };
    });
  return stepsOf(spans, (underWay) => underWay.map(({ report }) => report));
}

/** Says "they are there" of the whole contingent, without a number. */
function isPresence({ kind, measure }: Report): boolean {
  const ofAll = measure === null || measure.counts === "strength";
  return kind === "presence" && ofAll && !hasNumber(measure);
}

/** Whether a report tells of something intended. */
export function isPlan({ kind, measure }: Report): boolean {
  return kind === "plan" || (kind === "movement" && measure?.counts === "planned");
}

/** A plan for a time that lies ahead is over with that time, whether or not it came true. */
function lastDayOfPlan(report: Report): Day {
  const { to } = report.period;
  return to !== null && to > report.stated ? to : lapseDay(report);
}

function isNote({ measure }: Report): boolean {
  return measure !== null && (measure.counts === "part" || measure.counts === "visible-in-image");
}

function placeAndActor(report: Report): string {
  return [report.actor, report.measure?.counts, ...report.locations].join(" ");
}

/** Who counts what: a later figure of the same actor and definition takes the earlier one's place. */
function definition(report: Report): string {
  return [report.actor, report.measure?.unit, report.measure?.counts, report.area].join(" ");
}

function groupByDay(reports: readonly Report[], clock: Clock): ReadonlyMap<Day, readonly Report[]> {
  const byDay = new Map<Day, Report[]>();
  for (const report of reports) {
    const day = countsFrom(report, clock);
    const list = byDay.get(day);
    if (list) list.push(report);
    else byDay.set(day, [report]);
  }
  return byDay;
}
