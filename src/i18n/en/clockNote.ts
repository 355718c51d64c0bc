import type { Day } from "#domain/day.ts";
import type { ClockExample } from "#i18n/clockExample.ts";
import { formatDay, formatDayBeside } from "#i18n/format.ts";

/** The words that explain the two clocks. */
export const clockNote = {
  title: "The two clocks",
  stated:
    "“As reported” counts a report from the day it was said: it shows what the public had been told by then.",
  period:
    "“As it is said to have happened” counts it from the day it is about, whenever it was said: it shows what was told of that day, then or later.",
  example: ({ actor, figure, place }: ClockExample, stated: Day, about: Day) =>
    `An example: on ${formatDay(stated)} ${actor} gave a figure for the time from ${formatDay(about)}: ${[figure, place].filter(Boolean).join(" ")}. On the first clock the claim counts from ${formatDayBeside(stated, about)}, on the second from ${formatDayBeside(about, stated)}.`,
  day: (day: Day, counted: number, saidLater: number) => {
    const count =
      counted === 0 ? "no report counts" : counted === 1 ? "1 report counts" : `${counted} reports count`;
    const later =
      saidLater === 0 ? "none of them was" : saidLater === 1 ? "1 of them was" : `${saidLater} of them were`;
    return `By ${formatDay(day)}, ${count} on this clock${counted === 0 ? "" : `; ${later} said only later`}.`;
  },
  more: "How the two clocks count",
  close: "Close",
};
