import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { View } from "./view.ts";

/**
 * A store of one view. Actions are handed to `setState`; `subscribe` takes a selector too and then calls
 * back only when what it selects has changed. Each page, embed and test makes its own.
 */
export function createAppStore(initial: View) {
  return createStore<View>()(subscribeWithSelector(() => initial));
}

export type AppStore = ReturnType<typeof createAppStore>;
