import type { Clock } from "#domain/clock.ts";
import { type Day, dayOf } from "#domain/day.ts";
import type { AreaId, Name } from "#domain/report.ts";
import type { ReportFilter } from "#domain/reportFilter.ts";
import type { TimelineSpan } from "#domain/timeline.ts";

/** The languages a reader can choose, by BCP 47 tag. */
export const LANGUAGES = ["en", "ru", "ko", "uk"] as const satisfies readonly (keyof Name)[];
export type Language = (typeof LANGUAGES)[number];

/** `auto` follows the reader's system. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What can be switched on and off on the map. */
export const LAYERS = ["casualties", "plans", "movements", "notes"] as const;
export type Layer = (typeof LAYERS)[number];

/** The longest text that is looked for, in UTF-16 units. */
export const MOST_WORDS = 80;

export const NO_FILTER: ReportFilter = { actor: null, kind: null, place: null, words: "" };

/**
 * What the reader looks at: all that a link, a slide or a citation holds. Serialisable to the last field.
 * Its day always lies in its span. The place of the filter is also the one whose history is shown.
 */
export interface View extends Readonly<Record<Layer, boolean>>, ReportFilter {
  readonly day: Day;
  readonly clock: Clock;
  readonly span: TimelineSpan;
  /** The pane the reader chose. Null: the day chooses, by the area of the newest live number. */
  readonly pane: AreaId | null;
  /** Id of the selected report. It need not have been said by the day. */
  readonly report: string | null;
  readonly language: Language;
  readonly theme: Theme;
}

/** What is seen before anything is chosen. Links leave out what equals it, so changing it changes old links. */
export const DEFAULT_VIEW: View = {
  day: dayOf("2024-10-24"),
  clock: "stated",
  span: "autumn",
  pane: null,
  report: null,
  ...NO_FILTER,
  casualties: false,
  plans: true,
  movements: true,
  notes: true,
  language: "en",
  theme: "auto",
};
