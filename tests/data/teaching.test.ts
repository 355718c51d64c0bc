import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LAPSE_DAYS } from "#domain/span.ts";
import { realFiles } from "../support/realDataset.ts";

interface Measure {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
}

interface Report {
  readonly id: string;
  readonly measure: Measure | null;
  readonly summary: { readonly en: string };
  readonly caveat: { readonly en: string } | null;
}

interface Step {
  readonly id: string;
  readonly focus: readonly string[];
  readonly text: string;
  readonly question: string;
}

const FILES = realFiles();
const REPORTS = FILES["reports.json"] as readonly Report[];
const SOURCES = FILES["sources.json"] as readonly { readonly url: string | null }[];
const { steps: STEPS } = FILES["story.json"] as { readonly steps: readonly Step[] };
const { notes: NOTES } = JSON.parse(readFileSync("data/teaching.json", "utf8")) as {
  readonly notes: Readonly<Record<string, string>>;
};
const TEXT = readFileSync("docs/teaching.md", "utf8");
const KEYS = readFileSync("src/app/present/keys.ts", "utf8");

/** How each qualifier is said in these texts. */
const SAID: Readonly<Record<string, string | null>> = {
  about: "about",
  nearly: "nearly",
  "at least": "at-least",
  "more than": "more-than",
  "as many as": "up-to",
  "up to": "up-to",
};
/** A number of three digits and more that is no year, and the qualifier before it. */
const FIGURE = new RegExp(
  `(?:\\b(${Object.keys(SAID).join("|")}) )?(?<![\\d,/])(\\d{1,3}(?:,\\d{3})+|(?!(?:19|20)\\d\\d\\b)\\d{3,})(?![\\d,]*\\d)`,
  "gi",
);
/** What the keys are called in print, and in the browser. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  "→": "ArrowRight",
  "←": "ArrowLeft",
  "Page down": "PageDown",
  "Page up": "PageUp",
  Space: " ",
  Esc: "Escape",
};

function reportOf(id: string): Report {
  const found = REPORTS.find((report) => report.id === id);
  if (!found) throw new Error(`There is no report ${id}`);
  return found;
}

function numberOf(figure: string): number {
  return Number(figure.replaceAll(",", ""));
}

/** The figures of a text that none of the reports carries with the same qualifier. */
function unsaid(text: string, reports: readonly Report[]): string[] {
  return [...text.matchAll(FIGURE)].flatMap(([match, words, figure = ""]) => {
    const qualifier = words ? SAID[words.toLowerCase()] : null;
    const isSaid = reports.some(({ measure }) => {
      if (!measure || measure.qualifier !== qualifier) return false;
      return [measure.low, measure.high].includes(numberOf(figure));
    });
    return isSaid ? [] : [match];
  });
}

/** All figures that stand in the reports, their caveats and the story. */
function figuresInData(): Set<number> {
  const texts = [
    ...REPORTS.flatMap(({ summary, caveat }) => [summary.en, caveat?.en ?? ""]),
    JSON.stringify(STEPS),
  ];
  const measured = REPORTS.flatMap(({ measure }) => [measure?.low ?? 0, measure?.high ?? 0]);
  const written = [...texts.join(" ").matchAll(FIGURE)].map(([, , figure = ""]) => numberOf(figure));
  return new Set([...measured, ...written]);
}

/** Figures of the teaching notes that the data do not have. Names of documents and addresses are no figures. */
function invented(text: string): string[] {
  const known = figuresInData().add(LAPSE_DAYS).add(REPORTS.length);
  const prose = text.replace(/\]\([^)]*\)|`[^`]*`|SC\/\d+|resolution \d+\/\d+/g, "");
  return [...prose.matchAll(FIGURE)]
    .map(([, , figure = ""]) => figure)
    .filter((figure) => !known.has(numberOf(figure)));
}

function codes(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

function foreignQuestions(text: string): string[] {
  return [...text.matchAll(/“([^”]+\?)”/g)]
    .map(([, question = ""]) => question)
    .filter((question) => !STEPS.some((step) => step.question === question));
}

/** Ids in code type, the steps that are numbered otherwise than in the story, and ids of no step. */
function misnamedSteps(text: string): string[] {
  const unknown = codes(text).filter(
    (code) => /^[a-z]+(?:-[a-z]+)+$/.test(code) && !STEPS.some(({ id }) => id === code),
  );
  const numbered = [...text.matchAll(/\bstep (\d+),(?:\*\*)? `([a-z-]+)`|^(\d+)\. `([a-z-]+)`/gim)];
  const wrong = numbered.flatMap(([match, inLine, id, inList, listed]) =>
    STEPS[Number(inLine ?? inList) - 1]?.id === (id ?? listed) ? [] : [match],
  );
  return [...unknown, ...wrong];
}

function deadKeys(text: string): string[] {
  const keys = codes(text).filter(
    (code) => code.length === 1 || code in KEY_NAMES || /^(Home|End)$/.test(code),
  );
  return keys.filter(
    (key) => !KEYS.includes(`["${KEY_NAMES[key] ?? (key.length > 1 ? key : key.toLowerCase())}"`),
  );
}

describe("the presenter's notes", () => {
  it("are one for each step of the story, in its order", () => {
    expect(Object.keys(NOTES)).toEqual(STEPS.map(({ id }) => id));
  });

  it.each(STEPS)("for $id have several sentences and at most 700 characters", ({ id }) => {
    expect(NOTES[id]?.length).toBeLessThanOrEqual(700);
    expect(NOTES[id]?.match(/[.?](?=\s|$)/g)?.length).toBeGreaterThan(1);
  });

  it.each(STEPS)(
    "for $id have no figure that its reports do not carry with that qualifier",
    ({ id, focus }) => {
      expect(unsaid(NOTES[id] ?? "", focus.map(reportOf))).toEqual([]);
    },
  );

  it("would not pass with an invented figure, nor with a qualifier that is lost or another", () => {
    const reports = [reportOf("2024-11-04-us-dod-10000-in-kursk")];
    expect(unsaid("at least 10,000", reports)).toEqual([]);
    expect(unsaid("about 10,000, 10,000 and at least 9,000 of 2024", reports)).toEqual([
      "about 10,000",
      "10,000",
      "at least 9,000",
    ]);
  });
});

describe("the teaching notes", () => {
  it("have no figure that is not in the data", () => {
    expect(invented(TEXT)).toEqual([]);
    expect(invented("13,579 in 2024, resolution 68/262, `500`, 321")).toEqual(["13,579", "321"]);
  });

  it("ask the questions of the story in its words", () => {
    expect(foreignQuestions(TEXT)).toEqual([]);
    expect(foreignQuestions("“What of it?”")).toEqual(["What of it?"]);
  });

  it("name each step of the story by its id and its number", () => {
    expect(STEPS.filter(({ id }) => !codes(TEXT).includes(id))).toEqual([]);
    expect(misnamedSteps(TEXT)).toEqual([]);
    expect(misnamedSteps("1. `last-figures`, `no-such-step`")).toEqual(["no-such-step", "1. `last-figures`"]);
    expect(misnamedSteps("- **Step 4,** `last-figures` and step 3, `first-denial`")).toEqual([
      "Step 4,** `last-figures`",
      "step 3, `first-denial`",
    ]);
  });

  it("name only keys that the presentation has", () => {
    expect(deadKeys(TEXT)).toEqual([]);
    expect(deadKeys("`Q`, `Z`, `Space`, `7z`")).toEqual(["Z"]);
  });

  it("link to no other place than the sources of the data", () => {
    const linked = [...TEXT.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, url]) => url);
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter((url) => !SOURCES.some((source) => source.url === url))).toEqual([]);
    expect(TEXT.replace(/\]\([^)]+\)/g, "")).not.toMatch(/https?:/);
  });
});
