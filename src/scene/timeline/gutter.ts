import { textWidth } from "#scene/textWidth.ts";
import type { Frame, Row } from "./frame.ts";
import type { Label } from "./label.ts";

const SIZE = 11.5;
const SMALLEST = 10.5;
/** Between a text and the lanes' ground. */
const CLEAR = 3;

/** The name of a lane. */
export function laneName(text: string, row: Row, { flag }: Frame): Label {
  const y = row.y + row.height / 2 + (flag ? -2 : 4);
  return { text, x: 0, y, size: SIZE, anchor: "start", bold: true };
}

/** The day's reading under a lane's name, a little smaller where it is long. Null where the frame has no room. */
export function laneReading(text: string, row: Row, { flag, left }: Frame): Label | null {
  if (flag === null) return null;
  const fitting = (SIZE * (left - CLEAR)) / textWidth(text, { size: SIZE, bold: true });
  const size = Math.round(Math.min(SIZE, Math.max(SMALLEST, fitting)) * 10) / 10;
  return { text, x: 0, y: row.y + row.height / 2 + 11, size, anchor: "start", bold: true };
}
