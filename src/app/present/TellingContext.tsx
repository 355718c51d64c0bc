import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Telling, TellingStore } from "#state/telling.ts";

const TellingContext = createContext<TellingStore | null>(null);

export function TellingProvider({ store, children }: { store: TellingStore; children: ReactNode }) {
  return <TellingContext value={store}>{children}</TellingContext>;
}

/** The store of what is presented. Throws outside a `TellingProvider`. */
export function useTellingStore(): TellingStore {
  const store = useContext(TellingContext);
  if (!store) throw new Error("useTellingStore needs a TellingProvider above it");
  return store;
}

/** A part of what is presented. The selector must return something identical while unchanged. */
export function useTelling<T>(select: (telling: Telling) => T): T {
  return useStore(useTellingStore(), select);
}
