// @vitest-environment jsdom
import { gzipSync } from "node:zlib";
import { cleanup, render } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimOf, endedBy } from "#app/method/example.ts";
import { KNOWN_ERRORS } from "#app/method/knownErrors.ts";
import { MethodPage } from "#app/method/MethodPage.tsx";
import { createDataset, type Dataset } from "#domain/dataset.ts";
import { LAPSE_DAYS } from "#domain/span.ts";
import { DOWNLOADS } from "#export/downloads.ts";
import { curatedDataset } from "./curatedDataset.ts";

const RELEASES = [
  { version: "0.1.0", date: "2026-11-22", text: [], parts: [{ title: "Data", items: ["First"] }] },
];

function page(dataset: Dataset = curatedDataset()) {
  return <MethodPage dataset={dataset} version="2026-11-22" releases={RELEASES} />;
}

function part(anchor: string): HTMLElement {
  const found = document.getElementById(anchor);
  if (!found) throw new Error(`The page has no #${anchor}`);
  return found;
}

function read(element: Element): string {
  return (element.textContent ?? "").replaceAll(/\s+/g, " ");
}

function without(id: string): Dataset {
  const { reports, location, area, actor, source } = curatedDataset();
  return createDataset({
    reports: reports.filter((report) => report.id !== id),
    locations: [...location.values()],
    areas: [...area.values()],
    actors: [...actor.values()],
    sources: [...source.values()],
  });
}

afterEach(cleanup);

describe("the method page", () => {
  beforeEach(() => {
    render(page());
  });

  it("keeps the anchors that links lead to", () => {
    const anchors = [
      ["claims", "counting", "clocks", "not-shown", "errors", "corrections", "version", "data", "licence"],
      ["replaced", "ended", "lapsed", "range", "lead", "lines", "sets", "positions"],
      [
        "live",
        "areas",
        "no-number",
        "contested",
        "plans",
        "casualties",
        "notes",
        "chosen",
        "list-only",
        "changes",
      ],
    ].flat();
    for (const anchor of anchors)
      expect(read(part(anchor).querySelector("h2, h3") ?? part("top"))).not.toBe("");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lists its sections at the top, and each entry leads to one", () => {
    const links = [...document.querySelectorAll('nav a[href^="#"]')];
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const target = part(link.getAttribute("href")?.slice(1) ?? "");
      expect(read(target.querySelector("h2, h3") ?? target)).toBe(read(link));
    }
  });

  it("leads back to the map, and to reports that exist", () => {
    expect(document.querySelector("header a")?.getAttribute("href")).toBe("index.html");
    const links = [...document.querySelectorAll('a[href*="?report="]')];
    const ids = links.map((link) => link.getAttribute("href")?.replace("index.html?report=", "") ?? "");
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.filter((id) => !curatedDataset().report.has(id))).toEqual([]);
  });

  it("says how long a claim stands from the rule itself, with a claim that grew that old", () => {
    const text = read(part("lapsed"));
    expect(text).toContain(`${LAPSE_DAYS} days after the last day it is about`);
    expect(text).toContain("about 8,000 in Kursk Oblast");
    expect(text).toContain(`stood for the last time ${LAPSE_DAYS} days later, on 4 June 2025`);
  });

  it("shows who took whose place, and when", () => {
    const text = read(part("replaced"));
    expect(text).toContain("US Department of Defense, said on 18 November 2024");
    expect(text).toContain("The first stood until the second was said, on 23 November 2024.");
    const same = claimOf(curatedDataset(), "2024-11-18-us-dod-11000-in-kursk");
    expect(endedBy(same).actor).toBe(same.report.actor);
    const office = claimOf(curatedDataset(), "2024-11-24-ua-general-staff-11000-in-kursk");
    expect(endedBy(office).actor).not.toBe(office.report.actor);
  });

  it("shows a claim that another report ended, and says that this is not zero", () => {
    expect(claimOf(curatedDataset(), "2024-10-30-ua-un-12000-at-five-bases").end.reason).toBe("ends");
    expect(read(part("ended"))).toContain("ended on 2 November 2024");
    expect(read(part("ended"))).toContain("No number is not zero.");
  });

  it("shows ranges with all their claims, open upwards and open downwards", () => {
    const text = read(part("range"));
    expect(text).toContain("Kursk Oblast, 24 November 2024: 10,000 to 11,000 or more");
    expect(text).toContain("The highest says “more than 11,000”, so the upper end is open.");
    expect(text).toContain("The lowest says “up to 10,000”, so the lower end is open.");
    expect(part("range").querySelectorAll("li")).toHaveLength(8);
  });

  it("shows the lead on each clock where they differ", () => {
    expect(read(part("lead"))).toContain("the claim of the White House, said last, on 23 October 2024.");
    expect(read(part("lead"))).toContain(
      "that of HUR sources (Babel), about the latest day, 18 October 2024.",
    );
  });

  it("keeps those who are there apart from those sent in all", () => {
    const text = read(part("lines"));
    expect(text).toContain("In Russia now, 30 April 2025: more than 12,000");
    expect(text).toContain("Sent in all, 30 April 2025: 12,000 to 15,000");
  });

  it("shows a day on which one clock has a number and the other none", () => {
    const rows = [...part("clocks").querySelectorAll("tr")].map(read);
    expect(rows).toEqual([
      "As reportedno number stands",
      "As it is said to have happenedabout 8,000 to 10,000",
    ]);
    expect(read(part("clocks"))).toContain("it never stands. On the other it stands from 31 December 2024");
  });

  it("says who denies, in words as large as a figure", () => {
    expect([...part("positions").querySelectorAll("strong")].map(read)).toEqual([
      "Denies",
      "Does not confirm",
      "Has indications",
    ]);
  });

  it("shows who said first and last that a disputed thing had begun, and who not yet", () => {
    const [contested] = curatedDataset().contested;
    const text = read(part("contested"));
    expect(text).toContain(`The ${contested?.title}: first and last to say that it had begun`);
    const links = [...part("contested").querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(
      [contested?.began, contested?.notYet]
        .flatMap((ids = []) => [ids[0], ids.at(-1)])
        .map((id) => `index.html?report=${id}`),
    );
  });

  it("prints each known error with its figure, its day and its caveat", () => {
    const ids = Object.values(KNOWN_ERRORS).flat();
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const caveat = curatedDataset().report.get(id)?.caveat;
      expect(caveat, id).toBeTruthy();
      const line = part("errors").querySelector(`a[href="index.html?report=${id}"]`)?.closest("li");
      expect(line && read(line), id).toContain(caveat);
    }
  });

  it("tells the state of the data as it is", () => {
    const text = read(part("version"));
    expect(text).toContain("as of 22 November 2026");
    expect(text).toContain("200, by 45 speakers, read in 306 sources");
    expect(text).toContain("27 August 2024");
    expect(text).toContain("13 March 2026");
    expect(text).toContain("17 March 2026; nothing later");
    expect(text).toContain("0.1.0, 22 November 2026");
  });

  it("leads to each file of the data, with a sentence on what it is", () => {
    const items = [...part("data").querySelectorAll("li")];
    const names = items.map((item) => item.querySelector("a[download]")?.getAttribute("href"));
    expect(names).toEqual(DOWNLOADS.map((name) => `data/${name}`));
    for (const item of items) expect(read(item)).toMatch(/^[\w.]+\. [A-Z][^.]+\.$/);
    expect(read(part("data"))).toContain("it is never zero");
  });
});

describe("the markup of the method page", () => {
  it("has no script, no style attribute and no handler, and weighs at most 22 kB in gzip", () => {
    const html = renderToStaticMarkup(page());
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/);
    expect(gzipSync(html).length).toBeLessThan(22_000);
  });

  it.each([
    "2024-11-18-us-dod-11000-in-kursk",
    "2024-10-18-nis-1500-in-four-cities",
    "2025-06-15-uk-mod-6000-casualties",
  ])("is not made from data that lost its example %s", (id) => {
    expect(() => renderToStaticMarkup(page(without(id)))).toThrow(id);
  });
});
