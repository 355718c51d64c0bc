import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useStore } from "zustand";
import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import type { Timeline } from "#domain/timeline.ts";
import type { OrientationName } from "#scene/orientation.ts";
import type { Player } from "#state/player.ts";
import type { AppStore } from "#state/store.ts";
import type { View } from "#state/view.ts";

/** What every connected view may use. Made once by the shell. */
export interface App {
  readonly dataset: Dataset;
  /** The day of the data's last change, `YYYY-MM-DD`. */
  readonly version: string;
  /** The axis with the report days of the default clock; of both clocks in `timelines`. */
  readonly timeline: Timeline;
  readonly timelines: Readonly<Record<Clock, Timeline>>;
  /** Names that help to find one's way on the maps. */
  readonly orientation: readonly OrientationName[];
  readonly store: AppStore;
  readonly player: Player;
  /** Where a page that is only a part of the map leads to: the address of the whole. Absent there. */
  readonly fullMap?: string;
}

const AppContext = createContext<App | null>(null);

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** The app of the shell above. Throws outside an `AppProvider`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("useApp needs an AppProvider above it");
  return app;
}

/** A part of the view. The selector must return a primitive or something identical while unchanged. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(useApp().store, select);
}

/** What is shown on the day of the view. */
export function useSnapshot(): Snapshot {
  const { dataset } = useApp();
  const day = useView((view) => view.day);
  const clock = useView((view) => view.clock);
  return useMemo(() => snapshotOn(dataset, day, clock), [dataset, day, clock]);
}
