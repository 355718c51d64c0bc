import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { frameAddress } from "#app/embed/frameAddress.ts";
import { presentedBy, presenterAddress } from "#app/present/presenter/session.ts";
import { decodeEmbed, versionAsked } from "#state/embedLink.ts";
import { decodeView, encodeView } from "#state/permalink.ts";
import { stepOf, viewOfStep } from "#state/telling.ts";
import { decodeTelling, encodeTelling } from "#state/tellingLink.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { realDataset, realStory } from "../support/realDataset.ts";
import { context } from "../unit/state/arbitraryView.ts";
import { judgeNotices, lostIn, queries } from "./addressJudge.tsx";
import { plantedIn, watchConsole } from "./judge.ts";
import { anApp, embedPage, explorePage, presentPage } from "./pages.tsx";
import { eachNth, planned, SLOW, Tally } from "./runs.ts";

const DATASET = realDataset();
const STORY = realStory();
const tally = new Tally();
let endWatch: () => void;

beforeEach(() => {
  endWatch = watchConsole();
});

afterEach(() => endWatch());

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

test("9,000 addresses were tried", () => {
  expect(tally.of("addresses")).toBeGreaterThanOrEqual(planned(4_000) + planned(3_000) + planned(2_000));
});

afterAll(() => tally.tell());
