/** The words of the page around the maps. */
export const page = {
  title: "North Korean troops in Russia",
  subtitle: "What was reported, where and when",
  explore: "Explore",
  table: "Table",
  skip: "Skip to the date slider",
  sections: "Page",
  toDark: "Dark",
  toLight: "Light",
  switchToDark: "Switch to the dark theme",
  switchToLight: "Switch to the light theme",
  keys: "Keys",
  allReports: "All reports",
  footer: {
    claims: "Claims, not facts: every figure is what somebody said on a day.",
    borders: "Ukraine in the borders of UN General Assembly resolution 68/262; other disputed lines dashed.",
    credit: "Map: Natural Earth, borders edited. Reports: Troop Reports, CC BY 4.0.",
    version: (version: string) => `Data of ${version}.`,
  },
  linkProblems: "Part of the address could not be used:",
  linkProblem: (parameter: string, found: string, expected: string) =>
    `${parameter}=“${found}” (possible: ${expected})`,
  dataProblems: (count: number) =>
    count === 1 ? "One record of the data was left out:" : `${count} records of the data were left out:`,
  dataFailed:
    "The reports could not be loaded, so the date cannot be changed. What is shown is 24 October 2024.",
  dismiss: "Close",
  keyboard: {
    title: "Keys",
    rows: [
      ["Space", "play or pause"],
      ["← →", "a day back or on"],
      ["Shift + ← →", "previous or next report"],
      ["1 2 3", "Kursk Oblast, Far East, all of Russia"],
      ["T", "light or dark"],
      ["?", "these keys"],
      ["On the slider: Page up, Page down", "next or previous report"],
      ["On the slider: Home, End", "first or last day"],
      ["On a map: arrows, + −", "move and zoom"],
    ],
  },
};
