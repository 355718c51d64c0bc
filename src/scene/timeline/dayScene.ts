import type { Day } from "#domain/day.ts";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import { textWidth } from "#scene/textWidth.ts";
import type { Frame } from "./frame.ts";
import { boxOf, type Label } from "./label.ts";
import { type Ink, inkOf } from "./mark.ts";
import { tenth, xOf } from "./scale.ts";
import { placeWords, type WordedStretch } from "./stretch.ts";
import type { TimelineScene } from "./timelineScene.ts";

/** The flag with the day on the day line. */
export interface Flag {
  readonly x: number;
  readonly width: number;
  readonly label: Label;
}

/** What was said by the day, and what had not been said yet. */
export interface Said {
  readonly by: Ink;
  readonly later: Ink;
}

/** All of the timeline that moves with the day. */
export interface DayScene {
  /** The day line. What follows it lies under the veil, which begins here. A day out of sight stands at an end. */
  readonly x: number;
  readonly flag: Flag | null;
  /** For each lane: its marks, and its stretches without a number. */
  readonly lanes: readonly { readonly said: Said; readonly stretches: readonly WordedStretch[] }[];
  readonly positions: Said;
  readonly rug: Said & { readonly on: Ink };
  /** The words beside the line at the end of the search. */
  readonly endNote: Label | null;
}

const FLAG_SIZE = 12;
const WORDS_SIZE = 11;

/** Adds a day to a scene. Pure and cheap: it reads no reports. */
export function dayScene(scene: TimelineScene, day: Day, words: TimelineWords): DayScene {
  const { frame, scale } = scene;
  const x = Math.min(Math.max(xOf(scale, day), scale.x0), scale.x1);
  const flag = flagOf(frame, x, words.flag(day, scene.clock));
  const isBy = (said: Day) => said <= day;
  const isLater = (said: Day) => said > day;
  return {
    x,
    flag,
    lanes: scene.lanes.map(({ marks, stretches }) => ({
      said: { by: inkOf(marks, isBy), later: inkOf(marks, isLater) },
      stretches: stretches.map((stretch) =>
        placeWords(
          stretch,
          x,
          stretch.since === null ? words.nothingYet : words.noLiveNumber(stretch.since),
          WORDS_SIZE,
        ),
      ),
    })),
    positions: { by: inkOf(scene.positions, isBy), later: inkOf(scene.positions, isLater) },
    rug: {
      by: inkOf(scene.rug, (said) => said < day),
      on: inkOf(scene.rug, (said) => said === day),
      later: inkOf(scene.rug, isLater),
    },
    endNote: endNoteOf(scene, flag, words.noLaterReport),
  };
}

function flagOf({ flag, left, right }: Frame, x: number, text: string): Flag | null {
  if (flag === null) return null;
  const width = tenth(textWidth(text, { size: FLAG_SIZE, bold: true }) + 8);
  const start = tenth(Math.min(Math.max(x - width / 2, left), right - width));
  const label: Label = {
    text,
    x: tenth(start + width / 2),
    y: flag.y + 13.3,
    size: FLAG_SIZE,
    anchor: "middle",
    bold: true,
  };
  return { x: start, width, label };
}

/** At the right end; left of the flag where the flag stands there. */
function endNoteOf({ frame, checkedUntil }: TimelineScene, flag: Flag | null, text: string): Label | null {
  if (checkedUntil === null || flag === null) return null;
  const label = { text, y: 13, size: WORDS_SIZE, anchor: "end" as const };
  const atEnd: Label = { ...label, x: frame.right };
  if (flag.x + flag.width + 8 <= boxOf(atEnd).x) return atEnd;
  return { ...label, x: tenth(Math.min(checkedUntil, flag.x) - 8) };
}
