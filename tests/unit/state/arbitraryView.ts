import fc from "fast-check";
import { CLOCKS } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { placeIds } from "#domain/place.ts";
import { AREA_IDS, KINDS } from "#domain/report.ts";
import { daysOf, isWithin, TIMELINE_SPANS, timelineOf } from "#domain/timeline.ts";
import { LANGUAGES, THEMES, type View } from "#state/view.ts";
import { type LinkContext, wordsOf } from "#state/viewFields.ts";
import { realDataset } from "../../support/realDataset.ts";

const reportIds = new Set(realDataset().report.keys());

/** What links are read against: the real data. */
export const context: LinkContext = {
  reportIds,
  actorIds: new Set(realDataset().actor.keys()),
  placeIds: new Set(placeIds(realDataset())),
  timeline: timelineOf(realDataset()),
};

const fields: { [K in keyof View]: fc.Arbitrary<View[K]> } = {
  day: fc.integer({ min: context.timeline.first, max: context.timeline.last }).map((day) => day as Day),
  clock: fc.constantFrom(...CLOCKS),
  span: fc.constantFrom(...TIMELINE_SPANS),
  pane: fc.constantFrom(null, ...AREA_IDS),
  report: fc.constantFrom(null, ...reportIds),
  actor: fc.constantFrom(null, ...context.actorIds),
  kind: fc.constantFrom(null, ...KINDS),
  place: fc.constantFrom(null, ...context.placeIds),
  words: fc.string({ unit: "binary" }).map(wordsOf),
  casualties: fc.boolean(),
  plans: fc.boolean(),
  movements: fc.boolean(),
  notes: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
};
/** Any view that the page can show. */
export const views = fc
  .record<View>(fields)
  .filter(({ day, span }) => isWithin(day, daysOf(span, context.timeline)));

/** Any text, halves of surrogate pairs included; mostly of the characters that addresses are made of. */
export const texts = fc
  .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 0xffff })))
  .map((units) => String.fromCharCode(...units));
