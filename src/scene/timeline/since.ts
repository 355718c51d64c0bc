import type { Day } from "#domain/day.ts";
import type { Mark } from "./mark.ts";

/**
 * The shapes of marks that stand on a day up to `day` but were said only after it: some on the clock of what
 * the claims are about, none on the other.
 */
export function saidSince(marks: readonly Mark[], day: Day): string {
  return marks
    .filter((mark) => mark.day <= day && (mark.stated ?? mark.day) > day)
    .map(({ fill, stroke }) => fill + stroke)
    .join("");
}
