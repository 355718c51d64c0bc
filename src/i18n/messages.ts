import type { en } from "./en.ts";

/**
 * What every language has to say. English is the first language: a part that is added to it is asked of
 * all others by the compiler.
 */
export type Messages = typeof en;
