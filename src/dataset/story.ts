import { formatIso } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import type { Step, Story } from "#domain/story.ts";
import { type Complaint, type Problem, shown } from "./problem.ts";
import { checkIds } from "./references.ts";
import { stepSchema, storySchema } from "./schema.ts";
import { listIn, readOutside, readTable, type Table } from "./table.ts";

/** Reads the story. Broken steps are left out; null where its outside is broken or no step is left. */
export function readStory(raw: unknown, reports: Table<Report>) {
  const outside = readOutside("story.json", raw, storySchema);
  const steps = readTable("story.json", listIn(raw, "steps"), stepSchema, (step) => checkStep(step, reports));
  const problems: readonly Problem[] = [...outside.problems, ...steps.problems];
  const story: Story | null =
    outside.value && steps.kept.size > 0
      ? { title: outside.value.title, steps: [...steps.kept.values()] }
      : null;
  return { story, problems };
}

function checkStep({ focus, day, clock }: Step, reports: Table<Report>): Complaint[] {
  const unknown = checkIds("focus", focus, reports);
  if (clock === "period") return unknown;
  const early = focus.flatMap((id, index) => {
    const report = reports.kept.get(id);
    if (!report || report.stated <= day) return [];
    const found = `${shown(id)}, stated later (${formatIso(report.stated)})`;
    return [{ field: `focus[${index}]`, found, expected: `a report stated by ${formatIso(day)}` }];
  });
  return [...unknown, ...early];
}
