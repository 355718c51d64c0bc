import type { DayState, Silent } from "#i18n/dayState.ts";
import { rangeWords } from "#i18n/figure.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import { absent, figure, plain, type Token, unbroken } from "#i18n/token.ts";
import { placeInBrief } from "./places.ts";

const SILENCE: Record<Silent["why"], string> = {
  ended: "no live number",
  presence: "reported, no number",
  never: "no presence reported",
};

/** The state of a day in key words, without a full stop. */
export function dayBrief({ day, told, silent }: DayState): Token[] {
  const opening = plain(`${unbroken(formatDay(day))}: `);
  const numbers = told.map(({ area, reading }) => [
    plain(`${placeInBrief[area]} `),
    figure(rangeWords(reading) ?? ""),
  ]);
  return [opening, ...join([...numbers, ...silences(silent)])];
}

/** Places that are silent for one reason share their words. */
function silences(silent: readonly Silent[]): Token[][] {
  const reasons = [...new Set(silent.map(({ why }) => why))];
  return reasons.map((why) => {
    const areas = silent.filter((place) => place.why === why).map(({ area }) => placeInBrief[area]);
    return [plain(`${formatList(areas)} `), absent(SILENCE[why])];
  });
}

function join(parts: readonly (readonly Token[])[]): Token[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [plain("; "), ...part]));
}
