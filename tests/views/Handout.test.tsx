// @vitest-environment jsdom
import { cleanup, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { Handout } from "#app/present/handout/Handout.tsx";
import { addressOf, printedAddress } from "#app/present/handout/printedAddress.ts";
import { AppProvider } from "#views/AppContext.tsx";
import { curatedDataset } from "./curatedDataset.ts";
import { LESSON } from "./handoutLesson.ts";
import { ADDRESS, sheets, wordsOf } from "./handoutSheets.tsx";
import { renderInApp } from "./renderInApp.tsx";

afterEach(cleanup);

describe("the sheet for the class", () => {
  it("has the title, and each step in order with number, day, text, question and lines", () => {
    const { one, all } = sheets("class");
    expect(wordsOf(one("h1"))).toBe(LESSON.title);
    const steps = all("[data-step]");
    expect(steps.map((step) => step.dataset.step)).toEqual(LESSON.steps.map(({ id }) => id));
    const [first] = steps;
    if (!first) throw new Error("no step");
    expect(wordsOf(first)).toContain("1A forecast and a denialBy 10 October 2024, as reported");
    expect(within(first).getByText("Nobody had given a number.")).toBeTruthy();
    expect(wordsOf(first)).toContain("Question What would you need to see?");
    expect(first.querySelectorAll("[data-lines] span").length).toBeGreaterThan(10);
  });

  it("has no notes for teachers and no answers", () => {
    const { container, all } = sheets("class");
    expect(wordsOf(container)).not.toContain("Point at the empty map.");
    expect(all("[data-answer]")).toHaveLength(0);
  });

  it("shows the area of the step, and both where it looks at all", () => {
    const { all } = sheets("class");
    const areas = all("[data-step]").map((step) =>
      [...step.querySelectorAll<HTMLElement>("[data-area]")].map(({ dataset }) => dataset.area),
    );
    expect(areas).toEqual([["kursk", "far-east"], ["kursk"], ["far-east"]]);
  });

  it("says in words what the maps show, and that there is no number", () => {
    const { one } = sheets("class");
    expect(wordsOf(one('[data-step="denial"] [data-figure="kursk"]'))).toBe("no presence reported");
    expect(wordsOf(one('[data-step="denial"] [data-line="strength"]'))).toContain("no number reported");
    expect(wordsOf(one('[data-step="kursk"] [data-figure="kursk"]'))).toBe("10,000–11,000");
    expect(wordsOf(one('[data-step="kursk"] figcaption'))).toContain("three statements");
    expect(wordsOf(one('[data-step="again"] [data-figure="far-east"]'))).toBe("no number now");
  });

  it("says by which clock a step is told", () => {
    const { one } = sheets("class");
    expect(wordsOf(one('[data-step="again"]'))).toContain("30 April 2025, as it is said to have happened");
  });

  it("leaves room for notes where a step asks nothing", () => {
    const { one } = sheets("class");
    expect(wordsOf(one('[data-step="again"]'))).toContain("Notes");
    expect(wordsOf(one('[data-step="again"]'))).not.toContain("Question");
  });

  it("lists each source once, with its address in letters, and the steps refer to the numbers", () => {
    const { all, one } = sheets("class");
    const dataset = curatedDataset();
    const ids = new Set(
      LESSON.steps.flatMap(({ focus }) => focus.flatMap((id) => dataset.report.get(id)?.sources ?? [])),
    );
    const items = all("[data-sources] li");
    expect(items).toHaveLength(ids.size);
    for (const [index, id] of [...ids].entries()) {
      const source = dataset.source.get(id);
      const item = items[index];
      if (!source || !item) throw new Error(id);
      expect(wordsOf(item)).toContain(source.publisher);
      expect(wordsOf(item)).toContain(source.url ?? "");
    }
    const kremlin = dataset.report.get("2024-10-10-kremlin-fake-news")?.sources.length ?? 0;
    const before = dataset.report.get("2024-10-08-rok-mnd-dispatch-likely")?.sources.length ?? 0;
    expect(wordsOf(one('[data-step="denial"]'))).toContain(`Sources 1–${before + kremlin}`);
    expect(wordsOf(one('[data-step="again"]'))).toContain(`Sources ${before + 1}`);
  });

  it("passes over reports that the data do not have", () => {
    const [first] = LESSON.steps;
    if (!first) throw new Error("no step");
    const { all } = sheets("class", {
      lesson: { title: "", steps: [{ ...first, focus: ["nobody-said-this"] }] },
    });
    expect(all("[data-sources]")).toHaveLength(0);
    expect(all("[data-step]")).toHaveLength(1);
  });

  it("credits the data, and tells a teacher’s words from ours", () => {
    expect(wordsOf(sheets("class").container)).toContain("CC BY 4.0");
    cleanup();
    expect(wordsOf(sheets("class").container)).not.toContain("author’s own");
    cleanup();
    expect(wordsOf(sheets("class", { own: true }).container)).toContain("author’s own");
  });
});

describe("the address on paper", () => {
  it("stands in letters and as a code", () => {
    const { getByRole, one } = sheets("class");
    expect(getByRole("link", { name: ADDRESS })).toBeTruthy();
    expect(one("[data-qr]").getAttribute("aria-label")).toBe("QR code with the address of this lesson");
  });

  it("is that of the page where it is too long to be read, and says so", () => {
    const { container, getByRole } = sheets("class", { address: `${ADDRESS}#lesson=${"a".repeat(3000)}` });
    expect(getByRole("link", { name: ADDRESS })).toBeTruthy();
    expect(wordsOf(container)).toContain("3,044 characters, too many");
  });

  it("is none for others where the page is a file on one computer", () => {
    const { container, all } = sheets("class", { address: "file:///E:/troop-reports.html" });
    expect(all("[data-qr]")).toHaveLength(0);
    expect(wordsOf(container)).not.toContain("file:///");
    expect(wordsOf(container)).toContain("no address for others");
  });

  it("has no code while it is not known in full, as in a page that is built", () => {
    const { all, getByRole } = sheets("class", { address: "present.html" });
    expect(all("[data-qr]")).toHaveLength(0);
    expect(getByRole("link", { name: "present.html" })).toBeTruthy();
  });

  it("keeps the longest address that makes a legible code, and no longer one", () => {
    const long = (length: number) => `${ADDRESS}#`.padEnd(length, "a");
    expect(printedAddress(long(500))).toEqual({ address: long(500), tooLong: null });
    expect(printedAddress(long(501))).toEqual({ address: ADDRESS, tooLong: 501 });
  });

  it("leads to the beginning, without what only this reader chose", () => {
    expect(addressOf(`${ADDRESS}?step=3&theme=dark#x`, false)).toBe(ADDRESS);
    expect(addressOf(`${ADDRESS}?step=3#lesson=abc`, true)).toBe(`${ADDRESS}#lesson=abc`);
    expect(addressOf("https://reports.example/?mode=present&step=3", false)).toBe(
      "https://reports.example/?mode=present",
    );
  });
});

describe("a handout built into a page", () => {
  it("needs no page, and has no name that another part of the page could have", () => {
    const { store, dataset, ...rest } = renderInApp(null);
    const app = { ...rest, store, dataset };
    const markup = renderToStaticMarkup(
      <AppProvider app={app}>
        <Handout lesson={LESSON} address="present.html" answers={true} />
      </AppProvider>,
    );
    expect(markup).toContain("A forecast and a denial");
    expect(markup).toContain('data-answer="kursk"');
    expect(markup.match(/\sid="/g)).toBeNull();
    expect(markup.match(/\sstyle="/g)).toBeNull();
    expect(markup).not.toContain('<a href="#');
  });
});
