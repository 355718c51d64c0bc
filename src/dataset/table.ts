import * as v from "valibot";
import { type Complaint, type FileName, type Problem, plainText, shown } from "./problem.ts";
import { ONLY_KNOWN_FIELDS } from "./values.ts";

/** The records of one file: the sound ones, and what is wrong with the others. */
export interface Table<T> {
  readonly file: FileName;
  /** Sound records by id, in file order. */
  readonly kept: ReadonlyMap<string, T>;
  /** Every id met in the file, of broken records too. */
  readonly seen: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

type Schema<T> = v.GenericSchema<unknown, T>;

/**
 * Reads a file's list of records one by one: first the shape, then the rules that need a sound shape.
 * A record with any complaint is left out; of two with one id the first is kept.
 */
export function readTable<T extends { readonly id: string }>(
  file: FileName,
  list: unknown,
  schema: Schema<T>,
  rules: (record: T) => readonly Complaint[] = () => [],
): Table<T> {
  const kept = new Map<string, T>();
  const seen = new Set<string>();
  const problems: Problem[] = [];
  if (!Array.isArray(list)) {
    problems.push({ file, record: null, field: null, found: shown(list), expected: "a list" });
    return { file, kept, seen, problems };
  }
  for (const [index, raw] of list.entries()) {
    const id = idOf(raw);
    const { value, complaints } = readRecord(raw, schema, rules);
    if (id !== null && seen.has(id)) complaints.push(idTwice(id));
    if (id !== null) seen.add(id);
    if (value && complaints.length === 0) kept.set(value.id, value);
    if (complaints.length === 0) continue;
    const record = id === null ? `record ${index + 1}` : plainText(id);
    problems.push(...complaints.map((complaint) => ({ file, record, ...complaint })));
  }
  return { file, kept, seen, problems };
}

/** Reads what surrounds a file's list; null with its problems where that is broken. */
export function readOutside<T>(file: FileName, raw: unknown, schema: Schema<T>) {
  const { value, complaints } = readRecord<T>(raw, schema, () => []);
  return { value, problems: complaints.map((each): Problem => ({ file, record: null, ...each })) };
}

/** The list that an object holds under a key; empty where there is none, which `readOutside` complains of. */
export function listIn(raw: unknown, key: string): readonly unknown[] {
  if (typeof raw !== "object" || raw === null) return [];
  const list: unknown = Object.entries(raw).find(([each]) => each === key)?.[1];
  return Array.isArray(list) ? list : [];
}

/** Complains where `id` is no sound record of the table. */
export function checkReference(field: string, id: string, table: Table<unknown>): Complaint[] {
  if (table.kept.has(id)) return [];
  const found = table.seen.has(id) ? `${shown(id)}, left out for a problem of its own` : shown(id);
  return [{ field, found, expected: `the id of a sound entry in ${table.file}` }];
}

// One complaint for each value, not one for each step of its check.
const PARSE = { abortPipeEarly: true } as const;

/** One record: its shape, then the rules that need a sound shape. Null where the shape is broken. */
export function readRecord<T>(raw: unknown, schema: Schema<T>, rules: (record: T) => readonly Complaint[]) {
  const result = v.safeParse(schema, raw, PARSE);
  if (!result.success) return { value: null, complaints: result.issues.map(toComplaint) };
  return { value: result.output, complaints: [...rules(result.output)] };
}

function idOf(raw: unknown): string | null {
  if (typeof raw !== "object" || raw === null || !("id" in raw)) return null;
  return typeof raw.id === "string" && plainText(raw.id) !== "" ? raw.id : null;
}

function idTwice(id: string): Complaint {
  return { field: "id", found: `${shown(id)}, used before`, expected: "an id of its own" };
}

function toComplaint(issue: v.BaseIssue<unknown>): Complaint {
  const unknownField = issue.message === ONLY_KNOWN_FIELDS;
  return {
    field: issue.path ? pathText(issue.path) : null,
    found: unknownField ? "a field the format does not know" : shown(issue.input),
    expected: issue.message,
  };
}

function pathText(path: readonly { readonly key: unknown }[]): string {
  return path.reduce<string>((text, { key }) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = plainText(String(key)) || '""';
    return text === "" ? name : `${text}.${name}`;
  }, "");
}
