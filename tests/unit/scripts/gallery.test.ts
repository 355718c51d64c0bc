import { readdirSync, statSync } from "node:fs";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { compare } from "../../../scripts/gallery/compare.ts";
import { whyNotComparable } from "../../../scripts/gallery/drawnWith.ts";
import { galleryPage } from "../../../scripts/gallery/page/page.ts";
import { SHOTS } from "../../../scripts/gallery/shots.ts";
import { shrunk, small } from "../../../scripts/gallery/small.ts";
import {
  type GalleryReport,
  summary,
  tallyOfGallery,
  type Verdict,
  wrongs,
} from "../../../scripts/gallery/verdict.ts";

const REFERENCES = "tests/gallery";
const MOST_BYTES = 2_500_000;

/** A white picture with a black box in it. */
function picture(width: number, height: number, box: { x: number; y: number; side: number }): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let y = box.y; y < box.y + box.side; y += 1) {
    for (let x = box.x; x < box.x + box.side; x += 1)
      png.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return PNG.sync.write(png);
}

describe("the references of the gallery", () => {
  it("are one for each picture, and no more", () => {
    const names = readdirSync(REFERENCES).filter((file) => file.endsWith(".png"));
    expect(names.sort()).toEqual(SHOTS.map(({ name }) => `${name}.png`).sort());
  });

  it("have names that are told apart", () => {
    expect(new Set(SHOTS.map(({ name }) => name)).size).toBe(SHOTS.length);
  });

  it("are light enough to be kept with the code", () => {
    const bytes = readdirSync(REFERENCES).map((file) => statSync(`${REFERENCES}/${file}`).size);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
});

describe("a small picture", () => {
  it("is half as wide and high, at odd edges one more", () => {
    const { width, height } = PNG.sync.read(small(picture(9, 4, { x: 0, y: 0, side: 1 })));
    expect([width, height]).toEqual([5, 2]);
  });

  it("has the mean of four pixels, and at an odd edge of those there are", () => {
    const pixels = new Uint8Array([0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255]);
    const { pixels: result } = shrunk({ width: 3, height: 1, pixels });
    // Half of 255 on the nearest of 32 levels.
    expect([...result]).toEqual([132, 132, 132, 255, 255, 0, 0, 255]);
  });
});

describe("a picture beside its reference", () => {
  const before = small(picture(100, 80, { x: 40, y: 40, side: 12 }));

  it("is equal where it is drawn alike", () => {
    expect(compare(before, small(picture(100, 80, { x: 40, y: 40, side: 12 })))).toMatchObject({
      isBeyond: false,
      share: 0,
    });
  });

  it("is equal where two pixels differ, and not where four do", () => {
    const with2 = small(picture(100, 80, { x: 40, y: 40, side: 12 }));
    const [one, four] = [PNG.sync.read(with2), PNG.sync.read(with2)];
    one.data.fill(0, 0, 2 * 4);
    four.data.fill(0, 0, 4 * 4);
    expect(compare(before, PNG.sync.write(one)).isBeyond).toBe(false);
    expect(compare(before, PNG.sync.write(four)).isBeyond).toBe(true);
  });

  it("differs where something has moved by two pixels, and tells where", () => {
    const { isBeyond, share, shown } = compare(before, small(picture(100, 80, { x: 42, y: 40, side: 12 })));
    expect(isBeyond).toBe(true);
    // A column of six at each side, of 50 by 40.
    expect(share).toBe(12 / 2000);
    expect(shown && PNG.sync.read(shown).width).toBe(50);
  });

  it("differs in all where its size is another", () => {
    const other = small(picture(100, 82, { x: 40, y: 40, side: 12 }));
    expect(compare(before, other)).toEqual({ isBeyond: true, share: 1, shown: null });
  });
});

describe("what pictures were drawn with", () => {
  const here = { chromium: 156, fonts: ["Noto Sans"], letters: "a1" };

  it("may differ in nothing, or nothing is compared, and the reason is told", () => {
    expect(whyNotComparable(here, { ...here })).toBeNull();
    expect(whyNotComparable(here, { ...here, chromium: 157 })).toContain("Chromium 156, this is 157");
    expect(whyNotComparable(here, { ...here, letters: "b2", fonts: ["DejaVu Sans"] })).toContain(
      "DejaVu Sans",
    );
    expect(whyNotComparable(here, { ...here, letters: "b2" })).toContain("drawn otherwise");
  });
});

describe("what came of a gallery", () => {
  const equal: Verdict = { kind: "equal" };
  const report = (verdicts: GalleryReport["verdicts"], skipped: string | null = null) => ({
    skipped,
    verdicts,
  });
  const bad = report({
    a: equal,
    b: { kind: "changed", share: 0.00012 },
    c: { kind: "no reference" },
    d: { kind: "no picture" },
    e: { kind: "changed", share: 0.5 },
    f: { kind: "not taken", problem: "it does not come to rest" },
  });

  it("names every picture that is wrong, the most changed first", () => {
    expect(wrongs(bad)).toEqual([
      "e differs in 50 % of its pixels",
      "b differs in 0.012 % of its pixels",
      "c has no reference",
      "d is a reference that no picture is taken for",
      "f could not be taken: it does not come to rest",
    ]);
    expect(summary(bad)).toBe("1 pictures equal, 5 not");
    expect(tallyOfGallery(bad, 1)).toEqual({ passed: 1, failed: 5, note: "" });
  });

  it("counts nothing as passed that was not compared, and says so", () => {
    const skipped = report({ a: { kind: "not compared" } }, "another browser");
    const note = "SKIPPED: 1 pictures were not compared: another browser";
    expect(tallyOfGallery(skipped, 0)).toEqual({ passed: 0, failed: 0, note });
  });

  it("is a failure where the command failed or nothing was taken", () => {
    expect(tallyOfGallery(report({ a: equal }), 1).failed).toBe(1);
    expect(tallyOfGallery(report({}), 0).failed).toBe(1);
  });
});

describe("the gallery's page", () => {
  const shots = SHOTS.slice(0, 3);
  const [first, second] = shots.map(({ name }) => name);
  const page = galleryPage({
    shots,
    report: {
      skipped: null,
      verdicts: { [first ?? ""]: { kind: "changed", share: 0.00012 }, [second ?? ""]: { kind: "equal" } },
    },
    drawnWith: { chromium: 156, fonts: ["<Noto>"], letters: "a1" },
    marked: new Set([first ?? ""]),
  });

  it("shows every picture with its address, and of a changed one before, after and difference", () => {
    for (const { name } of shots) expect(page).toContain(`src="pictures/${name}.png"`);
    for (const folder of ["before", "after", "difference"])
      expect(page).toContain(`src="${folder}/${first}.png"`);
    expect(page).not.toContain(`before/${second}`);
    expect(page).toContain("0.012 %");
    expect(page).toContain("./?date=2024-10-18");
  });

  it("writes names as text, and asks no network", () => {
    expect(page).toContain("&lt;Noto>");
    expect(page).not.toMatch(/(?:src|href)="https?:/);
  });
});
