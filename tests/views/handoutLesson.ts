import { dayOf } from "#domain/day.ts";
import type { Lesson } from "#domain/lesson.ts";

/** Three steps over the curated data: no number yet, two areas at once, and a day with several claims. */
export const LESSON: Lesson = {
  title: "Who said what",
  steps: [
    {
      id: "denial",
      day: dayOf("2024-10-10"),
      clock: "stated",
      view: "overview",
      focus: ["2024-10-08-rok-mnd-dispatch-likely", "2024-10-10-kremlin-fake-news"],
      title: "A forecast and a denial",
      text: "Nobody had given a number.",
      question: "What would you need to see?",
      note: "Point at the empty map.",
    },
    {
      id: "kursk",
      day: dayOf("2024-11-05"),
      clock: "stated",
      view: "kursk",
      focus: ["2024-11-04-us-dod-10000-in-kursk", "2024-11-04-zelensky-11000-in-kursk"],
      title: "Ten, eleven thousand",
      text: "Two figures on one day.",
      question: "Which headline is right?",
      note: "",
    },
    {
      id: "again",
      day: dayOf("2025-04-30"),
      clock: "period",
      view: "far-east",
      focus: ["2024-10-10-kremlin-fake-news"],
      title: "",
      text: "",
      question: "",
      note: "",
    },
  ],
};
