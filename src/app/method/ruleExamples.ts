import { contestedInterval } from "#domain/contested.ts";
import type { Dataset } from "#domain/dataset.ts";
import { addDays, dayOf } from "#domain/day.ts";
import type { Standing } from "#domain/position.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { area } from "#i18n/en/area.ts";
import type { RuleId } from "#i18n/en/method/counting.ts";
import { exampleNotes as notes } from "#i18n/en/method/examples.ts";
import { formatDay } from "#i18n/format.ts";
import {
  endedExample,
  lapsedExample,
  leadExample,
  liveExample,
  rangeExamples,
  replacedExamples,
} from "./claimExamples.ts";
import { type Example, groupOf, readingGroup, readingOn, reportOf } from "./example.ts";

const SET = "2024-10-18-nis-1500-in-four-cities";
const NEAR_THE_BORDER = "2025-11-04-nis-10000-near-the-border";
const NO_NUMBER = "2024-10-24-hur-first-units-in-kursk";
const PLAN = "2025-06-26-nis-6000-expected";
/** Two speakers and two definitions. */
const LOSSES = [
  "2025-01-13-nis-3000-casualties",
  "2025-01-22-western-officials-unnamed-4000-casualties",
  "2025-01-22-western-officials-unnamed-1000-killed",
] as const;
const PICTURES = ["2024-10-18-nis-image-khabarovsk-240", "2024-10-18-nis-image-ussuriysk-400"] as const;
/** A day on which both lines of Russia have a number. */
const BOTH_LINES = dayOf("2025-04-30");
/** A day on which speakers deny, leave open and have indications. */
const STANDINGS = dayOf("2024-10-24");
const SHOWN_STANDINGS: readonly Standing[] = ["denies", "does-not-confirm", "has-indications"];

/** The examples of each rule of counting, all of them worked out from the data. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, (dataset: Dataset) => readonly Example[]>> = {
  live: (dataset) => [liveExample(dataset)],
  replaced: replacedExamples,
  ended: (dataset) => [endedExample(dataset)],
  lapsed: (dataset) => [lapsedExample(dataset)],
  range: rangeExamples,
  lead: (dataset) => [leadExample(dataset)],
  lines: (dataset) => [linesExample(dataset)],
  sets: (dataset) => {
    const report = reportOf(dataset, SET);
    const places = report.locations.map((id) => dataset.location.get(id)?.name.en ?? id);
    return [{ groups: groupOf(report), note: notes.sets(places) }];
  },
  areas: (dataset) => {
    const report = reportOf(dataset, NEAR_THE_BORDER);
    return [{ groups: groupOf(report), note: notes.areas(report.otherPlaces) }];
  },
  "no-number": (dataset) => [{ groups: groupOf(reportOf(dataset, NO_NUMBER)), note: notes.noNumber }],
  positions: (dataset) => [positionsExample(dataset)],
  contested: contestedExamples,
  plans: (dataset) => [planExample(dataset)],
  casualties: (dataset) => {
    const reports = LOSSES.map((id) => reportOf(dataset, id));
    return [{ groups: groupOf(...reports), note: notes.casualties }];
  },
  notes: (dataset) => {
    const reports = PICTURES.map((id) => reportOf(dataset, id));
    return [{ groups: groupOf(...reports), note: notes.notes }];
  },
};

function linesExample(dataset: Dataset): Example {
  const group = (line: "strength" | "sent-total") =>
    readingGroup(readingOn(dataset, "russia", BOTH_LINES, line), BOTH_LINES, area.lineTitle[line]);
  return { groups: [group("strength"), group("sent-total")], note: notes.lines };
}

/** Of each standing the speaker that took it last. */
function positionsExample(dataset: Dataset): Example {
  const { positions } = snapshotOn(dataset, STANDINGS, "stated");
  const shown = SHOWN_STANDINGS.map((standing) => {
    const found = positions.find((position) => position.standing === standing);
    if (!found) throw new Error(`Nobody stands under “${stanceLabel(standing)}” on ${formatDay(STANDINGS)}`);
    return found.report;
  });
  return { groups: groupOf(...shown), note: notes.positions(formatDay(STANDINGS)) };
}

/** Of each contested beginning those who spoke first and last on either side. */
function contestedExamples(dataset: Dataset): Example[] {
  return dataset.contested.flatMap((contested) => {
    const interval = contestedInterval(dataset, contested, "stated");
    if (!interval) return [];
    const ends = (ids: readonly string[]) => {
      const reports = ids.map((id) => reportOf(dataset, id)).sort((a, b) => a.stated - b.stated);
      return [...new Set([...reports.slice(0, 1), ...reports.slice(-1)])];
    };
    return {
      groups: [
        { title: notes.contestedBegan(contested.title), reports: ends(contested.began) },
        { title: notes.contestedNotYet, reports: ends(contested.notYet) },
      ],
      note: notes.contested(formatDay(interval.from), formatDay(interval.to)),
    };
  });
}

function planExample(dataset: Dataset): Example {
  const report = reportOf(dataset, PLAN);
  const standing = snapshotOn(dataset, report.stated, "stated").areas[report.area ?? "russia"].plans;
  const plan = standing.find((span) => span.report.id === report.id);
  if (plan?.end.reason !== "lapsed") throw new Error(`${PLAN} is no plan that was over with its time`);
  return { groups: groupOf(report), note: notes.plans(formatDay(addDays(plan.until, -1))) };
}
