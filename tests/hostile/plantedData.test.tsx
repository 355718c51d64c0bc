import { afterEach, beforeEach, expect, test } from "vitest";
import { PALETTES } from "#basemap/palette.ts";
import { parseDataset } from "#dataset/parse.ts";
import { describeProblem, FILE_NAMES, type Files } from "#dataset/problem.ts";
import { dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { pictureSvg } from "#export/picture/pictureSvg.ts";
import { readOrientation } from "#scene/orientation.ts";
import { dayTableText } from "#views/dayTable/dayTableText.ts";
import { plantedIn, watchConsole } from "./judge.ts";
import { BASE, withText } from "./mutations.ts";
import { pagesOf } from "./pages.tsx";
import { SLOW } from "./runs.ts";
import { MARKUP } from "./texts.ts";

let endWatch: () => void;

beforeEach(() => {
  endWatch = watchConsole();
});

afterEach(() => endWatch());

/** Fields that are no free text: with markup in them a record would be left out. */
const BOUND = (key: string) =>
  ![
    "en",
    "ru",
    "ko",
    "uk",
    "name",
    "shortName",
    "speaker",
    "title",
    "text",
    "question",
    "publisher",
    "adminUnit",
    "otherPlaces",
  ].includes(key) && !["summary", "caveat", "properties", "features", "steps", "note"].includes(key);

test.each(MARKUP)(
  "%s in every text that the format lets pass is drawn as text, on all pages, in the table to copy and in pictures",
  async (planted) => {
    let count = 0;
    // None twice: some lists name each thing once.
    const text = () => `${planted} planted here ${++count}`;
    const files = Object.fromEntries(
      FILE_NAMES.map((name) => [name, withText(BASE[name], text, BOUND)]),
    ) as unknown as Files;
    const read = parseDataset(files);
    // None of it is left out: this is what is drawn.
    expect(read.problems.map(describeProblem)).toEqual([]);
    const pages = await pagesOf(read);
    expect(pages).toContain("planted here");
    expect(plantedIn(pages)).toEqual([]);
    const { dataset } = read;
    const snapshot = snapshotOn(dataset, dayOf("2024-11-04"), "stated");
    const { html } = dayTableText(dataset, snapshot, true, "https://page.example/");
    expect(html).toContain("planted here");
    expect(plantedIn(html)).toEqual([]);
    const svg = pictureSvg({
      dataset,
      snapshot,
      size: "page",
      pane: null,
      groundOf: () => ({ project: () => [9, 9], at: { x: 0, y: 0, scale: 1 }, markup: "" }),
      orientation: readOrientation([]),
      version: "2026-11-22",
      address: "https://page.example/",
      theme: "light",
      colours: PALETTES.light,
    });
    expect(plantedIn(svg, "image/svg+xml")).toEqual([]);
  },
  SLOW,
);
