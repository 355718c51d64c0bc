import type { Dataset } from "#domain/dataset.ts";
import type { Report } from "#domain/report.ts";
import { placeLabel } from "./claimLine.ts";
import { en } from "./en.ts";
import { claimWords } from "./figure.ts";

/** Who said what, for the note on the two clocks. */
export interface ClockExample {
  readonly actor: string;
  /** With its qualifier. */
  readonly figure: string;
  /** "in Kursk Oblast"; empty where the report names none. */
  readonly place: string;
}

/** A claim with a number as the note on the two clocks tells it. */
export function clockExample(dataset: Dataset, report: Report): ClockExample {
  const actor = dataset.actor.get(report.actor);
  return {
    actor: actor ? en.actorInText(actor) : report.actor,
    figure: claimWords(report.measure) ?? "",
    place: placeLabel(dataset, report) ?? "",
  };
}
