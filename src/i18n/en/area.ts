import type { Clock } from "#domain/clock.ts";
import type { Line, Reading } from "#domain/reading.ts";
import { LAPSE_DAYS } from "#domain/span.ts";
import { statements } from "./count.ts";

/** The words of the text column beside a map, and of the boxes for Russia. */
export const area = {
  absent: {
    noneNow: "no number now",
    noneReported: "no number reported",
    nobodyThere: "no presence reported",
    notReported: "not reported",
    noNumber: "no number",
  },
  lineTitle: { strength: "In Russia now", "sent-total": "Sent in all" } satisfies Record<Line, string>,
  lastSaid: (figure: string, who: string) => `last: ${figure}, ${who}`,
  notDeducted: "losses and returns not deducted",
  statements,
  said: (day: string) => `said ${day}`,
  openEnds: ({ openLow, openHigh }: Pick<Reading, "openLow" | "openHigh">): string | null => {
    if (openLow && openHigh) return "both ends open";
    if (openLow) return "lower end open";
    return openHigh ? "upper end open" : null;
  },
  unsplit: (claims: number) => (claims > 1 ? "none split by city" : "not split by city"),
  /** Before a figure and after it. */
  last: ["Last reported: ", (day: string, actor: string) => ` on ${day}, ${actor}.`] as const,
  lastOfDay: [
    "Last number: ",
    (day: string, actor: string, said: string) => ` for ${day}, ${actor}, said on ${said}.`,
  ] as const,
  lapsed: (day: string) => `Lapsed on ${day}: a number stands for ${LAPSE_DAYS} days.`,
  ended: (verb: "ends" | "updates" | "newer", day: string) =>
    `${verb === "ends" ? "Ended" : "Replaced"} on ${day}`,
  endedBy: (clock: Clock, actor: string) =>
    clock === "stated" ? `, when ${actor} reported ` : `, going by ${actor}: `,
  noneSince: (clock: Clock) =>
    clock === "stated"
      ? "No number for the whole area has been given since. That is not zero."
      : "No number for the whole area is given for the days since. That is not zero.",
  presence: "Presence reported, ",
  planned: "Planned, not counted: ",
  plannedNoNumber: "Planned, ",
  part: "A part, not the whole: ",
  sentTotal: "Sent in all, losses and returns not deducted: ",
  noNumberGiven: "no number given",
};
