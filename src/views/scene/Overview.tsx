import type { Snapshot } from "#domain/snapshot.ts";
import { RouteStrip } from "./RouteStrip.tsx";
import { RussiaFigures } from "./Russia.tsx";

/** Russia as a whole, and the route from end to end: what stands above the panes where there is room. */
export function Overview({ snapshot }: { snapshot: Snapshot }) {
  return (
    <>
      <RussiaFigures snapshot={snapshot} />
      <RouteStrip snapshot={snapshot} />
    </>
  );
}
