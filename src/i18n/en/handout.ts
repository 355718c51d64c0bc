import type { Clock } from "#domain/clock.ts";
import type { Stance } from "#domain/report.ts";
import { formatNumber } from "#i18n/format.ts";

const stance: Record<Stance, string> = {
  denies: "Denies",
  "does-not-confirm": "Does not confirm",
  "has-indications": "Has indications",
  confirms: "Confirms",
};

const sheet = {
  name: "Name",
  claims: "Claims, not facts: every figure is what somebody said on a day.",
  /** The signs of the maps, for those who have the sheet and not the page. */
  signs:
    "On the maps, a full circle is a number said to be there; its area is the number. A hatched circle is the last number, which no longer stands; that is not zero. A diamond: said to be there, no number. A dashed circle: planned.",
  day: (day: string, clock: Clock) =>
    clock === "stated" ? `By ${day}, as reported` : `${day}, as it is said to have happened`,
  question: "Question",
  notes: "Notes",
  /** "Sources 1–7, 9". */
  sources: (numbers: string) => `Sources ${numbers}`,
  noSources: "No report is named here.",
};

const answers = {
  title: "Answer sheet",
  about: (lesson: string) => `For the teacher, to “${lesson}”.`,
  note: "Few of these questions have one right answer. Here is what an answer can rest on: what stood on the day, who disputed it, and the reports of the step.",
  stood: "What stood on the day",
  apart: "Each line stands by itself. They are never added up, and none is taken away from another.",
  positions: "Who disputed it, who confirmed it",
  stance: (of: Stance) => stance[of],
  nobody: "nobody so far",
  point: "one point",
  pointNote: "“One point”: not the deployment, but a place, losses or the fighting.",
  presence: "Said to be there, without a number:",
  reports: "Reports of the step",
  said: (day: string) => `said ${day}`,
  teacher: "For you",
};

const end = {
  title: "Sources",
  note: "The pages in which the reports of these steps were read.",
  credit:
    "Reports: Troop Reports, CC BY 4.0. Map: Natural Earth, borders edited. Ukraine in the borders of UN General Assembly resolution 68/262; other disputed lines dashed.",
  data: (version: string) => `Data of ${version}.`,
  open: "Open it yourself",
  how: "Every step with its map, and every report with its sources:",
  code: "QR code with the address of this lesson",
  own: "Titles, texts and questions of this lesson are its author’s own, not by Troop Reports. The figures at the maps, and the reports, are those of the data.",
  tooLong: (count: number) =>
    `The address of this lesson has ${formatNumber(count)} characters, too many for a code or for typing. This is the page on which it was made; your teacher has the lesson itself, as a link or a file.`,
  noAddress:
    "This sheet was printed from a file on one computer, so it has no address for others. Your teacher has the file.",
};

const dialog = {
  title: "Print",
  what: "What to print",
  sheets: {
    class: {
      name: "Handout for the class",
      about: "two steps a page: map, text, question, lines to write on",
    },
    both: { name: "Handout and answer sheet", about: "the answers on pages of their own, at the end" },
    answers: {
      name: "Answer sheet only",
      about: "what stood on each day, who disputed it, the reports with their caveats",
    },
  },
  paper:
    "A4 or Letter: choose it in the window that your browser opens next, where you can also save it as a PDF. It needs no colour.",
  print: "Print…",
  failed: "The handout could not be loaded. Your browser can still print the page as it is.",
  preview: "First page",
};

/** The words of what is printed for a class, and of the dialog that prints it. */
export const handout = { sheet, answers, end, dialog };
