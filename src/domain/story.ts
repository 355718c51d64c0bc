import type { Day } from "./day.ts";

export const CLOCKS = ["stated", "period"] as const;
export const STEP_VIEWS = ["overview", "far-east", "kursk"] as const;

/** One stop of the guided telling: a date, a view and what to look at there. */
export interface Step {
  readonly id: string;
  readonly day: Day;
  readonly clock: (typeof CLOCKS)[number];
  readonly view: (typeof STEP_VIEWS)[number];
  /** Ids of the reports it speaks of; on clock `stated` all of them had been stated by `day`. */
  readonly focus: readonly string[];
  readonly title: string;
  readonly text: string;
  /** A question for a class to discuss. */
  readonly question: string;
}

/** The guided telling, steps in the order they are told. */
export interface Story {
  readonly title: string;
  readonly steps: readonly Step[];
}
