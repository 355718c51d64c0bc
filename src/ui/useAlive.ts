import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page is alive: false in the page as built and while it is hydrated, true from then on. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
