import { describe, expect, test } from "vitest";
import { fixedHeight } from "../../../scripts/build/fixedHeight.ts";

describe("styles for a window of a fixed height", () => {
  test.each([
    ["@media (height<560px){a{b:c}}", "@media (max-width:0){a{b:c}}"],
    ["@media (height < 900px) {a{b:c}}", "@media (min-width:0) {a{b:c}}"],
    ["@media (560px>height){a{b:c}}", "@media (max-width:0){a{b:c}}"],
    ["@media (740px<=height){a{b:c}}", "@media (min-width:0){a{b:c}}"],
    ["@media (height>=360px){a{b:c}}", "@media (min-width:0){a{b:c}}"],
    ["@media (min-height:900px){a{b:c}}", "@media (max-width:0){a{b:c}}"],
    ["@media (max-height:900px){a{b:c}}", "@media (min-width:0){a{b:c}}"],
    [
      "@media screen and (width<560px) and (height<560px){}",
      "@media screen and (width<560px) and (max-width:0){}",
    ],
  ])("%s", (css, expected) => {
    expect(fixedHeight(css, 800)).toBe(expected);
  });

  test("leave all else as it is", () => {
    const css = "@media (hover:hover){.a{line-height:2;min-height:100vh}}@container shell (width<35rem){}";
    expect(fixedHeight(css, 800)).toBe(css);
  });

  test("stop the build at a query that cannot be fixed", () => {
    expect(() => fixedHeight("@media (height<40rem){}", 800)).toThrow("(height<40rem)");
  });
});
