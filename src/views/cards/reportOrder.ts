import { type Clock, countsFrom } from "#domain/clock.ts";
import { lineOf, lowerBound } from "#domain/reading.ts";
import { hasNumber, type Report } from "#domain/report.ts";

/**
 * Reports, the newest first on a clock. Of one day: what is said of a place on the map with a number, the
 * lowest first, as the lead claim is; then reports of presence and positions, then the others.
 */
export function newestFirst(reports: readonly Report[], clock: Clock): Report[] {
  return [...reports].sort(
    (a, b) =>
      countsFrom(b, clock) - countsFrom(a, clock) ||
      rank(a) - rank(b) ||
      number(a) - number(b) ||
      (a.id < b.id ? -1 : 1),
  );
}

function rank(report: Report): number {
  const line = lineOf(report);
  if (line === "strength") return report.area === "russia" ? 2 : 0;
  if (line === "sent-total") return 3;
  if (report.tier === "list") return 5;
  return report.kind === "presence" || report.kind === "position" ? 1 : 4;
}

function number({ measure }: Report): number {
  return hasNumber(measure) ? lowerBound(measure) : 0;
}
