import type { Dataset } from "#domain/dataset.ts";
import { type Day, formatIso } from "#domain/day.ts";
import type { LessonStep } from "#domain/lesson.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { type Complaint, shown } from "./problem.ts";

/** The reports of a lesson's step that it may speak of, and what is wrong with the others, one by one. */
export function checkFocus(list: readonly unknown[], dataset: Dataset, day: Day, clock: LessonStep["clock"]) {
  const kept: string[] = [];
  const complaints: Complaint[] = [];
  // A list may be of any length; what is told of it is not.
  for (const [index, id] of list.slice(0, 2 * MOST.focus).entries()) {
    const wrong = wrongWith(id, dataset, day, clock) ?? wrongAmong(id, kept);
    if (wrong) complaints.push({ field: `focus[${index}]`, ...wrong });
    else kept.push(String(id));
  }
  if (list.length > 2 * MOST.focus) complaints.push({ field: "focus", found: shown(list), ...UP_TO });
  return { kept, complaints };
}

type Wrong = Omit<Complaint, "field">;

const UP_TO = { expected: `a list of up to ${MOST.focus} reports` };

function wrongWith(id: unknown, dataset: Dataset, day: Day, clock: LessonStep["clock"]): Wrong | null {
  const report = typeof id === "string" ? dataset.report.get(id) : undefined;
  if (!report) return { found: shown(id), expected: "the id of a report" };
  if (clock === "period" || report.stated <= day) return null;
  const found = `${shown(id)}, stated later (${formatIso(report.stated)})`;
  return { found, expected: `a report stated by ${formatIso(day)}` };
}

function wrongAmong(id: unknown, kept: readonly string[]): Wrong | null {
  if (kept.some((each) => each === id))
    return { found: `${shown(id)}, named before`, expected: "another report" };
  if (kept.length >= MOST.focus) return { found: `one more than ${MOST.focus}`, ...UP_TO };
  return null;
}
