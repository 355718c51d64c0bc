import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { embedAddress, viewAddress } from "#export/viewAddress.ts";
import { DEFAULT_EMBED, decodeEmbed } from "#state/embedLink.ts";
import { decodeView } from "#state/permalink.ts";
import { DEFAULT_VIEW, NO_FILTER } from "#state/view.ts";
import { context, views } from "../state/arbitraryView.ts";

const SITE = "https://example.org/troops/";
const REPORT = "2024-11-04-zelensky-11000-in-kursk";
describe("the address of what is seen", () => {
  it("names the day, also the one that goes without saying today", () => {
    expect(viewAddress(SITE, DEFAULT_VIEW)).toBe(`${SITE}?date=2024-10-24`);
    const view = { ...DEFAULT_VIEW, day: dayOf("2024-11-04"), clock: "period" as const };
    expect(viewAddress(SITE, view)).toBe(`${SITE}?date=2024-11-04&clock=period`);
  });

  it("leaves the day of a selected report to the report", () => {
    const view = { ...DEFAULT_VIEW, day: dayOf("2024-11-04"), report: REPORT };
    expect(viewAddress(SITE, view)).toBe(`${SITE}?report=${REPORT}`);
  });
});

describe("the address of an embed", () => {
  it("names the day unless it opens on the latest report", () => {
    expect(embedAddress(SITE, DEFAULT_VIEW, DEFAULT_EMBED)).toBe(`${SITE}embed.html?date=2024-10-24`);
    const latest = { ...DEFAULT_EMBED, latest: true };
    expect(embedAddress(SITE, DEFAULT_VIEW, latest)).toBe(`${SITE}embed.html?date=latest`);
  });

  it("holds the choices", () => {
    const options = { ...DEFAULT_EMBED, title: true, controls: false, height: 700, data: "2026-11-22" };
    const view = { ...DEFAULT_VIEW, theme: "dark" as const };
    expect(embedAddress(SITE, view, options)).toBe(
      `${SITE}embed.html?date=2024-10-24&theme=dark&title=on&controls=off&height=700&data=2026-11-22`,
    );
  });

  it("leaves the cards out, and is read as what it was made from", () => {
    fc.assert(
      fc.property(views, (view) => {
        const bare = { ...view, ...NO_FILTER, report: null };
        const query = embedAddress(SITE, view, DEFAULT_EMBED).slice(`${SITE}embed.html`.length);
        expect(decodeEmbed(query, context)).toEqual({ view: bare, options: DEFAULT_EMBED, problems: [] });
        expect(decodeView(viewAddress("", bare), context).view).toEqual(bare);
      }),
    );
  });
});
