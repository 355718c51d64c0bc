import type { Dataset } from "#domain/dataset.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { dayStateOf } from "./dayState.ts";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import type { Token } from "./token.ts";

/**
 * The day in words: the headline of the page and its alternative text. One or two sentences, at most 200
 * characters. Only live figures are in `figure` tone; *sent in all* is never mentioned.
 */
export function dayInWords(dataset: Dataset, snapshot: Snapshot, words: Messages = en): Token[] {
  return words.sentence.day(dayStateOf(dataset, snapshot));
}

/** The day in key words, at most 110 characters, no full stop: for slim places and for the slider's value. */
export function dayInBrief(dataset: Dataset, snapshot: Snapshot, words: Messages = en): Token[] {
  return words.sentence.brief(dayStateOf(dataset, snapshot));
}
