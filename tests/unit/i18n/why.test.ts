import { describe, expect, it } from "vitest";
import { CLOCKS } from "#domain/clock.ts";
import { type Day, dayOf } from "#domain/day.ts";
import { explain } from "#domain/explanation.ts";
import { placeIds } from "#domain/place.ts";
import { placeHistory } from "#domain/placeHistory.ts";
import { LINES, type Line } from "#domain/reading.ts";
import { AREA_IDS, type AreaId } from "#domain/report.ts";
import { timelineOf } from "#domain/timeline.ts";
import { gapWords, place as placeText, placeTitle } from "#i18n/en/place.ts";
import { named, type Piece, type WhyStep, whySteps } from "#i18n/en/why.ts";
import { claimFigure } from "#i18n/figure.ts";
import { realDataset } from "../../support/realDataset.ts";
import { numbersIn, numbersOf, reportOf } from "./days.ts";

const dataset = realDataset();
const NOV = dayOf("2024-11-24");

function read(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : piece.text))
    .join("")
    .replaceAll("\u00a0", " ");
}

function stepsOn(area: AreaId, day: Day, line: Line = "strength", clock: "stated" | "period" = "stated") {
  return whySteps(dataset, explain(dataset, area, line, day, clock));
}

function text(steps: readonly WhyStep[], heading: string): string {
  const step = steps.find((each) => each.heading === heading);
  return [step?.text, ...(step?.items ?? []).map(({ pieces }) => read(pieces))].join("\n");
}

function gapsOf(place: string, clock: "stated" | "period" = "stated"): string[] {
  return placeHistory(dataset, place, clock).never.map((gap) =>
    read(gapWords(dataset, place, gap, NOV, clock)),
  );
}

describe("why this number", () => {
  it("on 24 November 2024 tells of Kursk Oblast what was said, what is left and who leads", () => {
    const steps = stepsOn("kursk", NOV);
    expect(steps.map(({ heading }) => heading)).toEqual([
      "What was said",
      "Replaced",
      "Ended",
      "Too old",
      "What is left",
      "Not counted here",
    ]);
    expect(text(steps, "What was said")).toBe(
      "Eleven statements of how many are in Kursk Oblast had been made by 24 November 2024. Three came later.",
    );
    expect(text(steps, "What is left").split("\n")).toEqual([
      "Five. The lowest and the highest number are the ends of the range; nothing is averaged.",
      "Zelensky, 11,000, 4 Nov: the high end",
      "NIS, nearly 11,000, 20 Nov: the high end",
      "General Staff source (Reuters), about 11,000, 23 Nov: the high end",
      "Pentagon, about 10,000, 23 Nov: the low end",
      "Ukraine’s General Staff, more than 11,000, 24 Nov: the high end, open upwards; the lead, said last",
    ]);
    expect(text(steps, "Ended")).toBe("None.");
  });

  it("says what a successor counts, and where, where that is another thing", () => {
    const steps = stepsOn("far-east", dayOf("2024-11-24"));
    expect(text(steps, "Replaced")).toContain(
      "NIS, about 1,500, 18 Oct: updated by NIS, about 3,000, 23 Oct (sent in all, in Russia as a whole)",
    );
    expect(text(steps, "Ended")).toContain(": ended by HUR, more than 7,000, 2 Nov (moved)");
    expect(text(steps, "What is left")).toBe("None, so no number stands. That is not zero.");
  });

  it("tells when a claim grew too old", () => {
    const steps = stepsOn("kursk", dayOf("2025-09-01"));
    expect(text(steps, "Too old")).toContain("HUR, about 8,000, 4 Feb: lapsed on 5 Jun");
    expect(text(steps, "Too old")).toContain("120 days");
  });

  it("on the clock of what it is about, tells both days", () => {
    const report = reportOf("2026-02-09-hur-8000-10000-in-kursk");
    const { text: said } = named(dataset, report, NOV, "stated");
    expect(said.replaceAll("\u00a0", " ")).toMatch(/, 9 Feb 2026$/);
    const late = dataset.reports.filter(
      ({ period, stated, kind }) => kind === "presence" && period.from !== null && period.from < stated,
    );
    for (const each of late) {
      expect(named(dataset, each, NOV, "period").text).toMatch(/, for .+, said /);
    }
  });

  it("at every place and report day, on both clocks, is said in sentences with no number nobody reported", () => {
    const known = new Set<number | null | undefined>(numbersOf(dataset.reports));
    for (const clock of CLOCKS) {
      for (const day of timelineOf(dataset, clock).reportDays) {
        for (const area of AREA_IDS) {
          for (const line of LINES) {
            for (const step of stepsOn(area, day, line, clock)) {
              expect(step.text).toMatch(/^[A-Z0-9].*\.$/);
              expect(step.text).not.toMatch(/undefined|null|NaN|\bno\b statement of|revealed|admitted/);
              for (const { pieces, reports } of step.items) {
                const line = read(pieces);
                expect(line).not.toMatch(/undefined|null|NaN|: $|, ,/);
                const ours = numbersIn(line).filter(
                  (number) => !known.has(number) && number !== reports.length,
                );
                expect(ours).toEqual([]);
              }
            }
          }
        }
      }
    }
  });

  it("keeps the qualifier of every claim it names", () => {
    for (const report of dataset.reports) {
      const figure = claimFigure(report.measure);
      if (figure !== null) expect(read([named(dataset, report, NOV, "stated")])).toContain(figure);
    }
  });
});

describe("what was never reported, in words", () => {
  it("reads so in Blagoveshchensk", () => {
    expect(gapsOf("blagoveshchensk")).toEqual([
      "No source gives a number for Blagoveshchensk alone.",
      "Two numbers name it within a set of four, for all together: NIS, about 1,500, 18 Oct; HUR sources (Babel), about 11,000, 18 Oct.",
      "No report tells of losses there.",
      "Neither Russia nor North Korea has confirmed a presence there.",
      "Neither Russia nor North Korea has said how many are there, or how many were sent.",
    ]);
  });

  it("reads so in Khabarovsk, the Far East and Kursk Oblast", () => {
    expect(gapsOf("khabarovsk")).toContain(
      "One number is of people seen there in one picture: NIS, about 240 visible in one picture, 18 Oct.",
    );
    expect(gapsOf("far-east")).toContain("No source splits a number among the four places.");
    expect(gapsOf("kursk")[0]).toBe(
      "No number of all those in Kursk Oblast was given after 12 February 2026, though reports went on: the last is NIS, about 10,000, 12 Feb 2026.",
    );
  });

  it("is a sentence at every place on both clocks, and every place has a title", () => {
    for (const clock of CLOCKS) {
      for (const place of placeIds(dataset)) {
        expect(placeTitle(dataset, place)).toMatch(/^[A-Z]/);
        for (const sentence of gapsOf(place, clock)) {
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence).not.toMatch(/undefined|null|NaN/);
        }
      }
    }
    expect(placeTitle(dataset, "russia")).toBe("Russia as a whole");
  });

  it("counts the history in words that fit none, one and all", () => {
    expect(placeText.historyNote(1, 0, NOV, "stated")).toBe("1 report, none said by 24 November 2024");
    expect(placeText.historyNote(4, 4, NOV, "stated")).toBe("4 reports, all said by 24 November 2024");
    expect(placeText.historyNote(98, 33, NOV, "period")).toBe(
      "98 reports, 33 about 24 November 2024 or before",
    );
  });
});
