import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readReleases } from "#app/method/releases.ts";

const CHANGELOG = `# Changelog

What changes. See [Keep a Changelog](https://example.org/).

## [Unreleased]

Nothing \`yet\`.

## [0.1.0] - 2026-11-22

The first
version.

### Data

- 200 reports, see [the data](data/README.md).
- *Who says so*: a **long** line
  that is broken.

### Page

- Two clocks.
`;

describe("the list of changes", () => {
  it("is read version by version, in the words of its lines", () => {
    expect(readReleases(CHANGELOG)).toEqual([
      { version: "Unreleased", date: null, text: ["Nothing yet."], parts: [] },
      {
        version: "0.1.0",
        date: "2026-11-22",
        text: ["The first version."],
        parts: [
          {
            title: "Data",
            items: ["200 reports, see the data.", "Who says so: a long line that is broken."],
          },
          { title: "Page", items: ["Two clocks."] },
        ],
      },
    ]);
  });

  it("has no versions where nothing is told", () => {
    expect(readReleases("# Changelog\n\nNothing here.")).toEqual([]);
  });

  it("of this project loses no line that is an item", () => {
    const markdown = readFileSync("CHANGELOG.md", "utf8");
    const items = readReleases(markdown).flatMap(({ parts }) => parts.flatMap((part) => part.items));
    expect(items).toHaveLength(markdown.match(/^[-*] /gm)?.length ?? 0);
    expect(items.join(" ")).not.toMatch(/[`[\]]|\]\(/);
  });
});
