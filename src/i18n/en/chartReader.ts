import type { Day } from "#domain/day.ts";
import type { Kind } from "#domain/report.ts";
import { formatDayShort } from "#i18n/format.ts";
import { timeline } from "./timeline.ts";

/** The words of what is read off the timeline's drawing, and of the list of a day. */
export const chartReader = {
  rows: {
    kursk: timeline.lanes.kursk.full,
    "far-east": timeline.lanes["far-east"].full,
    upper: timeline.upperPositions.full,
    lower: timeline.lowerPositions.full,
    rug: timeline.reports.full,
  },
  /** `title`: what it is disputed of, such as "start of combat". The fullest first. */
  contested: (title: string, from: Day, to: Day): string[] => [
    `${title} contested, ${formatDayShort(from)} – ${formatDayShort(to)}`,
    `${title} contested`,
  ],
  heading: (day: string, row: string) => `${day}: ${row}`,
  /** "start of combat contested" at the head of a label. */
  capital: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  more: (count: number) => `and ${count} more`,
  notCounted: "not counted",
  said: (day: string) => `said ${day}`,
  noNumber: {
    presence: "reported, no number",
    movement: "movement, no number",
    plan: "planned, no number",
    casualties: "losses, no number",
    position: "position",
    context: "context",
  } satisfies Record<Kind, string>,
  listOf: (day: string) => `Reports of ${day}`,
  close: timeline.close,
};
