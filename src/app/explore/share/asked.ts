/** The parts of the dialog, of which one is shown. */
export const SECTIONS = ["link", "embed", "cite", "picture", "data"] as const;
export type Section = (typeof SECTIONS)[number];

/** What a link asked the dialog for. */
export interface Asked {
  readonly section: Section;
  /** Id of the report that is to be cited. Null: none but the one that is selected. */
  readonly report: string | null;
  /** Where the link leads by itself. */
  readonly href: string;
}
