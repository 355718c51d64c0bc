import { parseDataset } from "#dataset/parse.ts";
import { describeProblem, type Files } from "#dataset/problem.ts";

/** What is wrong with the files, one sentence each. */
export function sentences(files: Files): string[] {
  return parseDataset(files).problems.map(describeProblem);
}
