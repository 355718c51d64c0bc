import fc from "fast-check";
import { CLOCKS } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { AREA_IDS } from "#domain/report.ts";
import { daysOf, isWithin, TIMELINE_SPANS, timelineOf } from "#domain/timeline.ts";
import { LANGUAGES, THEMES, type View } from "#state/view.ts";
import type { LinkContext } from "#state/viewFields.ts";
import { realDataset } from "../../support/realDataset.ts";

const reportIds = new Set(realDataset().report.keys());

/** What links are read against: the real data. */
export const context: LinkContext = { reportIds, timeline: timelineOf(realDataset()) };

const fields: { [K in keyof View]: fc.Arbitrary<View[K]> } = {
  day: fc.integer({ min: context.timeline.first, max: context.timeline.last }).map((day) => day as Day),
  clock: fc.constantFrom(...CLOCKS),
  span: fc.constantFrom(...TIMELINE_SPANS),
  pane: fc.constantFrom(null, ...AREA_IDS),
  report: fc.constantFrom(null, ...reportIds),
  casualties: fc.boolean(),
  plans: fc.boolean(),
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
