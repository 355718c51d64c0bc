import type { Dataset } from "#domain/dataset.ts";
import { type AreaId, hasNumber, type Report } from "#domain/report.ts";
import type { AreaSnapshot, Snapshot } from "#domain/snapshot.ts";
import { areaNote } from "#i18n/areaNote.ts";
import { areaHeading, attribution } from "#i18n/areaText.ts";
import { countsLabel, setPlaces } from "#i18n/claimLine.ts";
import { dayStateOf } from "#i18n/dayState.ts";
import { pictureWords } from "#i18n/en/picture.ts";
import { en } from "#i18n/en.ts";
import { claimFigure } from "#i18n/figure.ts";
import { plain, type Token } from "#i18n/token.ts";
import { ladderMaximum, ladderOf } from "#scene/ladder.ts";
import type { MapArea } from "./pane.ts";
import type { Face, Run } from "./run.ts";

/** One thing that is told of an area, in a line or a few. */
export interface Item {
  readonly runs: readonly Run[];
  /** The statement it tells; null where it is a title or a remark, which may be left out without a word. */
  readonly report: Report | null;
  /** Belongs to what follows: neither stands without the other. */
  readonly title?: boolean;
  /** Goes on in the paragraph of what stands before it, with this between. */
  readonly glue?: string;
}

/** Between a title and its figure, or what follows it on its line. */
const TITLE_GAP = "  ";

const PLAIN: Face = { colour: "ink2" };
const NAME: Face = { colour: "ink", bold: true };
const ABSENT: Face = { colour: "ink2", serif: true, dotted: true };
const FIGURE: Face = { colour: "brickText", bold: true, serif: true };
/** A figure that is not said to be there now. */
const INK_FIGURE: Face = { colour: "ink", bold: true, serif: true };

/**
 * What is told of an area with a map: its reading, each live claim with who made it, what stands apart, plans.
 * Unless `brief`, at the end, why the number that stood last no longer does.
 */
export function areaItems(dataset: Dataset, snapshot: Snapshot, area: MapArea, brief: boolean): Item[] {
  const here = snapshot.areas[area];
  const name = dataset.area.get(area)?.name.en ?? area;
  return [
    ...strengthItems(dataset, snapshot, here, name),
    ...planItems(dataset, snapshot, area),
    ...(brief ? [] : oldNotes(dataset, snapshot, here).slice(1)),
  ];
}

/** Russia as a whole, each in one paragraph: there now, where a number stands or stood; all ever sent; plans. */
export function russiaItems(dataset: Dataset, snapshot: Snapshot): Item[] {
  const { russia } = snapshot.areas;
  const isSilent = russia.strength.live.length === 0 && !russia.lastStrength;
  const now = isSilent
    ? partItems(dataset, snapshot, russia)
    : strengthItems(dataset, snapshot, russia, en.area.lineTitle.strength);
  return [
    ...inOne(now.filter(({ title, report }) => title || report || russia.strength.live.length === 0)),
    ...inOne(sentItems(dataset, snapshot)),
    ...planItems(dataset, snapshot, "russia"),
  ];
}

/** A title and what follows it as one paragraph: "Sent in all: 15,000 NIS, 30 Apr; …". */
function inOne([title, ...items]: readonly Item[]): Item[] {
  const isAbsent = title?.runs.some(({ dotted }) => dotted) ?? false;
  const rest = items.map((item, index) => ({ ...item, glue: index > 0 ? "; " : isAbsent ? ". " : ": " }));
  return title ? [title, ...rest] : [];
}

/** Both areas with a map, what is told of them first. */
export function areasInOrder(dataset: Dataset, snapshot: Snapshot, shown: MapArea): MapArea[] {
  const told = dayStateOf(dataset, snapshot).told.flatMap(({ area }) => (area === "russia" ? [] : [area]));
  const other: MapArea = shown === "kursk" ? "far-east" : "kursk";
  return [...new Set<MapArea>([...told, shown, other])];
}

function strengthItems(dataset: Dataset, snapshot: Snapshot, here: AreaSnapshot, name: string): Item[] {
  const { figure, absent } = areaHeading(here);
  const reading: Run =
    figure === null ? { ...ABSENT, text: absent ?? "" } : { ...FIGURE, text: unbroken(figure) };
  // Of one claim the reading would only repeat its row.
  const isOne = here.strength.live.length === 1;
  const runs = [{ ...NAME, text: isOne ? name : name + TITLE_GAP }, ...(isOne ? [] : [reading])];
  const title: Item = { runs, report: null, title: true };
  const parts = here.strength.live.length > 0 ? partItems(dataset, snapshot, here) : [];
  return [title, ...remarks(dataset, snapshot, here), ...claimItems(dataset, snapshot, here), ...parts];
}

/** Parts that stand beside the number of the whole. Without one they are among the remarks. */
function partItems(dataset: Dataset, snapshot: Snapshot, { notes }: AreaSnapshot): Item[] {
  return partsOf(notes).map(({ report }) => ({
    runs: [
      { ...PLAIN, text: en.area.part },
      { ...INK_FIGURE, text: unbroken(claimFigure(report.measure) ?? "") },
      { ...PLAIN, text: `, ${saidBy(dataset, snapshot, report)}` },
    ],
    report,
  }));
}

function partsOf(notes: AreaSnapshot["notes"]): AreaSnapshot["notes"] {
  return notes.filter(({ report: { measure } }) => measure?.counts === "part" && hasNumber(measure));
}

/** What stands between a reading and its claims: how many there are, or what was said last, and what stands aside. */
function remarks(dataset: Dataset, snapshot: Snapshot, here: AreaSnapshot): Item[] {
  const [first, second] = here.strength.live;
  if (first && !second) {
    return setPlaces(dataset, first.report) > 1 ? [remark([plain(en.area.unsplit(1))])] : [];
  }
  const notes = notesOf(dataset, snapshot, here);
  if (first) return notes;
  const old = oldNotes(dataset, snapshot, here);
  return [...old.slice(0, 1), ...asideOf(here, notes.slice(old.length))];
}

/** The last number of an area without one, and how it ended. Empty elsewhere. */
function oldNotes(dataset: Dataset, snapshot: Snapshot, here: AreaSnapshot): Item[] {
  const isOld = here.strength.live.length === 0 && here.lastStrength !== null;
  return isOld ? notesOf(dataset, snapshot, here).slice(0, 2) : [];
}

/** What the page says below a reading, without plans and what was sent in all, which follow by themselves. */
function notesOf(dataset: Dataset, snapshot: Snapshot, here: AreaSnapshot): Item[] {
  const sentTotal = { ...here.sentTotal, live: [], low: null, high: null };
  const areas = { ...snapshot.areas, [here.area]: { ...here, plans: [], sentTotal } };
  return areaNote(dataset, { ...snapshot, areas }, here.area).map(remark);
}

/** Presence without a number, and parts: statements, each in a note. */
function asideOf({ presence, notes }: AreaSnapshot, remarks: readonly Item[]): Item[] {
  const aside = [...presence.slice(-1), ...partsOf(notes)];
  return remarks.map((item, index) => ({ ...item, report: aside[index]?.report ?? null }));
}

function remark(tokens: readonly Token[]): Item {
  const runs = tokens.map(({ text, tone }): Run => ({ ...(tone === "plain" ? PLAIN : INK), text }));
  return { runs, report: null };
}

const INK: Face = { colour: "ink", bold: true };

/** Highest first, as on the ladder; the one said last in brick. */
function claimItems(dataset: Dataset, snapshot: Snapshot, { strength }: AreaSnapshot): Item[] {
  return ladderOf(strength, ladderMaximum(dataset, "strength")).rungs.map(({ claim, lead }) =>
    stated(dataset, snapshot, claim.report, lead ? FIGURE : INK_FIGURE),
  );
}

function sentItems(dataset: Dataset, snapshot: Snapshot): Item[] {
  const areas: readonly AreaId[] = ["russia", "kursk", "far-east"];
  const claims = areas.flatMap((area) =>
    // Newest first: where room ends, what stands longest is counted.
    [...snapshot.areas[area].sentTotal.live]
      .sort((a, b) => b.report.stated - a.report.stated)
      .map(({ report }) =>
        stated(dataset, snapshot, report, INK_FIGURE, area === "russia" ? "" : ` ${inArea(area)}`),
      ),
  );
  if (claims.length === 0) return [];
  return [{ runs: [{ ...NAME, text: pictureWords.sentTotal }], report: null, title: true }, ...claims];
}

function inArea(area: AreaId): string {
  return area === "kursk" ? en.claim.inKursk : en.claim.inFarEast;
}

function planItems(dataset: Dataset, snapshot: Snapshot, area: AreaId): Item[] {
  return snapshot.areas[area].plans.map(({ report }) => {
    const figure = claimFigure(report.measure);
    const [label, number] =
      figure === null ? [en.area.plannedNoNumber, en.area.noNumberGiven] : [en.area.planned, figure];
    const runs: Run[] = [
      { ...PLAIN, text: label },
      { ...INK_FIGURE, colour: "plan", text: unbroken(number) },
      { ...PLAIN, text: `, ${saidBy(dataset, snapshot, report)}` },
    ];
    return { runs, report };
  });
}

/** All losses that stand, each by itself, in one paragraph. */
export function casualtyItems(dataset: Dataset, snapshot: Snapshot): Item[] {
  const said = snapshot.casualties;
  if (said.length === 0) return [];
  const title: Item = { runs: [{ ...NAME, text: en.scene.casualties }], report: null, title: true };
  const items = said.map(({ report }): Item => {
    const figure = claimFigure(report.measure);
    const what = [countsLabel(report), saidBy(dataset, snapshot, report)].filter(Boolean);
    const words: Run = { ...PLAIN, text: what.join(", ") };
    return {
      runs: figure === null ? [words] : [{ ...INK_FIGURE, text: `${unbroken(figure)} ` }, words],
      report,
    };
  });
  return inOne([title, ...items]);
}

/** "Pentagon, 4 Nov", the day on one line. */
function saidBy(dataset: Dataset, { day }: Snapshot, report: Report): string {
  return attribution(dataset, day, report).replace(/[^,]+$/, (date) => ` ${unbroken(date.trim())}`);
}

/** "at least 10,000 Pentagon, 4 Nov". */
function stated(dataset: Dataset, snapshot: Snapshot, report: Report, face: Face, where = ""): Item {
  const figure = claimFigure(report.measure) ?? "";
  const by = ` ${saidBy(dataset, snapshot, report)}`;
  return {
    runs: [
      { ...face, text: unbroken(figure) },
      { ...PLAIN, text: where + by },
    ],
    report,
  };
}

function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
