import type { Day } from "#domain/day.ts";
import type { EmbedOptions } from "#state/embedLink.ts";
import type { LinkProblem } from "#state/permalink.ts";

/** Which reports an embed shows. */
export interface Edition {
  /** The day of the data's last change. */
  readonly version: Day;
  /** Whether the address asks for the reports of a day, and not for the newest. */
  readonly frozen: boolean;
  /** How many reports have been added since. */
  readonly newer: number;
  /** The day that was asked for, where its reports are not published. */
  readonly missing: Day | null;
}

/** What an embed knows besides its view. */
export interface State {
  readonly options: EmbedOptions;
  readonly edition: Edition;
  readonly problems: readonly LinkProblem[];
}
