/** What opens over the stage, one at a time. */
export type Panel = "help" | "address" | "lesson" | "handout" | "menu";
