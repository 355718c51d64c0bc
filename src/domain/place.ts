import type { Dataset } from "./dataset.ts";
import { AREA_IDS, type Area, type Report } from "./report.ts";

/** What has a history of its own, by id: the areas, then the reported locations that are no area themselves. */
export function placeIds(dataset: Dataset): string[] {
  const reported = [...dataset.location.values()].filter(({ role }) => role === "reported");
  return [...new Set([...AREA_IDS, ...reported.map(({ id }) => id)])];
}

/** Whether a report is about a place: it is for that area, or names it or one of the area's locations. */
export function isAbout(dataset: Dataset, report: Report, place: string): boolean {
  const area = areaOf(dataset, place);
  if (area === undefined) return report.locations.includes(place);
  return report.area === area.id || report.locations.some((id) => area.locations.includes(id));
}

/** The area of that id, if it is one. */
export function areaOf(dataset: Dataset, place: string): Area | undefined {
  const id = AREA_IDS.find((area) => area === place);
  return id && dataset.area.get(id);
}
