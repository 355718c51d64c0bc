/** What is said where the address or the data could not be used: loaded only then. */
export const notices = {
  linkProblems: "Part of the address could not be used:",
  linkProblem: (parameter: string, found: string, expected: string) =>
    `${parameter}=“${found}” (possible: ${expected})`,
  dataProblems: (count: number) =>
    count === 1 ? "One record of the data was left out:" : `${count} records of the data were left out:`,
  others: "And others.",
  lessonFailed:
    "The reports could not be loaded, so the steps cannot be changed. The whole lesson stands below as a document.",
  dataFailed:
    "The reports could not be loaded, so the date cannot be changed. What is shown is 24 October 2024.",
};
