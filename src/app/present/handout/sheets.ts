/** What can be printed of a lesson: the sheet for the class, the answers, or one after the other. */
export const SHEETS = ["class", "both", "answers"] as const;
export type Sheets = (typeof SHEETS)[number];
