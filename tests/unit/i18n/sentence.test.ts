import { describe, expect, it } from "vitest";
import type { Clock } from "#domain/clock.ts";
import { dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { dayInBrief, dayInWords } from "#i18n/sentence.ts";
import { plainText } from "#i18n/token.ts";
import { realDataset } from "../../support/realDataset.ts";
import { datasetOf, everySnapshot, numbersIn, numbersOf } from "./days.ts";

const tokens = (date: string, clock: Clock = "stated", dataset = realDataset()) =>
  dayInWords(dataset, snapshotOn(dataset, dayOf(date), clock));
const sentence = (date: string, clock: Clock = "stated", dataset = realDataset()) =>
  plainText(tokens(date, clock, dataset));
const brief = (date: string, clock: Clock = "stated") =>
  plainText(dayInBrief(realDataset(), snapshotOn(realDataset(), dayOf(date), clock)));

describe("the day in words, as it was told by then", () => {
  it.each([
    [
      "2024-10-10",
      "By 10 October 2024, no number has been reported for North Korean troops in Kursk Oblast or Russia’s Far East.",
    ],
    [
      "2024-10-15",
      "By 15 October 2024, no number has been reported for North Korean troops in Kursk Oblast or Russia’s Far East.",
    ],
    [
      "2024-10-17",
      "By 17 October 2024, HUR puts North Korean troops in Russia’s Far East at nearly 11,000. For Kursk Oblast, no presence is reported.",
    ],
    [
      "2024-10-18",
      "By 18 October 2024, three statements put North Korean troops in Russia’s Far East at 1,500 to 11,000. For Kursk Oblast, no presence is reported.",
    ],
    [
      "2024-10-24",
      "By 24 October 2024, three statements put North Korean troops in Russia’s Far East at 3,000 to 11,000. In Kursk Oblast, troops are reported, without a number.",
    ],
    [
      "2024-10-28",
      "By 28 October 2024, the National Resistance Center puts North Korean troops in Kursk Oblast at more than 3,000, and two statements put those in the Far East at about or nearly 11,000.",
    ],
    [
      "2024-10-29",
      "By 29 October 2024, two statements put North Korean troops in Kursk Oblast at about 3,000 or more, and two put those in the Far East at about or nearly 11,000.",
    ],
    [
      "2024-10-30",
      "By 30 October 2024, three statements put North Korean troops in Russia’s Far East at 11,000 to 12,000, and two put those in Kursk Oblast at about 3,000 or more.",
    ],
    [
      "2024-11-02",
      "By 2 November 2024, three statements put North Korean troops in Kursk Oblast at 3,000 to 8,000; for the Far East, no number has stood since 2 November.",
    ],
    [
      "2024-11-04",
      "By 4 November 2024, three statements put North Korean troops in Kursk Oblast at 10,000 to 11,000, one at up to 10,000; for the Far East, no number since 2 November.",
    ],
    [
      "2024-11-05",
      "By 5 November 2024, three statements put North Korean troops in Kursk Oblast at 10,000 to 11,000, one at up to 10,000; for the Far East, no number since 2 November.",
    ],
    [
      "2024-11-20",
      "By 20 November 2024, three statements put North Korean troops in Kursk Oblast at 11,000; for the Far East, no number has stood since 2 November.",
    ],
    [
      "2025-01-01",
      "By 1 January 2025, five statements put North Korean troops in Kursk Oblast at 10,000 to 11,000 or more; for the Far East, no number has stood since 2 November 2024.",
    ],
    [
      "2025-06-04",
      "By 4 June 2025, HUR puts North Korean troops in Kursk Oblast at about 8,000; for the Far East, no number has stood since 2 November 2024.",
    ],
    [
      "2025-06-05",
      "By 5 June 2025, no number stands for North Korean troops in Kursk Oblast or Russia’s Far East. The last, about 8,000 in Kursk Oblast (HUR, 4 February), lapsed after 120 days.",
    ],
    [
      "2025-08-12",
      "By 12 August 2025, HUR puts North Korean troops in Russia as a whole at about 11,000; for Kursk Oblast and the Far East, no number stands.",
    ],
    [
      "2025-11-04",
      "By 4 November 2025, two statements put North Korean troops in Russia as a whole at 10,000 to 11,000; for Kursk Oblast and the Far East, no number stands.",
    ],
    [
      "2026-02-09",
      "By 9 February 2026, HUR puts North Korean troops in Kursk Oblast at about 8,000 to 10,000; for the Far East, no number has stood since 2 November 2024.",
    ],
    [
      "2026-06-12",
      "By 12 June 2026, the NIS puts North Korean troops in Kursk Oblast at about 10,000; for the Far East, no number has stood since 2 November 2024.",
    ],
    [
      "2026-06-13",
      "By 13 June 2026, no number stands for North Korean troops in Kursk Oblast or Russia’s Far East. The last, about 10,000 in Kursk Oblast (NIS, 12 February), lapsed after 120 days.",
    ],
  ])("%s", (date, text) => {
    expect(sentence(date)).toBe(text);
  });
});

describe("the day in words, as it is said to have happened", () => {
  it.each([
    [
      "2024-10-12",
      "As the reports tell it, on 12 October 2024 no number is given for North Korean troops in Kursk Oblast or Russia’s Far East.",
    ],
    [
      "2024-10-14",
      "As the reports tell it, on 14 October 2024 North Korean troops in Russia’s Far East are put at about 1,500 (NIS). For Kursk Oblast, no presence is reported.",
    ],
    [
      "2024-10-15",
      "As the reports tell it, on 15 October 2024 North Korean troops in Russia’s Far East are put at 1,500 to 3,000 or more (two statements). For Kursk Oblast, no presence is reported.",
    ],
    [
      "2024-10-30",
      "As the reports tell it, on 30 October 2024 North Korean troops in Russia’s Far East are put at 11,000 to 12,000 (three statements), and those in Kursk Oblast at about 3,000 or more (two statements).",
    ],
    [
      "2024-10-31",
      "As the reports tell it, on 31 October 2024 North Korean troops in Kursk Oblast are put at 3,000 to 8,000 (three statements); for the Far East, no number has stood since 31 October.",
    ],
    [
      "2024-11-04",
      "As the reports tell it, on 4 November 2024 North Korean troops in Kursk Oblast are put at 10,000 to 11,000 (one of three up to 10,000); for the Far East, no number since 31 October.",
    ],
    [
      "2026-01-01",
      "As the reports tell it, on 1 January 2026 North Korean troops in Kursk Oblast are put at about 8,000 to 10,000 (HUR); for the Far East, no number has stood since 31 October 2024.",
    ],
  ])("%s", (date, text) => {
    expect(sentence(date, "period")).toBe(text);
  });
});

describe("the day in words, whatever the data", () => {
  it("tells presence without a number where nothing else is known", () => {
    const only = datasetOf(({ id }) => id === "2024-10-24-hur-first-units-in-kursk");
    expect(sentence("2024-10-24", "stated", only)).toBe(
      "By 24 October 2024, North Korean troops are reported in Kursk Oblast, without a number.",
    );
  });

  it("speaks of several officials in the plural", () => {
    const only = datasetOf(({ id }) => id === "2024-10-29-ua-intel-sources-ft-3000-in-kursk");
    expect(sentence("2024-10-29", "stated", only)).toBe(
      "By 29 October 2024, Ukrainian officials (FT) put North Korean troops in Kursk Oblast at about 3,000. For the Far East, no presence is reported.",
    );
  });

  it("says when a number was ended rather than that it lapsed", () => {
    const ids = ["2024-10-30-ua-un-12000-at-five-bases", "2024-11-02-hur-7000-flown-west"];
    const two = datasetOf(({ id }) => ids.includes(id));
    expect(sentence("2024-11-02", "stated", two)).toBe(
      "By 2 November 2024, no number stands for North Korean troops in Kursk Oblast or Russia’s Far East. The last, up to 12,000 in Russia’s Far East (Kyiv at the UN, 30 October), ended on 2 November.",
    );
  });

  it("says of an empty collection that there is no number, not that there is nobody", () => {
    const none = datasetOf(() => false);
    expect(sentence("2024-11-04", "stated", none)).toBe(
      "By 4 November 2024, no number has been reported for North Korean troops in Kursk Oblast or Russia’s Far East.",
    );
  });
});

describe("the tones of the sentence", () => {
  it("weigh the live number and mark the missing one", () => {
    const marked = tokens("2024-11-04").filter(({ tone }) => tone !== "plain");
    expect(marked).toEqual([
      { text: "10,000\u00a0to\u00a011,000", tone: "figure" },
      { text: "no number since 2\u00a0November", tone: "absent" },
    ]);
  });

  it("weigh no number that no longer stands", () => {
    expect(tokens("2025-06-05").map(({ tone }) => tone)).not.toContain("figure");
  });
});

describe("the day in brief", () => {
  it.each([
    ["2024-10-10", "10 October 2024: Kursk Oblast and Far East no presence reported"],
    ["2024-10-18", "18 October 2024: Far East 1,500 to 11,000; Kursk Oblast no presence reported"],
    ["2024-10-24", "24 October 2024: Far East 3,000 to 11,000; Kursk Oblast reported, no number"],
    ["2024-10-28", "28 October 2024: Kursk Oblast more than 3,000; Far East about or nearly 11,000"],
    [
      "2024-11-04",
      "4 November 2024: Kursk Oblast 10,000 to 11,000, one at up to 10,000; Far East no live number",
    ],
    [
      "2025-08-12",
      "12 August 2025: Russia as a whole about 11,000; Kursk Oblast and Far East no live number",
    ],
    ["2026-06-13", "13 June 2026: Kursk Oblast and Far East no live number"],
  ])("%s", (date, text) => {
    expect(brief(date)).toBe(text);
  });
});

describe("on every day and both clocks", () => {
  const days = everySnapshot().map((snapshot) => ({
    snapshot,
    words: plainText(dayInWords(realDataset(), snapshot)),
    brief: plainText(dayInBrief(realDataset(), snapshot)),
  }));

  it("the sentence ends with a full stop and is clean, and at most 200 characters long", () => {
    const bad = days.filter(({ words }) => !/^[A-Z].*[^.]\.$/.test(words) || words.length > 200);
    expect(bad.map(({ words }) => words)).toEqual([]);
  });

  it("the brief has no full stop and is at most 110 characters long", () => {
    const bad = days.filter(({ brief }) => brief.endsWith(".") || brief.length > 110);
    expect(bad.map(({ brief }) => brief)).toEqual([]);
  });

  it("neither has a slip of the pen", () => {
    const slips = /undefined|null|NaN| {2}| [,.;]|\(\)|[,;]\./;
    expect(days.flatMap(({ words, brief }) => [words, brief]).filter((text) => slips.test(text))).toEqual([]);
  });

  it("no number is printed that is not in a live claim, or in the one the sentence names as the last", () => {
    for (const { snapshot, words, brief } of days) {
      const areas = Object.values(snapshot.areas);
      const live = areas.flatMap(({ strength }) => strength.live.map(({ report }) => report));
      const last = areas.flatMap(({ lastStrength }) => (lastStrength ? [lastStrength.report] : []));
      const stated = numbersOf(live.length > 0 ? live : last);
      expect(numbersIn(words).filter((number) => !stated.has(number))).toEqual([]);
      expect(numbersIn(brief).filter((number) => !numbersOf(live).has(number))).toEqual([]);
    }
  });

  it("a figure is told if and only if a number is live, and Russia only where no place has one", () => {
    for (const { snapshot } of days) {
      const { russia, kursk, "far-east": farEast } = snapshot.areas;
      const places = [kursk, farEast].filter(({ strength }) => strength.live.length > 0).length;
      const told = dayInWords(realDataset(), snapshot).filter(({ tone }) => tone === "figure").length;
      expect(told).toBe(places > 0 ? places : Math.min(russia.strength.live.length, 1));
    }
  });
});
