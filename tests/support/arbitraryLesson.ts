import fc from "fast-check";
import type { Dataset } from "#domain/dataset.ts";
import { addDays } from "#domain/day.ts";
import type { Lesson, LessonStep } from "#domain/lesson.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { CLOCKS, STEP_VIEWS } from "#domain/story.ts";
import { timelineOf } from "#domain/timeline.ts";

const WORDS = fc.constantFrom(
  "Кто это сказал?",
  "누가 말했습니까?",
  "🕵️‍♀️ 10,000",
  "<b>bold</b>",
  "line\nline",
  "\uD800",
  "‮",
);

const text = (most: number) =>
  fc
    .oneof(fc.string({ unit: "binary", maxLength: 60 }), WORDS, fc.constant("x".repeat(most)))
    .filter((each) => each.length <= most);

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

/** Sound lessons over a dataset; some of their steps are those of the story, unchanged or with a field of their own. */
export function someLesson(dataset: Dataset, story: Lesson): fc.Arbitrary<Lesson> {
  const { first, last } = timelineOf(dataset);
  const own = fc
    .record({
      id,
      day: fc.nat(last - first).map((days) => addDays(first, days)),
      clock: fc.constantFrom(...CLOCKS),
      view: fc.constantFrom(...STEP_VIEWS),
      focus: fc.uniqueArray(fc.constantFrom(...dataset.report.keys()), { maxLength: MOST.focus }),
      title: text(MOST.title),
      text: text(MOST.text),
      question: text(MOST.text),
      note: text(MOST.text),
    })
    .map((step): LessonStep => ({ ...step, focus: step.focus.filter((report) => isSaid(report, step)) }));
  const isSaid = (report: string, { clock, day }: Pick<LessonStep, "clock" | "day">) =>
    clock === "period" || (dataset.report.get(report)?.stated ?? day + 1) <= day;
  const taken = fc
    .tuple(fc.constantFrom(...story.steps), fc.option(text(MOST.text)), fc.option(text(MOST.text)))
    .map(
      ([step, note, words]): LessonStep => ({ ...step, note: note ?? step.note, text: words ?? step.text }),
    );
  return fc.record({
    title: text(MOST.title),
    steps: fc.uniqueArray(fc.oneof(own, taken), {
      minLength: 1,
      maxLength: 12,
      selector: (step) => step.id,
    }),
  });
}
