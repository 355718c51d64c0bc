import type { FrameClock, Player } from "#state/player.ts";
import type { AppStore } from "#state/store.ts";

/** The frames of this page, for the player. */
export const FRAMES: FrameClock = {
  now: () => performance.now(),
  requestFrame: (callback: () => void) => requestAnimationFrame(callback),
  cancelFrame: (id: number) => cancelAnimationFrame(id),
};

/** Puts the reader's choice of theme on the root, where the custom properties look for it. */
export function followTheme(store: AppStore): () => void {
  const root = document.documentElement;
  return store.subscribe(
    (view) => view.theme,
    (theme) => {
      if (theme === "auto") delete root.dataset.theme;
      else root.dataset.theme = theme;
    },
    { fireImmediately: true },
  );
}

/** Whether the dark theme is in force. */
export function isDark(store: AppStore): boolean {
  const { theme } = store.getState();
  return theme === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
}

/** Nothing plays unseen. */
export function pauseWhenHidden(player: Player): () => void {
  const changed = () => document.hidden && player.pause();
  document.addEventListener("visibilitychange", changed);
  return () => document.removeEventListener("visibilitychange", changed);
}

/** Later, when nothing else is to do. Not at all where the reader asked to save data. */
export function whenIdle(task: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 10_000 });
  else setTimeout(task, 3_000);
}

/** Lets input and paint through between two pieces of work. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
