import { describe, expect, it } from "vitest";
import { isNews, type Told } from "#app/embed/heightLoop.ts";

/** What is told of sizes that follow each other, so many milliseconds apart. */
function toldOf(sizes: readonly (readonly [width: number, height: number])[], apart: number): number[] {
  const told: Told[] = [];
  for (const [index, [width, height]] of sizes.entries()) {
    const now = { width, height, at: index * apart };
    if (isNews(now, told)) told.push(now);
  }
  return told.map(({ height }) => height);
}

/** Heights at one width. */
const at700 = (...heights: number[]) => heights.map((height) => [700, height] as const);
const WIDE = [805, 620] as const;
const NARROW = [790, 500] as const;

describe("a height", () => {
  it("is told once, whatever the width", () => {
    expect(toldOf([...at700(500, 500), [320, 500]], 16)).toEqual([500]);
  });

  it("is told whenever it changes, up and down", () => {
    expect(toldOf(at700(500, 600, 400, 650, 400), 16)).toEqual([500, 600, 400, 650, 400]);
  });

  it("stays the higher one where two take turns with the host's scroll bar", () => {
    expect(toldOf([NARROW, WIDE, NARROW, WIDE, NARROW, WIDE, NARROW], 1_000)).toEqual([500, 620, 500, 620]);
    expect(toldOf([WIDE, NARROW, WIDE, NARROW, WIDE, NARROW], 16)).toEqual([620, 500, 620]);
  });

  it("follows a reader who opens and closes something, however often", () => {
    expect(toldOf(at700(500, 620, 500, 620, 500, 620), 16)).toEqual([500, 620, 500, 620, 500, 620]);
  });

  it("follows a window that is drawn narrower, whatever the heights on the way", () => {
    const drawn = [
      [710, 500],
      [700, 620],
      [690, 500],
      [680, 620],
      [670, 500],
    ] as const;
    expect(toldOf(drawn, 16)).toEqual([500, 620, 500, 620, 500]);
    expect(toldOf([[820, 700], NARROW, WIDE, NARROW], 16)).toEqual([700, 500, 620, 500]);
  });

  it("follows a reader who turns the telephone in their own time", () => {
    expect(toldOf([WIDE, NARROW, WIDE, NARROW], 4_000)).toEqual([620, 500, 620, 500]);
  });

  it("can be told again after two took turns, when it is a third one", () => {
    expect(toldOf([WIDE, NARROW, WIDE, NARROW, [790, 480]], 16)).toEqual([620, 500, 620, 480]);
  });
});
