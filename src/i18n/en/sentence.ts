import type { Day } from "#domain/day.ts";
import { LAPSE_DAYS } from "#domain/span.ts";
import type { DayState, LastStood, Silent, Told } from "#i18n/dayState.ts";
import { ceilingOf, ceilingWords, claimWords, spanWords } from "#i18n/figure.ts";
import { formatDay, formatDayBeside, formatList } from "#i18n/format.ts";
import { absent, figure, plain, type Token, unbroken } from "#i18n/token.ts";
import { actorInText, isPlural } from "./actors.ts";
import { countWord, statements } from "./count.ts";
import { placeInText, placeInTextAgain } from "./places.ts";

const TROOPS = "North Korean troops";

/** The state of a day as a sentence or two. */
export function daySentence(state: DayState): Token[] {
  const [first, second] = state.told;
  if (!first) return [...opening(state), ...nothingTold(state)];
  return [
    ...opening(state),
    ...toldFirst(state, first),
    ...(second ? toldSecond(state, second, first) : []),
    ...rest(state, first),
  ];
}

/** What had been said by a day is not what is said about it: the two clocks open differently. */
function opening({ day, clock }: DayState): Token[] {
  const date = unbroken(formatDay(day));
  return [plain(clock === "stated" ? `By ${date}, ` : `As the reports tell it, on ${date} `)];
}

function toldFirst({ clock }: DayState, told: Told): Token[] {
  const where = `${TROOPS} in ${placeInText[told.area]}`;
  if (clock === "stated") return [plain(`${whoPuts(told)} ${where} at `), ...number(told)];
  return [plain(`${where} are put at `), figureOf(told), plain(` (${who(told)})`)];
}

function toldSecond({ clock }: DayState, told: Told, first: Told): Token[] {
  const where = `those in ${placeInTextAgain[told.area]}`;
  if (clock === "stated") return [plain(`, and ${whoPutsToo(told, first)} ${where} at `), ...number(told)];
  return [plain(`, and ${where} at `), figureOf(told), plain(` (${who(told)})`)];
}

function number(told: Told): Token[] {
  return [figureOf(told), plain(ceilingWords(told.reading))];
}

function figureOf({ reading }: Told): Token {
  return figure(spanWords(reading) ?? "");
}

/** In brackets: "HUR", "three statements", or "one of three up to 10,000" where the low end is a ceiling. */
function who({ reading, actor }: Told): string {
  const ceiling = ceilingOf(reading);
  if (ceiling)
    return `${countWord(ceiling.count)} of ${countWord(reading.live.length)} ${unbroken(ceiling.figure)}`;
  return actor?.shortName ?? statements(reading.live.length);
}

function whoPuts({ reading, actor }: Told): string {
  if (!actor) return `${statements(reading.live.length)} ${reading.live.length === 1 ? "puts" : "put"}`;
  return `${actorInText(actor)} ${isPlural(actor) ? "put" : "puts"}`;
}

/** "two put": the word "statements" is not said twice. */
function whoPutsToo(told: Told, first: Told): string {
  const isCounted = !told.actor && !first.actor;
  return isCounted ? `${countWord(told.reading.live.length)} put` : whoPuts(told);
}

/** The places without a number, once the others have been told. */
function rest({ day, silent }: DayState, first: Told): Token[] {
  const [only] = silent;
  if (!only) return [plain(".")];
  if (first.area === "russia") {
    const places = formatList(silent.map(({ area }) => placeInTextAgain[area]));
    return [plain(`; for ${places}, `), absent("no number stands"), plain(".")];
  }
  return silence(only, day, ceilingOf(first.reading) !== null);
}

/** `brief`: the sentence has had more to say of its number than others, and keeps to its two lines. */
function silence({ area, why, since }: Silent, day: Day, brief: boolean): Token[] {
  const place = placeInTextAgain[area];
  if (why === "ended" && since !== null) {
    const words = `no number ${brief ? "" : "has stood "}since ${unbroken(formatDayBeside(since, day))}`;
    return [plain(`; for ${place}, `), absent(words), plain(".")];
  }
  if (why === "presence")
    return [plain(`. In ${place}, troops are reported, `), absent("without a number"), plain(".")];
  return [plain(`. For ${place}, `), absent("no presence is reported"), plain(".")];
}

function nothingTold({ day, clock, silent, last }: DayState): Token[] {
  const inPlaces = (areas: readonly Silent[]) =>
    formatList(
      areas.map(({ area }) => placeInText[area]),
      "or",
    );
  if (last)
    return [
      absent("no number stands"),
      plain(` for ${TROOPS} in ${inPlaces(silent)}. ${lastWords(last, day)}`),
    ];
  const present = silent.filter(({ why }) => why === "presence");
  if (present.length > 0) {
    const places = formatList(present.map(({ area }) => `in ${placeInText[area]}`));
    return [plain(`${TROOPS} are reported ${places}, `), absent("without a number"), plain(".")];
  }
  const none = clock === "stated" ? "no number has been reported" : "no number is given";
  return [absent(none), plain(` for ${TROOPS} in ${inPlaces(silent)}.`)];
}

/** A number that no longer stands is told in plain words: weight and colour belong to live ones. */
function lastWords({ area, claim, actor }: LastStood, day: Day): string {
  const on = (date: Day) => unbroken(formatDayBeside(date, day));
  const number = unbroken(claimWords(claim.report.measure) ?? "");
  const by = [actor?.shortName, on(claim.from)].filter(Boolean).join(", ");
  const isLapsed = claim.end.reason === "lapsed";
  const end = isLapsed ? `lapsed after ${LAPSE_DAYS} days` : `ended on ${on(claim.until)}`;
  return `The last, ${number} in ${placeInText[area]} (${by}), ${end}.`;
}
