import { describe, expect, test } from "vitest";
import { lessonFileName } from "#export/lesson.ts";

describe("the name of a lesson's file", () => {
  test.each([
    ["Who said what?", "lesson-who-said-what.json"],
    ["Кто это сказал", "lesson-кто-это-сказал.json"],
    ["누가 말했습니까", "lesson-누가-말했습니까.json"],
    ["../../etc/passwd", "lesson-etc-passwd.json"],
    ["🕵️", "lesson.json"],
    ["", "lesson.json"],
    ["a".repeat(200), `lesson-${"a".repeat(60)}.json`],
  ])("of %j is %s", (title, name) => {
    expect(lessonFileName({ title, steps: [] })).toBe(name);
  });
});
