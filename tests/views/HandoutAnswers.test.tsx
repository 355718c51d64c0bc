// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { claimLine } from "#i18n/claimLine.ts";
import { curatedDataset } from "./curatedDataset.ts";
import { LESSON } from "./handoutLesson.ts";
import { sheets, wordsOf } from "./handoutSheets.tsx";

afterEach(cleanup);

describe("the answer sheet", () => {
  it("has every live claim of the day by area and line, with qualifier and claimant", () => {
    const { one } = sheets("answers");
    const dataset = curatedDataset();
    const { areas, day } = snapshotOn(dataset, dayOf("2024-11-05"), "stated");
    for (const [line, reading] of [
      ["kursk strength", areas.kursk.strength],
      ["russia strength", areas.russia.strength],
      ["russia sent-total", areas.russia.sentTotal],
    ] as const) {
      const shown = wordsOf(one(`[data-answer="kursk"] [data-claims="${line}"]`));
      expect(reading.live.length).toBeGreaterThan(0);
      for (const { report } of reading.live) {
        const { figure, actor, day: said } = claimLine(dataset, report, day);
        expect(shown).toContain(`${figure} ${actor}, ${said}`);
      }
    }
  });

  it("says so where no number is reported, and what was last", () => {
    const { one } = sheets("answers");
    expect(wordsOf(one('[data-answer="denial"] [data-claims="russia strength"]'))).toBe(
      "Russia, there nowno number reported",
    );
    expect(wordsOf(one('[data-answer="kursk"] [data-claims="far-east strength"]'))).toContain(
      "no number nowlast: up to 12,000, Kyiv at the UN",
    );
  });

  it("adds nothing up: no figure stands there that nobody gave", () => {
    const { one } = sheets("answers");
    const said = new Set(
      curatedDataset()
        .reports.flatMap(({ measure }) => [measure?.low, measure?.high])
        .filter((each) => each != null),
    );
    const numbers = wordsOf(one("[data-answers]")).match(/\d{1,3},\d{3}/g) ?? [];
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((each) => !said.has(Number(each.replace(",", ""))))).toEqual([]);
  });

  it("names who denies, who does not confirm and who confirms, and says where nobody does", () => {
    const { one } = sheets("answers");
    expect(wordsOf(one('[data-answer="denial"] [data-stance="denies"]'))).toBe("Denies Kremlin 10 Oct");
    expect(wordsOf(one('[data-answer="denial"] [data-stance="confirms"]'))).toBe("Confirms nobody so far");
    expect(wordsOf(one('[data-answer="kursk"] [data-stance="confirms"]'))).toContain("NATO 28 Oct");
  });

  it("tells the denial of one point from one of the deployment", () => {
    const [first] = LESSON.steps;
    if (!first) throw new Error("no step");
    const day = dayOf("2024-10-30");
    const { one } = sheets("answers", { lesson: { title: "", steps: [{ ...first, day }] } });
    expect(wordsOf(one('[data-stance="denies"]'))).toContain("Zelensky (one point) 30 Oct");
    expect(wordsOf(one('[data-stance="denies"]'))).toContain("Russia at the UN 30 Oct");
  });

  it("has each report of the step in one line, with its caveat and the numbers of its sources", () => {
    const { one } = sheets("answers");
    const report = curatedDataset().report.get("2024-11-04-us-dod-10000-in-kursk");
    const line = wordsOf(one(`[data-report="${report?.id}"]`));
    expect(line).toMatch(/^Pentagon, said 4 Nov: at least 10,000 · in Kursk Oblast · there now\./);
    expect(line).toContain(report?.caveat ?? "no caveat");
    expect(line).toMatch(/\[\d[\d, –]*\]$/);
  });

  it("has the notes of the one who teaches", () => {
    expect(wordsOf(sheets("answers").one('[data-answer="denial"]'))).toContain("Point at the empty map.");
  });

  it("stands by itself, or after the sheet for the class", () => {
    expect(sheets("answers").all("[data-step]")).toHaveLength(0);
    cleanup();
    const { all, container } = sheets("both");
    expect(
      all("[data-step], [data-sources], [data-answers]").map(({ dataset }) => Object.keys(dataset)[0]),
    ).toEqual(["step", "step", "step", "sources", "answers"]);
    expect(container.querySelectorAll("[data-sources]")).toHaveLength(1);
  });
});
