export const FILE_NAMES = [
  "locations.geojson",
  "areas.json",
  "actors.json",
  "sources.json",
  "reports.json",
  "story.json",
  "contested.json",
] as const;
/** The files of the curated data. */
export type FileName = (typeof FILE_NAMES)[number];

/** The files as parsed JSON, of any shape; a file that is not there is undefined. */
export type Files = Readonly<Record<FileName, unknown>>;

/** One thing that is wrong with the data, in plain words. */
export interface Problem {
  /** `data.json` is the published bundle of all files. */
  readonly file: FileName | "data.json";
  /** The record's id, or its place in the file ("record 17", from 1), or null for the file as a whole. */
  readonly record: string | null;
  /** Path such as `measure.low` or `relations[0].report` (from 0), or null for the record as a whole. */
  readonly field: string | null;
  /** Reads on after "is". Never markup; text from the data is cut to 80 characters. */
  readonly found: string;
  /** Reads on before "was expected". */
  readonly expected: string;
}

/** A problem before it is known whose it is. */
export type Complaint = Pick<Problem, "field" | "found" | "expected">;

const MAX_SHOWN = 80;
const CONTROL = /\p{C}+/gu;

/** One plain sentence: where, what is there, what was expected. */
export function describeProblem(problem: Problem): string {
  const place = problem.record === null ? problem.file : `${problem.file}, ${problem.record}`;
  const subject = problem.field ?? (problem.record === null ? "the file" : "the record");
  return `${place}: ${subject} is ${problem.found}; ${problem.expected} was expected.`;
}

/** A text from the data as one line without angle brackets or control characters, cut to 80 characters. */
export function plainText(text: string): string {
  const start = text.slice(0, MAX_SHOWN + 1);
  const line = start.replace(CONTROL, " ").replaceAll("<", "‹").replaceAll(">", "›").trim();
  return start.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1)}…` : line;
}

/** What a value from the data is, in words: `"many"`, `3`, `a list of 2`, `missing`. Looks at no nested value. */
export function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return value === "" ? "empty" : `"${plainText(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
