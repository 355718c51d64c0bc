import { expect, test } from "vitest";
import { type Mark, reachOf } from "#scene/mark.ts";

const dot = (x: number, y: number): Mark & { readonly type: "dot" } => ({
  type: "dot",
  x,
  y,
  r: 3.6,
  live: true,
  location: "vladivostok",
});

test("a dot by itself takes presses as far as all do", () => {
  expect(reachOf(dot(50, 50), [dot(90, 50)], 12)).toBe(12);
});

test("of two close dots each takes the presses on its half of the way", () => {
  const [near, other] = [dot(50, 50), dot(60, 50)];
  expect(reachOf(near, [near, other], 12)).toBe(5);
});

test("a mark on a dot does not take its reach away", () => {
  expect(reachOf({ x: 50, y: 50 }, [dot(50, 50)], 12)).toBe(12);
});
