import { notes } from "/data/teaching.json";

/** What only the one who presents reads, by the id of the step. */
export const NOTES = notes;
