import type { Report } from "#domain/report.ts";

/** How a figure is coloured: `presence` is brick, `plan` slate, all others ink. */
export type Tone = "presence" | "plan" | "other";

/** Brick only where somebody said "they are there": not for those sent in all, moved or lost. */
export function toneOf({ kind, measure }: Report): Tone {
  if (kind === "plan" || measure?.counts === "planned") return "plan";
  if (kind === "presence") return measure?.counts === "sent-total" ? "other" : "presence";
  return kind === "movement" && measure?.counts === "strength" ? "presence" : "other";
}
