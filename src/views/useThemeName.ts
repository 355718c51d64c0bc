import { useSyncExternalStore } from "react";
import type { ThemeName } from "#basemap/palette.ts";
import { useView } from "./AppContext.tsx";

const DARK = "(prefers-color-scheme: dark)";

/** The theme in force: the reader's choice, else the system's. The server draws the light one. */
export function useThemeName(): ThemeName {
  const chosen = useView((view) => view.theme);
  const systemIsDark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(DARK).matches,
    () => false,
  );
  if (chosen !== "auto") return chosen;
  return systemIsDark ? "dark" : "light";
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
