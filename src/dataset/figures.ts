import { hasNumber, type Measure, type Report } from "#domain/report.ts";
import { type Complaint, shown } from "./problem.ts";

type Check = (measure: Measure, report: Report) => Complaint | false;

/** What a report's figure breaks of the format: its ends, its qualifier, its unit, its place. */
export function checkMeasure(report: Report): Complaint[] {
  const { measure } = report;
  return measure ? CHECKS.map((check) => check(measure, report)).filter((found) => found !== false) : [];
}

const CHECKS: readonly Check[] = [
  endsInOrder,
  qualifierFits,
  contingentIsTroops,
  areaIsNamed,
  pictureHasOnePlace,
];

function endsInOrder({ low, high }: Measure): Complaint | false {
  if (low === null || high === null || low <= high) return false;
  return { field: "measure.low", found: `${low}, above high (${high})`, expected: "a number up to high" };
}

/** The qualifier and the open end say one thing twice, so they must agree. */
function qualifierFits(measure: Measure): Complaint | false {
  const { qualifier } = measure;
  const allowed = qualifiersFor(measure);
  if (allowed.includes(qualifier)) return false;
  const words = allowed.map((each) => each ?? "null").join(" or ");
  return { field: "measure.qualifier", found: `${shown(qualifier)} ${endsOf(measure)}`, expected: words };
}

function qualifiersFor({ low, high }: Measure): readonly Measure["qualifier"][] {
  if (low === null && high === null) return [null];
  if (low === null) return ["up-to"];
  return high === null ? ["at-least", "more-than"] : ["about", "nearly", null];
}

function endsOf({ low, high }: Measure): string {
  if (low === null && high === null) return "without a number";
  if (low === null) return "on a number without a low end";
  return high === null ? "on a number without a high end" : "on a number with both ends";
}

function isContingent({ counts }: Measure): boolean {
  return counts === "strength" || counts === "sent-total";
}

function contingentIsTroops(measure: Measure): Complaint | false {
  if (!isContingent(measure) || measure.unit === "troops") return false;
  return {
    field: "measure.unit",
    found: `${shown(measure.unit)} with ${measure.counts}`,
    expected: "troops",
  };
}

/** A contingent that is counted belongs to an area; what was sent in all has no line for the Far East. */
function areaIsNamed(measure: Measure, { area, tier }: Report): Complaint | false {
  if (!isContingent(measure) || !hasNumber(measure) || tier === "list") return false;
  const lines = measure.counts === "sent-total" ? ["kursk", "russia"] : ["far-east", "kursk", "russia"];
  if (area !== null && lines.includes(area)) return false;
  const found = `${shown(area)} on a map report with ${measure.counts} and a number`;
  return { field: "area", found, expected: `one of ${lines.join(", ")}` };
}

function pictureHasOnePlace({ counts }: Measure, { locations }: Report): Complaint | false {
  if (counts !== "visible-in-image" || locations.length === 1) return false;
  const found = `${shown(locations)} with visible-in-image`;
  return { field: "locations", found, expected: "the one place in the picture" };
}
