import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { USUAL_HEIGHT } from "#app/host/mapFrame.ts";
import { dayOf } from "#domain/day.ts";
import { timelineOf } from "#domain/timeline.ts";
import { DEFAULT_EMBED, decodeEmbed, EMBED_HEIGHT, encodeEmbed, versionAsked } from "#state/embedLink.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import type { LinkContext } from "#state/viewFields.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const timeline = timelineOf(dataset);
const CONTEXT: LinkContext = {
  reportIds: new Set(dataset.report.keys()),
  actorIds: new Set(dataset.actor.keys()),
  placeIds: new Set(["kursk"]),
  timeline,
};

describe("the address of an embed", () => {
  test("says nothing of what is the default", () => {
    expect(encodeEmbed(DEFAULT_VIEW, DEFAULT_EMBED)).toBe("");
    expect(decodeEmbed("", CONTEXT)).toEqual({ view: DEFAULT_VIEW, options: DEFAULT_EMBED, problems: [] });
  });

  test("holds the view and the options, in a fixed order", () => {
    const view = { ...DEFAULT_VIEW, day: dayOf("2024-11-04"), theme: "dark" as const };
    const options = {
      latest: false,
      title: true,
      controls: false,
      play: true,
      height: 620,
      data: "2026-11-22",
    };
    expect(encodeEmbed(view, options)).toBe(
      "date=2024-11-04&theme=dark&title=on&controls=off&play=on&height=620&data=2026-11-22",
    );
  });

  test("comes back as it was written", () => {
    const options = fc.record({
      latest: fc.constant(false),
      title: fc.boolean(),
      controls: fc.boolean(),
      play: fc.boolean(),
      height: fc.option(fc.integer({ min: EMBED_HEIGHT.least, max: EMBED_HEIGHT.most })),
      data: fc.option(fc.constantFrom("2024-10-01", "2026-11-22")),
    });
    const day = fc
      .integer({ min: timeline.first, max: timeline.last })
      .map((at) => at as typeof timeline.first);
    fc.assert(
      fc.property(options, day, (chosen, at) => {
        const view = { ...DEFAULT_VIEW, day: at, span: "all" as const };
        expect(decodeEmbed(encodeEmbed(view, chosen), CONTEXT)).toEqual({
          view,
          options: chosen,
          problems: [],
        });
      }),
    );
  });

  test("can ask for the latest report, whichever that is then", () => {
    const query = encodeEmbed(DEFAULT_VIEW, { ...DEFAULT_EMBED, latest: true });
    expect(query).toBe("date=latest");
    const { view, options } = decodeEmbed(query, CONTEXT);
    expect(options.latest).toBe(true);
    expect(view.day).toBe(timeline.lastReport);
    expect(view.span).toBe("all");
  });

  test("keeps a day that is given as one", () => {
    expect(decodeEmbed("date=2024-11-04", CONTEXT).view.day).toBe(dayOf("2024-11-04"));
  });

  test.each([
    ["title=My own headline", "title", "on, off"],
    ["controls=1", "controls", "on, off"],
    ["height=99999", "height", "300–2000"],
    ["height=1e3", "height", "300–2000"],
    ["data=2026-02-30", "data", "YYYY-MM-DD"],
    ["play=on&play=off", "play", "play"],
    ["colour=red", "colour", expect.stringContaining("date")],
  ])("names what it cannot use: %s", (query, parameter, expected) => {
    const { problems } = decodeEmbed(query, CONTEXT);
    expect(problems).toEqual([expect.objectContaining({ parameter, expected })]);
  });

  test("passes over what pym.js hangs on it", () => {
    const query = "initialWidth=700&childId=map&parentTitle=News&parentUrl=https%3A%2F%2Fnews.example";
    expect(decodeEmbed(query, CONTEXT).problems).toEqual([]);
  });

  test("tells the version of the data before anything else is known", () => {
    expect(versionAsked("?date=2024-11-04&data=2026-11-22")).toBe("2026-11-22");
    expect(versionAsked("?data=../../secret")).toBeNull();
    expect(versionAsked("")).toBeNull();
  });

  test("has one usual height, in frames and in the script for pages that embed", () => {
    expect(USUAL_HEIGHT).toBe(EMBED_HEIGHT.usual);
  });

  test("throws on no text whatever", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { view, options } = decodeEmbed(text, CONTEXT);
        expect(Number.isInteger(view.day)).toBe(true);
        expect(options.height === null || options.height <= EMBED_HEIGHT.most).toBe(true);
      }),
    );
  });
});
