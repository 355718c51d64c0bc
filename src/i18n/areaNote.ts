import type { Dataset } from "#domain/dataset.ts";
import type { Claim } from "#domain/reading.ts";
import { type AreaId, hasNumber, type Report } from "#domain/report.ts";
import type { AreaSnapshot, Snapshot } from "#domain/snapshot.ts";
import { attribution, several } from "./areaText.ts";
import { actorName, countsLabel, placeLabel, setPlaces } from "./claimLine.ts";
import { en } from "./en.ts";
import { claimFigure, rangeFigure } from "./figure.ts";
import { formatDay, formatDayBeside } from "./format.ts";
import { figure, plain, type Token } from "./token.ts";

const words = en.area;

/** One paragraph. Its `figure` tokens are bold, and in ink: nothing in a note is a live figure. */
export type Paragraph = readonly Token[];

/**
 * The paragraphs under an area's heading. With a live number: how many statements, what they leave open.
 * Without: what was reported last and why it ended. Then what stands apart: presence without a number, a
 * part of the whole, sent in all, plans. Empty where nothing was ever said of the area.
 */
export function areaNote(dataset: Dataset, snapshot: Snapshot, id: AreaId): Paragraph[] {
  const area = snapshot.areas[id];
  const isLive = area.strength.live.length > 0;
  return [
    ...(isLive ? [liveNote(dataset, snapshot, area)] : silentNotes(dataset, snapshot, area)),
    ...sentTotalNotes(dataset, snapshot, area),
    ...plans(dataset, snapshot, area),
  ];
}

function liveNote(dataset: Dataset, snapshot: Snapshot, { strength }: AreaSnapshot): Paragraph {
  const { live } = strength;
  const [first] = live;
  const said =
    live.length === 1 && first ? attribution(dataset, snapshot.day, first.report) : several(strength);
  const namesSet = live.some(({ report }) => setPlaces(dataset, report) > 1);
  return [plain(namesSet ? `${said}, ${words.unsplit(live.length)}` : said)];
}

function silentNotes(dataset: Dataset, snapshot: Snapshot, area: AreaSnapshot): Paragraph[] {
  const last = area.lastStrength;
  const latest = area.presence.at(-1);
  const isNews = latest && (last === null || latest.from > last.from);
  const parts = area.notes.filter(
    ({ report }) => report.measure?.counts === "part" && hasNumber(report.measure),
  );
  return [
    ...(last ? [lastNote(dataset, last), endNote(dataset, snapshot, last)] : []),
    ...(isNews ? [unnumbered(dataset, snapshot, words.presence, latest.report)] : []),
    ...parts.map(({ report }) => numbered(dataset, snapshot, words.part, report)),
  ];
}

function lastNote(dataset: Dataset, { report, from }: Claim): Paragraph {
  const number = figure(claimFigure(report.measure) ?? "");
  const actor = actorName(dataset, report.actor);
  if (from === report.stated) {
    return [plain(words.last[0]), number, plain(words.last[1](formatDay(from), actor))];
  }
  const [before, after] = words.lastOfDay;
  return [plain(before), number, plain(after(formatDay(from), actor, formatDay(report.stated)))];
}

function endNote(dataset: Dataset, { day, clock }: Snapshot, { report, until, end }: Claim): Paragraph {
  const on = formatDayBeside(until, day);
  const since = plain(` ${words.noneSince(clock)}`);
  if (end.reason === "lapsed") return [plain(words.lapsed(on)), since];
  const number = claimFigure(end.by.measure);
  const actor = dataset.actor.get(end.by.actor);
  const ended = words.ended(end.reason, on);
  if (number === null || !actor) return [plain(`${ended}.`), since];
  const counts = end.by.measure?.counts === report.measure?.counts ? null : countsLabel(end.by);
  const place = end.by.area === report.area || end.by.area === null ? null : placeLabel(dataset, end.by);
  const what = [counts, place].filter(Boolean).map((each) => ` ${each}`);
  return [
    plain(ended + words.endedBy(clock, en.actorInText(actor))),
    figure(number),
    plain(`${what.join("")}.`),
    since,
  ];
}

function sentTotalNotes(
  dataset: Dataset,
  snapshot: Snapshot,
  { area, sentTotal }: AreaSnapshot,
): Paragraph[] {
  const number = rangeFigure(sentTotal);
  const [first] = sentTotal.live;
  if (area === "russia" || number === null || !first) return [];
  const isOne = sentTotal.live.length === 1;
  const said = isOne ? attribution(dataset, snapshot.day, first.report) : several(sentTotal);
  return [[plain(words.sentTotal), figure(number), plain(`, ${said}.`)]];
}

function plans(dataset: Dataset, snapshot: Snapshot, area: AreaSnapshot): Paragraph[] {
  return area.plans.map(({ report }) =>
    hasNumber(report.measure)
      ? numbered(dataset, snapshot, words.planned, report)
      : unnumbered(dataset, snapshot, words.plannedNoNumber, report),
  );
}

function numbered(dataset: Dataset, snapshot: Snapshot, label: string, report: Report): Paragraph {
  const unit = report.measure ? en.claim.unit[report.measure.unit] : null;
  const number = figure([claimFigure(report.measure), unit].filter(Boolean).join(" "));
  return [plain(label), number, plain(`, ${attribution(dataset, snapshot.day, report)}.`)];
}

function unnumbered(dataset: Dataset, snapshot: Snapshot, label: string, report: Report): Paragraph {
  return [
    plain(label),
    figure(words.noNumberGiven),
    plain(`: ${attribution(dataset, snapshot.day, report)}.`),
  ];
}
