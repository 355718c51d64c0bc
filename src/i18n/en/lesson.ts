import type { Day } from "#domain/day.ts";
import { formatDay, formatDayShortYear, formatNumber } from "#i18n/format.ts";

const quoted = (title: string) => (title === "" ? "the step without a title" : `“${title}”`);

/** The words of making, keeping and opening lessons of one's own. */
export const lesson = {
  title: "Make your own lesson",
  about:
    "Choose the steps, put them in order, write your own words. Nothing leaves this browser. The draft is kept in it until you start anew.",
  present: "Present it",
  noStep: "A lesson needs at least one step.",
  lessonTitle: "Title of the lesson",
  steps: "Steps",
  stepCount: (count: number) => (count === 1 ? "1 step" : `${count} steps`),
  noTitle: "no title yet",
  up: (title: string) => `Move ${quoted(title)} up`,
  down: (title: string) => `Move ${quoted(title)} down`,
  moveKeys: "Alt and the arrow keys move a step, too. With a mouse it can be dragged.",
  moved: (title: string, number: number, count: number) =>
    `${quoted(title)} is now step ${number} of ${count}.`,
  add: "Add a step",
  addNow: "What is shown now",
  shownNow: (day: Day, view: string) => `${formatDay(day)}, ${view}`,
  addOfStory: "A step of the story",
  addChosen: "Add",
  addStory: "Add this step of the story",
  full: (most: number) => `A lesson has at most ${most} steps.`,
  duplicate: "Duplicate",
  remove: "Remove",
  added: (title: string, number: number) => `${quoted(title)} was added as step ${number}.`,
  removed: (title: string) => `${quoted(title)} was removed.`,
  replaced: "The lesson from before was put aside.",
  undo: "Undo",
  undone: "Back to what it was.",
  form: (number: number) => `Step ${number}`,
  toSteps: "Back to the list",
  date: "Day",
  dateBetween: (first: Day, last: Day) => `From ${formatDay(first)} to ${formatDay(last)}.`,
  clock: "Counted",
  clocks: { stated: "as reported", period: "as it is said to have happened" },
  view: "Map",
  views: { overview: "all maps", "far-east": "Far East", kursk: "Kursk Oblast" },
  stepTitle: "Title of the step",
  text: "Text",
  question: "Question for the class",
  note: "Note, for you alone",
  noteAbout: "It is not shown to the class. It is in the file and in the address.",
  left: (left: number) => `${formatNumber(left)} characters left`,
  focus: "Reports it speaks of",
  noFocus: "None chosen.",
  tooLate: (day: Day) => `said only on ${formatDayShortYear(day)}: it will be left out`,
  takeOut: (report: string) => `Take out: ${report}`,
  choose: "Choose reports",
  search: "Words to look for",
  /** "12 reports said by 4 November 2024, the newest first" */
  found: (count: number, shown: number, day: Day | null) => {
    const said = day === null ? "" : ` said by ${formatDay(day)}`;
    const reports = count === 1 ? "1 report" : `${count} reports`;
    return shown < count
      ? `${reports}${said}. The newest ${shown} are listed; words find the others.`
      : `${reports}${said}.`;
  },
  mostFocus: (most: number) => `A step speaks of at most ${most} reports.`,
  keep: "Keep it, send it",
  save: "Save as file",
  open: "Open a file…",
  dropHere: "A file can also be dropped anywhere here.",
  anew: "Start anew from the story",
  address: "Address of the lesson",
  addressAbout: "The lesson is in the address itself, after the #, which is not sent to any server.",
  addressLength: (length: number) => `${formatNumber(length)} characters.`,
  addressLong: (length: number) =>
    `${formatNumber(length)} characters. Some programs cut addresses of this length: better send the file.`,
  addressTooLong: "This lesson is too long for an address. Save it as a file.",
  noAddress: "This copy of the page has no address that others could open. Save the lesson as a file.",
  kept: (title: string, count: number) =>
    `Another draft of yours is kept here: ${title === "" ? "without a title" : `“${title}”`}, ${count === 1 ? "1 step" : `${count} steps`}.`,
  takeUp: "Take it up",
  forget: "Forget it",
  keptDraft: "This is the draft that was kept from last time.",
  opened: (count: number) => `The file was opened: ${count === 1 ? "1 step" : `${count} steps`}.`,
  problems: {
    opened: "The lesson was opened, but for this:",
    notOpened: "The lesson was not opened:",
    more: (count: number) => (count === 1 ? "And one more thing." : `And ${count} more things.`),
  },
  failed: {
    noJson: (name: string) => `“${name}” is no lesson: its content is no JSON.`,
    tooLarge: (name: string, most: number) =>
      `“${name}” is no lesson: it is larger than ${formatNumber(most)} kB.`,
    unreadable: (name: string) => `“${name}” could not be read.`,
    manyFiles: "Drop one file at a time.",
    emptyAddress: "The address should hold a lesson and holds nothing.",
    damaged:
      "The lesson in the address is damaged or incomplete. Perhaps a program cut the address. Ask for the file.",
    bomb: "What the address holds is too large for a lesson.",
    noUnpacking: "This browser cannot unpack the lesson in the address. Ask for the file.",
  },
};
