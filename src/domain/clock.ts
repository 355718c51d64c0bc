import type { Day } from "./day.ts";
import type { Report } from "./report.ts";

/** `stated`: what the public had been told by a day. `period`: what the claims are about, whenever they were said. */
export const CLOCKS = ["stated", "period"] as const;
export type Clock = (typeof CLOCKS)[number];

/**
 * The day from which a report counts on a clock. On `period` that is the first day it is about (for a
 * movement the day it ended), else the other end of its period, else the day it was stated.
 */
export function countsFrom(report: Report, clock: Clock): Day {
  if (clock === "stated") return report.stated;
  const { from, to } = report.period;
  const [first, second] = report.kind === "movement" ? [to, from] : [from, to];
  return first ?? second ?? report.stated;
}
