import type { Clock } from "#domain/clock.ts";
import { addDays, clampDay, type Day } from "#domain/day.ts";
import type { AreaId } from "#domain/report.ts";
import type { ReportFilter } from "#domain/reportFilter.ts";
import {
  daysOf,
  isWithin,
  nextReportDay,
  previousReportDay,
  type Timeline,
  type TimelineSpan,
} from "#domain/timeline.ts";
import { type Language, type Layer, NO_FILTER, type Theme, type View } from "./view.ts";
import { wordsOf } from "./viewFields.ts";

/** One intention of the reader. Gives back the same object where nothing changes, so nobody is told. */
export type Action = (view: View) => View;

/** Shows a day: the nearest one on the axis. A day outside the span in sight widens it to the whole axis. */
export function showDay(day: Day, timeline: Timeline): Action {
  return (view) => {
    const shown = clampDay(day, timeline.first, timeline.last);
    return change(view, {
      day: shown,
      span: isWithin(shown, daysOf(view.span, timeline)) ? view.span : "all",
    });
  };
}

/** Goes `count` days forward (back where negative), at most to the end of the axis. */
export function stepDays(count: number, timeline: Timeline): Action {
  return (view) => showDay(addDays(view.day, count), timeline)(view);
}

/** Goes to the next or the previous day with a report. Stays where there is none. */
export function stepReport(direction: "next" | "previous", timeline: Timeline): Action {
  const find = direction === "next" ? nextReportDay : previousReportDay;
  return (view) => showDay(find(timeline, view.day) ?? view.day, timeline)(view);
}

/** Goes to the last day on the axis from which a report counts. Stays where there is none. */
export function showLatest(timeline: Timeline): Action {
  return (view) => showDay(timeline.reportDays.at(-1) ?? view.day, timeline)(view);
}

/** Shows a stretch of the axis. A day outside it moves to its nearest end: the reader asked for the stretch. */
export function showSpan(span: TimelineSpan, timeline: Timeline): Action {
  const { first, last } = daysOf(span, timeline);
  return (view) => change(view, { span, day: clampDay(view.day, first, last) });
}

/** Sorts reports by when they were said, or by what they are about. The day stays. */
export function showClock(clock: Clock): Action {
  return (view) => change(view, { clock });
}

/** Keeps a pane in sight, also while playing. Null leaves the choice to the day again. */
export function choosePane(pane: AreaId | null): Action {
  return (view) => change(view, { pane });
}

/** Selects a report by id, or none. Expects an id of the dataset. Day and pane stay. */
export function selectReport(report: string | null): Action {
  return (view) => change(view, { report });
}

/** Lets fewer or more reports through; what is not given stays. Expects ids of the dataset. */
export function filterReports(filter: Partial<ReportFilter>): Action {
  const { words } = filter;
  return (view) => change(view, words === undefined ? filter : { ...filter, words: wordsOf(words) });
}

/** Lets all reports through again. */
export function clearFilter(): Action {
  return filterReports(NO_FILTER);
}

/** Switches a layer on or off. */
export function toggleLayer(layer: Layer): Action {
  return (view) => ({ ...view, [layer]: !view[layer] });
}

export function setLanguage(language: Language): Action {
  return (view) => change(view, { language });
}

export function setTheme(theme: Theme): Action {
  return (view) => change(view, { theme });
}

function change(view: View, part: Partial<View>): View {
  const next: View = { ...view, ...part };
  return (Object.keys(part) as (keyof View)[]).every((key) => next[key] === view[key]) ? view : next;
}
