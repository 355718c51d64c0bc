import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Line, Reading } from "#domain/reading.ts";
import type { Report } from "#domain/report.ts";
import type { AreaSnapshot, Snapshot } from "#domain/snapshot.ts";
import { actorName } from "./claimLine.ts";
import { en } from "./en.ts";
import { claimFigure, rangeFigure, rangeWords, shortFigure, signedFigure } from "./figure.ts";
import { formatDayShortBeside } from "./format.ts";

const words = en.area;

/** A figure, or the words that stand in its place: always exactly one of the two. */
export interface Heading {
  readonly figure: string | null;
  readonly absent: string | null;
}

/** The figure at the head of an area's column: "10,000–11,000", or "no number now". */
export function areaHeading(area: AreaSnapshot): Heading {
  return headed(rangeFigure(area.strength), absence(area));
}

/** A heading so short that its figure is in signs. */
export interface TabReading extends Heading {
  /** The figure as it is read out: "10,000 to 11,000 or more" for "10,000–11,000+". */
  readonly spoken: string | null;
}

/** For a phone's tab: "3,000 or more", "10,000–11,000+", "no number now", "not reported". */
export function tabReading(area: AreaSnapshot): TabReading {
  const { noneNow, noNumber, notReported } = words.absent;
  const never = area.area === "russia" || area.presence.length > 0 ? noNumber : notReported;
  return {
    ...headed(shortFigure(area.strength), area.lastStrength ? noneNow : never),
    spoken: rangeWords(area.strength),
  };
}

/** For the gutter of a timeline lane: "10,000–11,000", "≤10,000–11,000+", "no number now", "no number". */
export function laneReading(area: AreaSnapshot): Heading {
  const { noneNow, noNumber } = words.absent;
  return headed(signedFigure(area.strength), area.lastStrength ? noneNow : noNumber);
}

/** A box for Russia as a whole, which stands beside the map. */
export interface RussiaBox extends Heading {
  readonly title: string;
  /** Who says so, or what was said last; then what the figure leaves out. One line each, may be empty. */
  readonly notes: readonly string[];
}

/** *In Russia now* (`strength`) or *Sent in all* (`sent-total`). The two are never mixed. */
export function russiaBox(dataset: Dataset, snapshot: Snapshot, line: Line): RussiaBox {
  const { strength, sentTotal, lastStrength, lastSentTotal } = snapshot.areas.russia;
  const [reading, last] = line === "strength" ? [strength, lastStrength] : [sentTotal, lastSentTotal];
  const figure = rangeFigure(reading);
  const said = (report: Report) => attribution(dataset, snapshot.day, report);
  const notes: string[] = [];
  const [only] = reading.live;
  if (only) notes.push(reading.live.length === 1 ? said(only.report) : several(reading));
  else if (last) notes.push(words.lastSaid(claimFigure(last.report.measure) ?? "", said(last.report)));
  if (line === "sent-total" && (figure !== null || last)) notes.push(words.notDeducted);
  const { noneNow, noneReported } = words.absent;
  return { title: words.lineTitle[line], ...headed(figure, last ? noneNow : noneReported), notes };
}

/** "three statements, lower end open". */
export function several(reading: Reading): string {
  return [words.statements(reading.live.length), words.openEnds(reading)].filter(Boolean).join(", ");
}

/** "HUR, 17 Oct", or "HUR, said 9 Feb" where it was said only after the day shown. */
export function attribution(dataset: Dataset, day: Day, { actor, stated }: Report): string {
  const date = formatDayShortBeside(stated, day);
  return `${actorName(dataset, actor)}, ${stated > day ? words.said(date) : date}`;
}

function headed(figure: string | null, absent: string): Heading {
  return figure === null ? { figure, absent } : { figure, absent: null };
}

function absence({ area, lastStrength, presence }: AreaSnapshot): string {
  if (lastStrength) return words.absent.noneNow;
  const isKnownThere = area === "russia" || presence.length > 0;
  return isKnownThere ? words.absent.noneReported : words.absent.nobodyThere;
}
