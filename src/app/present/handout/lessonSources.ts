import type { Dataset } from "#domain/dataset.ts";
import type { Lesson } from "#domain/lesson.ts";
import type { Report, Source } from "#domain/report.ts";

/** The sources of a lesson, each once, in the order in which its steps name them. */
export interface LessonSources {
  readonly sources: readonly Source[];
  /** The numbers of the sources of some reports, from 1, as a reader looks them up: "1–3, 7". May be empty. */
  readonly numbersOf: (reports: readonly Report[]) => string;
}

/** The reports that a step speaks of, without any that the data do not have. */
export function reportsOf(dataset: Dataset, { focus }: { readonly focus: readonly string[] }): Report[] {
  return focus.flatMap((id) => dataset.report.get(id) ?? []);
}

export function lessonSources(dataset: Dataset, { steps }: Lesson): LessonSources {
  const number = new Map<string, number>();
  const sources: Source[] = [];
  for (const id of steps.flatMap((step) => reportsOf(dataset, step)).flatMap((report) => report.sources)) {
    const source = dataset.source.get(id);
    if (!source || number.has(id)) continue;
    sources.push(source);
    number.set(id, sources.length);
  }
  const numbersOf = (reports: readonly Report[]) =>
    inRanges(reports.flatMap((report) => report.sources).flatMap((id) => number.get(id) ?? []));
  return { sources, numbersOf };
}

/** "1–3, 7": in order, each once. Two in a row are no range yet. */
function inRanges(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const each of [...new Set(numbers)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && each === open[1] + 1) open[1] = each;
    else ranges.push([each, each]);
  }
  return ranges
    .map(([first, last]) => {
      if (first === last) return `${first}`;
      return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(", ");
}
