import type { Clock } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { formatDay, formatList, formatNumber } from "#i18n/format.ts";
import { countWord } from "./count.ts";

/** The words in the picture to take away, and in the description of it. */
export const pictureWords = {
  /** The day and the clock by which reports count on it. */
  date: (day: Day, clock: Clock) =>
    clock === "stated"
      ? `As reported by ${formatDay(day)}`
      : `${formatDay(day)}, as it is said to have happened`,
  /** What was left out for want of room. */
  more: (statements: number) =>
    `${countWord(statements)} ${statements === 1 ? "statement" : "statements"} not shown`,
  moreNames: (others: number) => `and ${countWord(others)} more`,
  holders: (count: number) => (count === 1 ? "one source" : `${countWord(count)} sources`),
  nobody: "nobody now",
  /** Those who speak of less than the deployment: of losses, of combat, of one place. */
  onPoints: (holders: number) =>
    holders === 1 ? "one on a single point" : `${countWord(holders)} on single points`,
  sentTotal: "Sent in all, losses and returns not deducted",
  legend: {
    disc: "latest figure, scaled by area",
    range: "lowest to highest",
    open: "open end",
    stale: "no longer stands",
    presence: "reported, no number",
    plan: "planned, in no total",
    movement: "journey reported",
    note: "a part, or people in a picture",
    casualties: "losses said",
    silence: "no live number: not zero",
  },
  readIn: (publishers: readonly string[], others: number) =>
    `Read in ${formatList(others > 0 ? [...publishers, `${countWord(others)} more`] : publishers)}.`,
  credit: (version: string) => `Reports: Troop Reports, CC BY 4.0, data of ${version}.`,
  map: "Map: Natural Earth, borders edited; Ukraine in the borders of UN General Assembly resolution 68/262, other disputed lines dashed.",
  claims: "Claims, not facts: every figure is what somebody said on a day.",
  alternative: {
    says: (place: string, rows: readonly string[]) =>
      `${[place, ...(rows.length > 0 ? [rows.join("; ")] : [])].join(": ")}.`,
  },
};

/** The words around the picture: choosing, saving, and the video. */
export const takeAwayWords = {
  size: "Size",
  sizes: {
    page: "Page, 1280 × 720",
    share: "Link card, 1200 × 630",
    square: "Square, 1080 × 1080",
    tall: "Tall, 1080 × 1920",
  },
  theme: "Colours",
  themes: { light: "Light", dark: "Dark" },
  scale: "Sharpness",
  scales: { 1: "Normal", 2: "Double, for print" },
  svg: "Save as SVG",
  png: "Save as PNG",
  copy: "Copy alternative text",
  copied: "Copied.",
  /** Stands over the text, which is then there to be copied by hand. */
  notCopied: "The browser did not allow copying. Here is the text:",
  saved: (name: string) => `Saved as ${name}.`,
  preparing: "The picture is being drawn …",
  failed: "The picture could not be drawn in this browser. The SVG holds the same.",
  loading: "Loading …",
  missing: "This part could not be loaded. Please try again later.",
  video: {
    title: "Video from day to day",
    note: "Each day with reports stays for a second, empty days pass quickly. Nothing is drawn between two days. The video is made in your browser and sent nowhere.",
    size: "Size of the video",
    from: "From",
    to: "To",
    sizes: { page: "Wide, 1280 × 720", square: "Square, 1080 × 1080" },
    make: "Make the video",
    cancel: "Stop",
    /** "About 1 minute 20 seconds long". */
    length: (seconds: number) => {
      const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
      const parts = [
        minutes > 0 ? `${minutes} ${minutes === 1 ? "minute" : "minutes"}` : "",
        rest > 0 ? `${rest} ${rest === 1 ? "second" : "seconds"}` : "",
      ];
      return `${parts.filter(Boolean).join(" ")} long`;
    },
    wrongDays: "The last day has to come after the first.",
    progress: (day: number, days: number) => `Day ${formatNumber(day)} of ${formatNumber(days)}`,
    stopped: "Stopped. Nothing was saved.",
    unsupported:
      "This browser cannot make videos. Recent versions of Chrome, Edge, Safari and Firefox on a computer can.",
    failed: "The video could not be made in this browser. The pictures can still be saved one by one.",
  },
};
