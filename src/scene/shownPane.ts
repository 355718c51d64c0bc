import type { AreaId } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";

/**
 * The pane that a day opens where only one has room: the area of the newest live number, else of the
 * newest presence without one, else Russia as a whole where it has a number, else the Far East.
 */
export function paneOfDay({ areas }: Snapshot): AreaId {
  const places = [areas["far-east"], areas.kursk];
  const newest = (since: (area: (typeof places)[number]) => number | undefined) =>
    places.reduce<(typeof places)[number] | null>((best, area) => {
      const day = since(area);
      if (day === undefined) return best;
      return best && (since(best) ?? 0) > day ? best : area;
    }, null);
  const live = newest((area) => area.strength.lead?.from) ?? newest((area) => area.presence.at(-1)?.from);
  if (live) return live.area;
  return areas.russia.strength.lead
    ? "russia"
    : (newest((area) => area.lastStrength?.from)?.area ?? "far-east");
}
