/** Where a presentation leads to, relative to its own page. */
export interface Places {
  /** The map for readers, without a query. */
  readonly explore: string;
  /** The presentation itself. */
  readonly present: string;
  /** The notes for teachers, or null where they are not beside it. */
  readonly teaching: string | null;
  /** The edition in one file, or null where it is not beside it. */
  readonly file: string | null;
}

export const SITE_PLACES: Places = {
  explore: "./",
  present: "present.html",
  teaching: "teaching.html",
  file: "troop-reports.html",
};
