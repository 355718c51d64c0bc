import { formatIso } from "#domain/day.ts";
import type { Actor, Relation, Report } from "#domain/report.ts";
import { type Complaint, type Problem, plainText, shown } from "./problem.ts";
import { checkReference, type Table } from "./table.ts";

/**
 * Takes out the relations that break the format, with a problem for each. The reports stay: what they say is
 * sound by itself, and a report that is gone cannot be replaced, ended or denied.
 */
export function checkRelations(reports: Table<Report>, actors: Table<Actor>): Table<Report> {
  const kept = new Map<string, Report>();
  const problems: Problem[] = [...reports.problems];
  for (const report of reports.kept.values()) {
    const checked = report.relations.map((relation, index) => ({
      relation,
      complaints: checkRelation(report, index, relation, { reports, actors }),
    }));
    const sound = checked.filter(({ complaints }) => complaints.length === 0);
    kept.set(report.id, { ...report, relations: sound.map(({ relation }) => relation) });
    for (const { complaints } of checked) {
      problems.push(
        ...complaints.map((each) => ({ file: reports.file, record: plainText(report.id), ...each })),
      );
    }
  }
  return { ...reports, kept, problems };
}

interface Tables {
  readonly reports: Table<Report>;
  readonly actors: Table<Actor>;
}

function checkRelation(from: Report, index: number, relation: Relation, tables: Tables): Complaint[] {
  const field = `relations[${index}].report`;
  const told = shown(relation.report);
  const complain = (found: string, expected: string) => [{ field, found, expected }];
  if (relation.report === from.id) return complain(`${told}, the report itself`, "another report");
  const to = tables.reports.kept.get(relation.report);
  if (!to) return checkReference(field, relation.report, tables.reports);
  if (to.stated > from.stated) {
    const found = `${told}, stated later (${formatIso(to.stated)})`;
    return complain(found, "a report of the same or an earlier day");
  }
  if (from.relations.findIndex((each) => sameRelation(each, relation)) < index) {
    return complain(`${told}, named before with ${relation.type}`, "a relation not named before");
  }
  if (relation.type === "updates" && !sameGovernment(from, to, tables.actors)) {
    const found = `${told}, a statement of ${plainText(to.actor)}`;
    return complain(found, "a report of the same actor or the same government");
  }
  if (leadsTo(to, from, tables.reports)) {
    return complain(`${told}, which leads back to this report`, "a report that does not lead back");
  }
  return [];
}

function sameRelation(a: Relation, b: Relation): boolean {
  return a.type === b.type && a.report === b.report;
}

function sameGovernment(a: Report, b: Report, actors: Table<Actor>): boolean {
  if (a.actor === b.actor) return true;
  const country = actors.kept.get(a.actor)?.country ?? null;
  return country !== null && country === actors.kept.get(b.actor)?.country;
}

/** Whether relations lead from one report to another. Relations to later days are broken anyway: a way back stays in one day. */
function leadsTo(start: Report, goal: Report, reports: Table<Report>): boolean {
  if (start.stated !== goal.stated) return false;
  const met = new Set([start]);
  for (const report of met) {
    if (report === goal) return true;
    for (const relation of report.relations) {
      const next = reports.kept.get(relation.report);
      if (next?.stated === goal.stated) met.add(next);
    }
  }
  return false;
}
