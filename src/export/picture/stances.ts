import type { Dataset } from "#domain/dataset.ts";
import { isOnSinglePoint, type Position } from "#domain/position.ts";
import { STANCES, type Stance } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { actorName, stanceLabel } from "#i18n/claimLine.ts";
import { pictureWords } from "#i18n/en/picture.ts";
import { en } from "#i18n/en.ts";
import { formatDayShortBeside } from "#i18n/format.ts";
import { type Run, runsWidth, type TextLine } from "./run.ts";
import type { SizeLayout } from "./size.ts";

/**
 * One row for each stance, "nobody now" included: a denial weighs as much as a claim. Without the days where the
 * cells are narrow. Who denies or leaves open a single point is counted and not named: without that point the
 * name would stand for a denial of the whole.
 */
export function stanceLines(
  dataset: Dataset,
  snapshot: Snapshot,
  { stances: cells, stanceSize: size, stanceDays }: Pick<SizeLayout, "stances" | "stanceSize" | "stanceDays">,
): TextLine[] {
  return STANCES.map((stance, index) => {
    const cell = cells[index] ?? cells[0];
    const held = snapshot.positions.filter(({ standing }) => standing === stance);
    const whole = held.filter(({ report }) => !isOnSinglePoint(report));
    const names = whole.map((position) => holder(dataset, snapshot, position, stanceDays));
    const runs = fitting(stance, names, held.length - whole.length, size, cell.width);
    return { runs, x: cell.x, y: cell.y + size, size };
  });
}

/** Newest first, as many as one line holds; the rest is counted, and who speaks of a single point by itself. */
function fitting(
  stance: Stance,
  names: readonly string[],
  points: number,
  size: number,
  width: number,
): Run[] {
  const label: Run = { text: `${stanceLabel(stance)}  `, colour: "ink", bold: true };
  const lineOf = (...parts: readonly string[]): Run[] => [label, { text: parts.join(", "), colour: "ink2" }];
  const fits = (runs: readonly Run[]) => runsWidth(runs, size) <= width;
  const withOthers = (chosen: readonly string[]) => {
    const others = names.length - chosen.length;
    return [...chosen, ...(others > 0 ? [pictureWords.moreNames(others)] : [])];
  };
  // A long name that has no room makes way for the next one.
  const chosen: string[] = [];
  for (const name of names) {
    if (fits(lineOf(...withOthers([...chosen, name])))) chosen.push(name);
  }
  const whole = names.length === 0 ? pictureWords.nobody : pictureWords.holders(names.length);
  const said = chosen.length > 0 ? withOthers(chosen) : [whole];
  // The names of those who speak of the whole go before the count of those who do not.
  const all = points > 0 ? lineOf(...said, pictureWords.onPoints(points)) : lineOf(...said);
  return fits(all) ? all : lineOf(...said);
}

/** "Kremlin 24 Oct", or "Pentagon said 16 Dec" where it was said only after the day shown. */
function holder(dataset: Dataset, { day }: Snapshot, { actor, report }: Position, withDay: boolean): string {
  const name = actorName(dataset, actor);
  const said = formatDayShortBeside(report.stated, day);
  if (report.stated > day) return `${name} ${en.area.said(said)}`;
  return withDay ? `${name} ${said}` : name;
}
