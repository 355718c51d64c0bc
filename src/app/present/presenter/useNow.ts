import { useSyncExternalStore } from "react";
import type { Time } from "./stopwatch.ts";

/** The time in whole seconds, as milliseconds since 1970; drawn anew each second. */
export function useNow({ now, eachSecond }: Time): number {
  const second = () => Math.floor(now() / 1000) * 1000;
  return useSyncExternalStore(eachSecond, second, second);
}
