import type { Contested } from "#domain/contested.ts";
import type { Area, Report } from "#domain/report.ts";
import { type Complaint, shown } from "./problem.ts";
import { checkIds } from "./references.ts";
import { contestedSchema } from "./schema.ts";
import { checkReference, readTable, type Table } from "./table.ts";

/** Reads what is contested. An entry that rests on a report that is not sound is left out as a whole. */
export function readContested(raw: unknown, areas: Table<Area>, reports: Table<Report>): Table<Contested> {
  return readTable("contested.json", raw, contestedSchema, (entry) => [
    ...checkReference("area", entry.area, areas),
    ...checkIds("began", entry.began, reports),
    ...checkIds("notYet", entry.notYet, reports),
    ...checkSides(entry),
    ...checkPlaces(entry, areas, reports),
  ]);
}

/** Nobody says both in one statement. */
function checkSides({ began, notYet }: Contested): Complaint[] {
  return notYet.flatMap((id, index) =>
    began.includes(id)
      ? [
          {
            field: `notYet[${index}]`,
            found: `${shown(id)}, named in began too`,
            expected: "a report on one side",
          },
        ]
      : [],
  );
}

/** A report speaks of the area if its number is for the area, or if it names one of its places. */
function checkPlaces(
  { area, began, notYet }: Contested,
  areas: Table<Area>,
  reports: Table<Report>,
): Complaint[] {
  const places = areas.kept.get(area)?.locations ?? [];
  const elsewhere = (id: string) => {
    const report = reports.kept.get(id);
    return report && report.area !== area && !report.locations.some((place) => places.includes(place));
  };
  return Object.entries({ began, notYet }).flatMap(([side, ids]) =>
    ids.flatMap((id, index) =>
      elsewhere(id)
        ? [
            {
              field: `${side}[${index}]`,
              found: `${shown(id)}, outside area ${area}`,
              expected: `a report about area ${area}`,
            },
          ]
        : [],
    ),
  );
}
