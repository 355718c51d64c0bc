import type { Clock } from "#domain/clock.ts";
import { type Day, parseDay } from "#domain/day.ts";
import type { TimelineSpan } from "#domain/timeline.ts";
import { formatDay, formatList, formatNumber } from "#i18n/format.ts";

/** What a link holds besides the day. */
interface Held {
  readonly day: Day;
  readonly clock: Clock;
  readonly span: TimelineSpan;
  /** The name of the map that was chosen. */
  readonly pane: string | null;
  readonly report: boolean;
  readonly filter: boolean;
  readonly layers: boolean;
  readonly theme: "auto" | "light" | "dark";
}

const clocks: Record<Clock, string> = {
  stated: "as reported",
  period: "as it is said to have happened",
};

const link = {
  address: "Link to what you see",
  text: "Text with the link",
  send: "Share…",
  /** "The link keeps 4 November 2024 as reported, with the timeline of all 20 months." */
  holds({ day, clock, span, pane, report, filter, layers, theme }: Held): string {
    const more = [
      span === "all" && "the timeline of all 20 months",
      pane !== null && `${pane} in front`,
      report && "the selected report",
      filter && "the filter of the reports",
      layers && "the layers you chose",
      theme !== "auto" && `the ${theme} theme`,
    ].filter((each) => each !== false);
    const rest = more.length === 0 ? "" : `, with ${formatList(more)}`;
    return `The link keeps ${formatDay(day)}, ${clocks[clock]}${rest}. Reports that are added later will be in it.`;
  },
};

const embed = {
  preview: "Preview",
  previewName: (width: number) => `Preview of the embed, ${formatNumber(width)} pixels wide`,
  width: "Width of the place",
  widths: { phone: "Phone, 320", article: "Article, 700", wide: "Wide, 1,000" },
  height: "Height in pixels",
  heightNote: (least: number, most: number) => `From ${least} to ${formatNumber(most)}.`,
  day: "Opens on",
  thisDay: (day: Day) => `this day, ${formatDay(day)}`,
  latest: "the latest report, whenever it is read",
  data: "Reports",
  current: "kept up to date",
  frozen: (version: string) => `frozen: the reports as of ${versionDay(version)}`,
  theme: "Theme",
  themes: { auto: "as the reader’s system", light: "light", dark: "dark" },
  parts: "Shown",
  title: "Title",
  controls: "Timeline",
  language: "The words of the map are in English. There is no other language yet.",
  way: "How to embed",
  ways: {
    frame: {
      name: "Frame",
      about: "Works wherever frames are allowed. Its height is fixed.",
      code: "Code of the frame",
    },
    growing: {
      name: "Frame and script",
      about: "The frame takes the height that the map needs. The script is embed.js, and does only that.",
      code: "Code of frame and script",
    },
    link: {
      name: "Link",
      about:
        "For WordPress, Ghost and other places that make a frame out of a link (oEmbed). They choose its size.",
      code: "Link to paste on a line of its own",
    },
    picture: {
      name: "Picture",
      about: "For places that take no frames.",
      code: "Code of the picture",
    },
  },
  /** Follows what the link is for: what was chosen above is not in it. */
  linkDay: (day: Day) => `The map opens on ${formatDay(day)} there. For another day, take a frame.`,
  /** Where there is no picture of the day at an address of its own. */
  otherDay: (day: Day) =>
    `The picture at a fixed address shows another day. Take the picture of ${formatDay(day)} under “Picture”, put it where your pictures are, and give it this text and credit.`,
  toPicture: "Go to Picture",
  alternative: "Alternative text",
  credit: "Credit",
  creditText: (version: string) =>
    `Map: Troop Reports, CC BY 4.0, data of ${versionDay(version)}. Claims, not facts.`,
  openMap: "Open the map",
  alternativeText: (sentence: string) => `Map of what was reported about North Korean troops. ${sentence}`,
  /** What a frame is called that opens on the latest report. */
  latestTitle: "North Korean troops in Russia: what was reported",
};

const cite = {
  what: "What to cite",
  day: (day: Day) => `The map on ${formatDay(day)}`,
  dataset: "The data set",
  report: (report: string) => `One report: ${report}`,
  style: "Style",
  styles: { apa: "APA", chicago: "Chicago", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  reference: (style: string) => `Reference, ${style}`,
  save: (name: string) => `Save ${name}`,
  note: (version: string, accessed: Day) =>
    `Data of ${versionDay(version)}, looked at on ${formatDay(accessed)}. Cite a figure with the name of who said it.`,
};

const picture = {
  day: (day: Day) => `A picture of ${formatDay(day)} to take away.`,
};

const data = {
  files: "Files",
  about: {
    "reports.csv": "one row a report",
    "reports.geojson": "the same, with places",
    "actors.csv": "who makes statements",
    "sources.csv": "the pages that were read",
    "datapackage.json": "what each column means",
  },
  entries: (count: number) => `${formatNumber(count)} rows`,
  licence: (version: string) => `Data of ${versionDay(version)}, free to use with credit under CC BY 4.0.`,
  more: "How to read them",
  table: (day: Day) => `The table of ${formatDay(day)}, to paste into a spreadsheet or a text`,
  columns: {
    group: "Group",
    reading: "Reading of the group",
    who: "Who",
    figure: "Figure or position",
    where: "What it counts and where",
    said: "Said on",
    summary: "What was said",
    caveat: "Caveat",
    sources: "Sources",
  },
};

/** The words of sharing, citing and taking away. */
export const share = {
  title: "Share, cite, take away",
  sections: "What to do",
  section: { link: "Link", embed: "Embed", cite: "Cite", picture: "Picture", data: "Data" },
  copy: "Copy",
  copied: "Copied.",
  /** The browser keeps the page from the clipboard; the text is selected instead. */
  refused: "Not copied: the browser does not allow it. The text is selected for you to copy.",
  link,
  embed,
  cite,
  picture,
  data,
};

/** "22 November 2026"; as it stands where it is no date. */
function versionDay(version: string): string {
  const day = parseDay(version);
  return day === null ? version : formatDay(day);
}
