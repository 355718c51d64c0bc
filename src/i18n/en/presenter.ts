const hours = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** "7:05" of minutes and seconds, "1:02:03" from an hour on. */
function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** The words of notes, next step and clock: what only the one who presents needs. */
export const presenter = {
  region: "Notes and next step",
  windowTitle: (step: number, title: string) => `Notes, step ${step}: ${title}`,
  note: "Note",
  noNote: "This step has no note.",
  text: "Text",
  question: "Question",
  noQuestion: "This step has no question.",
  noText: "This step has no text.",
  next: "Next",
  last: "This is the last step.",
  reports: "Who said what",
  noReports: "This step names no report.",
  steps: "All steps",
  controls: "What the class sees",
  blank: "Dark screen",
  sees: {
    blank: "The class sees a dark screen",
    exploring: (day: string) => `The class sees ${day}, moved freely`,
    text: "The class sees the text",
    question: "The class sees the question",
    evidence: "The class sees the reports",
  },
  without: { nothing: "", names: ", names hidden", figures: ", figures hidden" },
  picture: "The map on the screen",
  date: "Date on the screen",
  hiddenNow: { names: "name hidden", figures: "figure hidden" },
  show: "Show",
  /** Begins with the words on the button: who speaks to the computer says those. */
  showReport: (hidden: string, number: number, who: string) => `Show, ${hidden}: report ${number}, ${who}`,
  large: "Large",
  largeReport: (number: number, who: string) => `Large: report ${number}, ${who}`,
  elapsed: "Since the start",
  timeOfDay: "Time of day",
  pause: "Pause",
  resume: "Go on",
  reset: "Reset",
  formatElapsed: elapsed,
  formatTime: (ms: number) => hours.format(ms),
  gone: "The window for the class is closed. What you press here is not seen there.",
  silent: "The window for the class does not answer. What you press here may not be seen there.",
  panel: {
    seen: "The class can read this too.",
    close: "Close the notes",
    why: {
      refused:
        "The browser refused a second window. To have one, allow pop-ups for this page, close these notes and press N.",
      "no-channel": "In this browser two windows of this page cannot speak to each other.",
      "no-answer": "The second window does not answer, so the notes are here as well.",
      small: "This screen is too small for a second window.",
    },
  },
};
