import type { Clock } from "#domain/clock.ts";
import { type Day, toDate } from "#domain/day.ts";
import type { AreaId } from "#domain/report.ts";
import type { TimelineSpan } from "#domain/timeline.ts";
import { formatDay, formatDayShort, formatDayShortYear } from "#i18n/format.ts";

const months = {
  long: new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }),
  short: new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }),
};
const SPEED_NAMES: Readonly<Record<string, string>> = { 0.5: "half", 2: "double", 4: "four times" };

/** A row of the drawing where there is room, and where there is little. */
interface RowName {
  readonly full: string;
  readonly short: string;
}

/** The words of the timeline and its controls. Lists of texts begin with the fullest: the first that fits is shown. */
export const timeline = {
  region: "Timeline",
  date: "Date",
  lanes: {
    kursk: { full: "Kursk Oblast", short: "Kursk" },
    "far-east": { full: "Far East", short: "Far East" },
  } satisfies Partial<Record<AreaId, RowName>>,
  upperPositions: { full: "Confirms, indicates", short: "Confirm" },
  lowerPositions: { full: "Denies, leaves open", short: "Deny, open" },
  reports: { full: "All reports", short: "Reports" },
  strip: { full: "All 20 months", short: "All" },
  tenThousand: "10k",
  nothingYet: ["no number yet"],
  noLiveNumber: (since: Day): string[] => [
    `no live number since ${formatDay(since)}: not zero`,
    `no live number since ${formatDayShortYear(since)}`,
    `no number since ${formatDayShort(since)}`,
    "no live number",
  ],
  noLaterReport: "no later report found",
  flag: (day: Day, clock: Clock): string =>
    `${clock === "stated" ? "" : "said to have happened by "}${formatDay(day)}`,
  month: (first: Day, form: "long" | "short", withYear: boolean): string => {
    const date = toDate(first);
    const name = months[form].format(date);
    return withYear ? `${name} ${date.getUTCFullYear()}` : name;
  },
  /** "6 reports", what follows it, and what follows it where there is little room. */
  count: (reports: number, clock: Clock): readonly [count: string, verb: string, short: string] => {
    const count = reports === 0 ? "No report" : reports === 1 ? "1 report" : `${reports} reports`;
    if (clock === "stated") return [count, "said on this day", "on this day"];
    return [count, reports < 2 ? "counts from this day" : "count from this day", "from this day"];
  },
  /** Follows the count. */
  saidLater: (reports: number): string => (reports === 0 ? "" : `, ${reports} said only later`),
  previous: "Previous report",
  next: "Next report",
  play: "Play",
  pause: "Pause",
  latest: "Latest",
  latestName: "Latest report",
  clock: "Date by which reports count",
  /** Before a question mark, which stands alone where there is no room. */
  clockHelp: "What is the difference",
  clocks: {
    stated: "As reported",
    period: "As it is said to have happened",
  } satisfies Record<Clock, string>,
  span: "Time in sight",
  spans: { autumn: "Oct–Dec 2024", all: "All 20 months" } satisfies Record<TimelineSpan, string>,
  speed: "Speed of play",
  /** "½×". */
  speedShort: (speed: number) => `${speed === 0.5 ? "½" : speed}×`,
  speedName: (speed: number) => `${speed === 0.5 ? "½" : speed}×, ${SPEED_NAMES[speed] ?? "normal"} speed`,
  options: "Options",
  close: "Close",
};

export type TimelineWords = typeof timeline;
