// @vitest-environment jsdom
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { renderTeaching } from "#app/teaching/renderTeaching.tsx";

const MARKDOWN = readFileSync("docs/teaching.md", "utf8");
const STEPS: readonly { id: string; title: string }[] = JSON.parse(
  readFileSync("data/story.json", "utf8"),
).steps;

function bodyOf(markdown: string): string {
  return renderTeaching({ markdown, steps: STEPS }).body;
}

function links(): string[] {
  return [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
}

describe("the page of the teaching notes", () => {
  beforeEach(() => {
    document.body.innerHTML = bodyOf(MARKDOWN);
  });

  it("has one title, and every section of the text in its list of contents", () => {
    expect([...document.querySelectorAll("h1")].map((title) => title.textContent)).toEqual([
      "Teaching notes",
    ]);
    const headings = [...MARKDOWN.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const listed = [...document.querySelectorAll("nav[aria-labelledby] a")].map((link) => link.textContent);
    expect(listed).toEqual(headings);
    expect(listed).toHaveLength(15);
  });

  it("has no link that leads nowhere, and no anchor twice", () => {
    const anchors = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    const own = links().filter((href) => !href.startsWith("http"));
    const lost = own.filter((href) =>
      href.startsWith("#") ? !anchors.includes(href.slice(1)) : !existsSync(href.replace(/[?#].*/, "")),
    );
    expect(own.length).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });

  it.each(STEPS.map(({ id, title }, index) => ({ id, title, number: index + 1 })))(
    "names the step $id by its title and leads to it",
    ({ id, title, number }) => {
      const named = [...document.querySelectorAll(`a[href="present.html?step=${number}"]`)];
      expect(named.map((link) => link.textContent)).toContain(`“${title}”`);
      expect(document.body.textContent).not.toContain(id);
    },
  );

  it("leads out only without telling where the reader came from", () => {
    const out = [...document.querySelectorAll("a[href^=http]")];
    expect(out.length).toBeGreaterThan(5);
    expect(out.filter((link) => link.getAttribute("rel") !== "noopener noreferrer")).toEqual([]);
  });

  it("heads each column and each row of its tables", () => {
    for (const table of document.querySelectorAll("table")) {
      expect(table.querySelectorAll('thead th[scope="col"]').length).toBe(table.rows[0]?.cells.length);
      for (const row of table.tBodies[0]?.rows ?? []) {
        expect(row.cells[0]?.getAttribute("scope"), row.textContent).toBe("row");
      }
    }
  });

  it("has no script, no style attribute and no handler, and weighs at most 15 kB in gzip", () => {
    const html = bodyOf(MARKDOWN);
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/);
    expect(gzipSync(html).length).toBeLessThan(15_000);
  });
});

describe("a text", () => {
  it("is a page with its words as they are, and as text", () => {
    document.body.innerHTML = bodyOf(
      "# A & B\n\nLead `<c>`.\n\n## Part *one*, [here](#d)\n\n> Q?\n\n### D\n\n1. *x*\n",
    );
    expect(document.querySelector("h1")?.textContent).toBe("A & B");
    expect(document.querySelector("code")?.textContent).toBe("<c>");
    expect(document.querySelector("blockquote")?.textContent).toBe("Q?");
    expect(document.querySelector("h3")?.id).toBe("d");
    expect(document.querySelector("ol em")?.textContent).toBe("x");
  });

  it.each([
    ["Only words", "no title"],
    ["## Second\n\nwords", "no title"],
    ["# A\n\n## B\n\n### B", "two parts #b"],
    ["# A\n\n[b](newsroom.md)", "newsroom.md, which is not published"],
    ["# A\n\n[b](javascript:alert(1))", "which is not published"],
    ["# A\n\n<b>c</b>", "have html"],
    ["# A\n\nc <b>d</b>", "have html"],
    ["# A\n\n![b](c.png)", "have image"],
    ["# A\n\n```\ncode\n```", "have code"],
  ])("is no page with %j", (markdown, problem) => {
    expect(() => bodyOf(markdown)).toThrow(problem);
  });
});
