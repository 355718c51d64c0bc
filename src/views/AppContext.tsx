import {
  type Context,
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
} from "react";
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
  return (
    <AppContext value={app}>
      <SnapshotProvider>{children}</SnapshotProvider>
    </AppContext>
  );
}

const SnapshotContext = createContext<Snapshot | null>(null);

/**
 * One day for all that is drawn. While playing it is prepared between frames, so that map and words change
 * together and no frame is lost over them; what a reader asks for is drawn at once.
 */
function SnapshotProvider({ children }: { children: ReactNode }) {
  const { dataset, player } = useApp();
  const asked = useView((view) => view.day);
  const clock = useView((view) => view.clock);
  const playing = useStore(player.state, (state) => state.playing);
  const prepared = useDeferredValue(asked);
  const day = playing ? prepared : asked;
  const snapshot = useMemo(() => snapshotOn(dataset, day, clock), [dataset, day, clock]);
  useEffect(() => player.drew(day), [player, day]);
  return <SnapshotContext value={snapshot}>{children}</SnapshotContext>;
}

/** What the shell above gives. Throws outside an `AppProvider`. */
function useGiven<T extends object>(context: Context<T | null>): T {
  const given = useContext(context);
  if (!given) throw new Error("needs an AppProvider above it");
  return given;
}

/** The app of the shell above. */
export const useApp = (): App => useGiven(AppContext);

/** A part of the view. The selector must return a primitive or something identical while unchanged. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(useApp().store, select);
}

/** What is shown: that of the day of the view, or while playing of the day before until all of it is ready. */
export const useSnapshot = (): Snapshot => useGiven(SnapshotContext);
