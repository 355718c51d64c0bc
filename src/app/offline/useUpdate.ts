import { useSyncExternalStore } from "react";
import { type UpdateState, updateState } from "./updateState.ts";

/** A part of what is known of this edition and of a newer one. The selector must return a primitive. */
export function useUpdate<T>(select: (state: UpdateState) => T): T {
  return useSyncExternalStore(
    updateState.subscribe,
    () => select(updateState.getState()),
    () => select(updateState.getInitialState()),
  );
}
