import type { Dataset } from "#domain/dataset.ts";
import { deniesLess, type Position } from "#domain/position.ts";
import { hasNumber, STANCES, type Stance } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { actorName, stanceLabel } from "#i18n/claimLine.ts";
import { pictureWords } from "#i18n/en/picture.ts";
import { claimFigure } from "#i18n/figure.ts";
import { formatDayShortBeside } from "#i18n/format.ts";
import { type Run, runsWidth, type TextLine } from "./run.ts";
import type { SizeLayout } from "./size.ts";

/**
 * One row for each stance, "nobody so far" included: a denial weighs as much as a claim. Without the days where
 * the cells are narrow.
 */
export function stanceLines(
  dataset: Dataset,
  snapshot: Snapshot,
  { stances: cells, stanceSize: size, stanceDays }: Pick<SizeLayout, "stances" | "stanceSize" | "stanceDays">,
): TextLine[] {
  return STANCES.map((stance, index) => {
    const cell = cells[index] ?? cells[0];
    const held = snapshot.positions.filter(({ standing }) => standing === stance);
    const names = held.map((position) => holder(dataset, snapshot, position, stanceDays));
    const runs = fitting(stance, names, size, cell.width);
    return { runs, x: cell.x, y: cell.y + size, size };
  });
}

/** Newest first, as many as one line holds, at least one; the rest is counted. */
function fitting(stance: Stance, names: readonly string[], size: number, width: number): Run[] {
  const label: Run = { text: `${stanceLabel(stance)}  `, colour: "ink", bold: true };
  const runs = (text: string): Run[] => [label, { text, colour: "ink2" }];
  if (names.length === 0) return runs(pictureWords.nobody);
  const lineOf = (chosen: readonly string[]) => {
    const others = names.length - chosen.length;
    return runs([...chosen, ...(others > 0 ? [pictureWords.moreNames(others)] : [])].join(", "));
  };
  // A long name that has no room makes way for the next one.
  const chosen: string[] = [];
  for (const name of names) {
    if (runsWidth(lineOf([...chosen, name]), size) <= width) chosen.push(name);
  }
  return chosen.length > 0 ? lineOf(chosen) : runs(pictureWords.holders(names.length));
}

/** "Kremlin 24 Oct"; a figure that is confirmed or denied with it, and what is denied where that is not the whole. */
function holder(
  dataset: Dataset,
  { day }: Snapshot,
  { actor, report, since }: Position,
  withDay: boolean,
): string {
  const { measure, area, otherPlaces } = report;
  const figure = hasNumber(measure) && measure.unit === "troops" ? claimFigure(measure) : null;
  const place = otherPlaces.join("; ") || (area && dataset.area.get(area)?.name.en) || null;
  const what = deniesLess(report) ? pictureWords.deniesOnly(figure, place) : figure;
  const name = what ? `${actorName(dataset, actor)} (${what})` : actorName(dataset, actor);
  return withDay ? `${name} ${formatDayShortBeside(since, day)}` : name;
}
