import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { frameAddress } from "#app/embed/frameAddress.ts";
import { Notices } from "#app/Notices.tsx";
import { LessonProblems } from "#app/present/lesson/LessonProblems.tsx";
import { startLesson } from "#app/present/lesson/openLesson.ts";
import { presentedBy, presenterAddress } from "#app/present/presenter/session.ts";
import { notices } from "#i18n/en/notices.ts";
import { decodeEmbed, versionAsked } from "#state/embedLink.ts";
import { decodeView, encodeView, type LinkProblem } from "#state/permalink.ts";
import { stepOf, tellingOf, viewOfStep } from "#state/telling.ts";
import { decodeTelling, encodeTelling } from "#state/tellingLink.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { FIELDS, PARAMETERS } from "#state/viewFields.ts";
import { realDataset, realStory } from "../support/realDataset.ts";
import { context } from "../unit/state/arbitraryView.ts";
import { asReactWrites, isPlainNotice, plantedIn, watchConsole } from "./judge.ts";
import { anApp, embedPage, explorePage, presentPage } from "./pages.tsx";
import { eachNth, planned, SLOW, Tally } from "./runs.ts";
import { hostileTexts, MARKUP, PROTOTYPE_NAMES } from "./texts.ts";

const DATASET = realDataset();
const STORY = realStory();
const tally = new Tally();
let endWatch: () => void;

beforeEach(() => {
  endWatch = watchConsole();
});

afterEach(() => endWatch());

/** Values that the pages know, so that hostile ones stand among sound ones. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  date: ["2024-11-04", "2026-01-01", "latest"],
  clock: ["stated", "period"],
  span: ["autumn", "all"],
  pane: ["kursk", "far-east", "auto"],
  report: ["2024-11-04-zelensky-11000-in-kursk", "none"],
  place: ["kursk", "vladivostok"],
  actor: ["nis", "hur"],
  kind: ["presence", "movement"],
  q: ["11,000"],
  layers: ["plans,no-notes", "casualties"],
  lang: ["en", "ko"],
  theme: ["dark", "light"],
  title: ["on", "off"],
  controls: ["on", "off"],
  play: ["on"],
  height: ["690"],
  data: ["2026-11-22"],
  step: ["3", "first-denial"],
  show: ["question", "evidence"],
  hide: ["names", "figures"],
  mode: ["present"],
  presenter: ["a".repeat(32)],
  childId: ["map-1"],
};

/** A query of hostile values for the parameters that a page reads, and for some that it does not. */
function queries(own: readonly string[]): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...PARAMETERS, ...own) },
    { weight: 1, arbitrary: hostileTexts.map(encoded) },
  );
  const pair = name.chain((each) => {
    const sound = Object.hasOwn(SOUND, each) ? (SOUND[each] ?? []) : ["1"];
    const plain = fc.constantFrom(...sound);
    const broken = hostileTexts.chain((text) =>
      fc.constantFrom(encoded(text), text.replace(/[&#]/g, ""), `${encoded(sound[0] ?? "")}${encoded(text)}`),
    );
    return fc
      .oneof({ weight: 3, arbitrary: broken }, { weight: 1, arbitrary: plain })
      .map((value) => `${each}=${value}`);
  });
  return fc
    .tuple(fc.array(pair, { minLength: 1, maxLength: 9 }), fc.constantFrom("", "?"))
    .map(([pairs, mark]) => mark + pairs.join("&"));
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** The pairs of a query as another reader sees them. Undefined where its escapes are broken. */
function pairsOf(query: string): [name: string, value: string][] | undefined {
  try {
    decodeURIComponent(query);
  } catch {
    return undefined;
  }
  return [...new URLSearchParams(query.replace(/^\?/, ""))];
}

/** The pairs of a query that are neither used in a view nor named among the problems. */
function lostIn(
  query: string,
  view: View,
  problems: readonly LinkProblem[],
  used: (name: string, value: string) => boolean,
): string[] {
  // The first 20 are named.
  if (problems.length >= 20) return [];
  const named = new Set(problems.map(({ parameter }) => parameter));
  return (pairsOf(query) ?? [])
    .filter(([name]) => !named.has(name.slice(0, 60)))
    .filter(([name, value]) => !used(name, value) && !isShown(name, value, view))
    .map(([name, value]) => `${name}=${value}`);
}

/** Whether a value of a parameter is what the view shows. */
function isShown(name: string, value: string, view: View): boolean {
  const keys = (Object.keys(FIELDS) as (keyof View)[]).filter((key) => FIELDS[key].parameter === name);
  const written = keys.map((key) => writtenOf(key, view));
  const parts = name === "layers" ? value.split(",") : [value];
  return keys.length > 0 && parts.every((part) => written.includes(part));
}

function writtenOf<K extends keyof View>(key: K, view: View): string {
  return FIELDS[key].write(view[key]);
}

/** Draws what could not be used, as the page for readers and the stage do, and judges it. */
function judgeNotices(problems: readonly LinkProblem[]): void {
  expect(JSON.stringify(problems).length).toBeLessThan(12_000);
  const markup = renderToStaticMarkup(<Notices link={problems} data={[]} />);
  expect(isPlainNotice(markup)).toBe(true);
  for (const { parameter, found, expected } of problems.slice(0, 12)) {
    expect(markup).toContain(asReactWrites(notices.linkProblem(parameter, found, expected)));
    expect(expected).not.toBe("");
  }
}

test(
  "whatever stands in an address of the map, it is used or named, and nothing of it becomes markup",
  async () => {
    const kept: View[] = [];
    const drawn = eachNth(400);
    tally.assert("addresses", 4_000, queries([]), (query) => {
      const { view, problems, extras } = decodeView(query, context);
      judgeNotices(problems);
      const isTracking = (name: string) => /^(utm_.*|fbclid|gclid)$/s.test(name);
      expect(lostIn(query, view, problems, isTracking)).toEqual([]);
      const again = encodeView(view, extras);
      expect(decodeView(again, context).view).toEqual(view);
      if (drawn()) kept.push(view);
    });
    for (const view of kept) expect(plantedIn(await explorePage(anApp(DATASET, view)))).toEqual([]);
  },
  SLOW,
);

const EMBED_OWN = ["title", "controls", "play", "height", "data", "childId", "parentUrl"];

test(
  "the same of an embed, which tells its host nothing but letters and digits of it",
  async () => {
    const kept: ReturnType<typeof decodeEmbed>[] = [];
    const drawn = eachNth(400);
    tally.assert("addresses", 3_000, queries(EMBED_OWN), (query) => {
      const linked = decodeEmbed(query, context);
      judgeNotices(linked.problems);
      const { options } = linked;
      const isUsed = (name: string, value: string) => {
        if (name === "date" && value === "latest") return options.latest;
        if (name === "title" || name === "controls" || name === "play")
          return value === (options[name] ? "on" : "off");
        if (name === "height") return value === String(options.height);
        if (name === "data") return value === options.data;
        return /^(childId|parentUrl|parentTitle|initialWidth|utm_.*|fbclid|gclid)$/s.test(name);
      };
      const isDated = (name: string) => name === "date" && options.latest;
      expect(
        lostIn(query, linked.view, linked.problems, (name, value) => isUsed(name, value) || isDated(name)),
      ).toEqual([]);
      expect(versionAsked(query) ?? "2024-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const framed = frameAddress(new URL(`https://page.example/embed.html?${query.replace(/^\?/, "")}`));
      expect(framed.childId ?? "map").toMatch(/^[\p{L}\p{N}_.-]+$/u);
      expect(framed.piece).not.toMatch(/[<>"'`\\\s]/);
      if (drawn()) kept.push(linked);
    });
    for (const { view, options, problems } of kept)
      expect(plantedIn(await embedPage(anApp(DATASET, view), problems, options))).toEqual([]);
  },
  SLOW,
);

test(
  "the same of a presentation, and of its second window",
  async () => {
    const kept: ReturnType<typeof decodeTelling>[] = [];
    const drawn = eachNth(400);
    const own = ["step", "show", "hide", "mode", "presenter"];
    tally.assert("addresses", 2_000, queries(own), (query) => {
      const told = decodeTelling(query, STORY, false, context);
      judgeNotices(told.problems);
      const { telling } = told;
      const isUsed = (name: string, value: string) => {
        if (name === "mode" || name === "presenter") return true;
        if (name === "step")
          return (
            value === String(telling.at + 1) ||
            Number(value) === telling.at + 1 ||
            value === stepOf(telling).id
          );
        if (name === "show") return value === telling.face;
        return name === "hide" ? value === telling.hidden : /^(utm_.*|fbclid|gclid)$/s.test(name);
      };
      expect(lostIn(query, told.view, told.problems, isUsed)).toEqual([]);
      expect(stepOf(telling)).toBeDefined();
      const again = decodeTelling(encodeTelling(telling, told.view), STORY, false, context);
      expect(again.telling).toEqual(telling);
      const address = `https://page.example/present.html?${query.replace(/^\?/, "")}`;
      expect(presentedBy(address) ?? "a").toMatch(/^[0-9a-f]+$/);
      expect(presentedBy(presenterAddress(address, "b".repeat(32)))).toBe("b".repeat(32));
      if (drawn()) kept.push(told);
    });
    for (const { telling, view } of kept) {
      const shown = telling.exploring ? view : viewOfStep(stepOf(telling), context.timeline, DEFAULT_VIEW);
      expect(plantedIn(await presentPage(anApp(DATASET, shown), telling, STORY))).toEqual([]);
    }
  },
  SLOW,
);

test(
  "whatever stands for a lesson behind the number sign, it is presented as text or refused in words",
  async () => {
    const packed = (text: string) => deflateRawSync(text).toString("base64url");
    const plain = (text: string) => `j.${Buffer.from(text).toString("base64url")}`;
    const field = fc.constantFrom(
      "id",
      "date",
      "as",
      "clock",
      "view",
      "focus",
      "title",
      "text",
      "question",
      "note",
    );
    const text = fc.oneof(
      hostileTexts,
      fc.constantFrom<unknown>("2024-11-04", "kursk", [], ...PROTOTYPE_NAMES),
    );
    const step = fc.dictionary(field, text).map((fields) => ({ date: "2024-11-04", ...fields }));
    const lesson = fc
      .record({ title: text, steps: fc.array(step, { maxLength: 5 }) })
      .map((held) => JSON.stringify({ format: "troop-reports-lesson", version: 1, ...held }));
    const held = fc.oneof(
      { weight: 4, arbitrary: lesson.map(packed) },
      { weight: 2, arbitrary: lesson.map(plain) },
      {
        weight: 2,
        arbitrary: fc.tuple(lesson, fc.nat(300)).map(([json, cut]) => packed(json).slice(0, cut)),
      },
      { weight: 2, arbitrary: hostileTexts },
      { weight: 1, arbitrary: hostileTexts.map(packed) },
    );
    const kept: NonNullable<Awaited<ReturnType<typeof startLesson>>["lesson"]>[] = [];
    const drawn = eachNth(40);
    await tally.assertAsync("addresses", 1_000, held, async (text) => {
      const opened = await startLesson(`#lesson=${text}`, DATASET, STORY);
      if (!opened.lesson) expect(opened.problems.length).toBeGreaterThan(0);
      const markup = renderToStaticMarkup(<LessonProblems opened={opened} />);
      expect(isPlainNotice(markup)).toBe(true);
      for (const sentence of [...new Set(opened.problems)].slice(0, 12))
        expect(markup).toContain(asReactWrites(sentence));
      if (opened.lesson && drawn()) kept.push(opened.lesson);
    });
    expect(kept.length).toBeGreaterThan(0);
    for (const each of kept) {
      const telling = tellingOf(each, true);
      const app = anApp(DATASET, viewOfStep(stepOf(telling), context.timeline, DEFAULT_VIEW));
      expect(plantedIn(await presentPage(app, telling, STORY))).toEqual([]);
    }
  },
  SLOW,
);

test.each(["date=x&", "title=%3Cb%3E&", "height=9&", "step=0&", "show=1&", "show=text&", "x=1&"])(
  "ten thousand times %s in an address is told in a few words",
  (pair) => {
    const query = pair.repeat(10_000);
    const view = decodeView(query, context).problems;
    const embed = decodeEmbed(query, context).problems;
    const told = decodeTelling(query, STORY, false, context).problems;
    for (const problems of [view, embed, told]) {
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(20);
    }
  },
  SLOW,
);

test("an embed of the latest report tells of a span that does not hold it, where one was asked for", () => {
  const adjusted = { parameter: "span", found: "autumn", expected: "all", reason: "adjusted" };
  expect(decodeEmbed("date=latest&span=autumn", context).problems).toEqual([adjusted]);
  expect(decodeEmbed("date=latest", context).problems).toEqual([]);
});

test("a notice names each thing once, and says that there is more", () => {
  const { problems } = decodeView("a=1&a=1&b=2&b=2", context);
  const markup = renderToStaticMarkup(<Notices link={problems} data={[]} />);
  expect(markup.match(/<li>/g)).toHaveLength(2);
  expect(markup).not.toContain(notices.others);
  const many = decodeView(Array.from({ length: 13 }, (_, at) => `a${at}=1`).join("&"), context);
  const longer = renderToStaticMarkup(<Notices link={many.problems} data={[]} />);
  expect(longer.match(/<li>/g)).toHaveLength(12);
  expect(longer).toContain(notices.others);
});

test("the judge sees what is planted", () => {
  const seen = MARKUP.filter((text) => plantedIn(`<p title="${text}">${text}</p>`).length > 0);
  expect(seen.length).toBeGreaterThan(8);
  expect(plantedIn('<a href="javascript:planted()">x</a><a href="vbscript:x">x</a>')).toHaveLength(2);
  for (const text of MARKUP.filter((each) => each.includes("<")))
    expect(isPlainNotice(`<ul><li>${text}</li></ul>`)).toBe(false);
  expect(isPlainNotice('<p onclick="planted()">x</p>')).toBe(false);
  expect(isPlainNotice('<p class="a">&lt;b&gt;</p>')).toBe(true);
  expect(plantedIn('<a href="https://a.example/">x</a><a href="?report=x">x</a><p>&lt;img&gt;</p>')).toEqual(
    [],
  );
});

test("10,000 addresses were tried", () => {
  expect(tally.of("addresses")).toBeGreaterThanOrEqual(
    planned(4_000) + planned(3_000) + planned(2_000) + planned(1_000),
  );
});

afterAll(() => tally.tell());
