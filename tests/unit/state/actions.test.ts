import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "#domain/day.ts";
import { daysOf, FIRST_DAY, isWithin, LAST_DAY, timelineOf } from "#domain/timeline.ts";
import {
  choosePane,
  selectReport,
  setLanguage,
  setTheme,
  showClock,
  showDay,
  showLatest,
  showSpan,
  stepDays,
  stepReport,
  toggleLayer,
} from "#state/actions.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { realDataset } from "../../support/realDataset.ts";

const timeline = timelineOf(realDataset());
const onDay = (date: string) => showDay(dayOf(date), timeline)(DEFAULT_VIEW);

describe("showing a day", () => {
  it("changes the day and nothing else inside the span", () => {
    expect(onDay("2024-11-04")).toEqual({ ...DEFAULT_VIEW, day: dayOf("2024-11-04") });
  });

  it("widens the span to the whole axis for a day outside autumn, and does not narrow it again", () => {
    const later = onDay("2025-04-30");
    expect(later).toMatchObject({ day: dayOf("2025-04-30"), span: "all" });
    expect(showDay(dayOf("2024-11-04"), timeline)(later).span).toBe("all");
  });

  it("stops at the ends of the axis", () => {
    expect(onDay("1999-01-01").day).toBe(FIRST_DAY);
    expect(onDay("2099-01-01").day).toBe(LAST_DAY);
  });

  it("gives back the same view where the day is shown already", () => {
    expect(showDay(DEFAULT_VIEW.day, timeline)(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
  });
});

describe("stepping", () => {
  it("goes by days, past the end of autumn too", () => {
    expect(stepDays(1, timeline)(onDay("2024-12-31"))).toMatchObject({
      day: dayOf("2025-01-01"),
      span: "all",
    });
    expect(stepDays(-7, timeline)(DEFAULT_VIEW).day).toBe(addDays(DEFAULT_VIEW.day, -7));
  });

  it("goes from report to report and stays at the last and the first", () => {
    expect(stepReport("next", timeline)(onDay("2024-10-25")).day).toBe(dayOf("2024-10-28"));
    expect(stepReport("previous", timeline)(onDay("2024-10-28")).day).toBe(dayOf("2024-10-25"));
    const last = onDay("2026-03-13");
    expect(stepReport("next", timeline)(last)).toBe(last);
    const first = onDay("2024-10-04");
    expect(stepReport("previous", timeline)(first)).toBe(first);
  });

  it("goes to the day of the newest report", () => {
    expect(showLatest(timeline)(DEFAULT_VIEW)).toMatchObject({ day: dayOf("2026-03-13"), span: "all" });
  });

  it("stays where there are no reports at all", () => {
    const none = { ...timeline, reportDays: [] };
    expect(showLatest(none)(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
    expect(stepReport("next", none)(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
  });
});

describe("choosing a span", () => {
  it("moves a day outside it to its nearest end", () => {
    expect(showSpan("autumn", timeline)(onDay("2025-04-30"))).toMatchObject({
      day: dayOf("2024-12-31"),
      span: "autumn",
    });
  });

  it("keeps a day inside it", () => {
    const wide = showSpan("all", timeline)(DEFAULT_VIEW);
    expect(wide).toEqual({ ...DEFAULT_VIEW, span: "all" });
    expect(showSpan("autumn", timeline)(wide)).toEqual(DEFAULT_VIEW);
  });
});

describe("the other intentions", () => {
  it("change one thing each", () => {
    const report = "2024-10-10-kremlin-fake-news";
    expect(showClock("period")(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, clock: "period" });
    expect(choosePane("kursk")(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, pane: "kursk" });
    expect(selectReport(report)(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, report });
    expect(setLanguage("ko")(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, language: "ko" });
    expect(setTheme("dark")(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, theme: "dark" });
    expect(toggleLayer("plans")(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, plans: false });
    expect(toggleLayer("casualties")(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, casualties: true });
  });

  it("can be taken back", () => {
    expect(choosePane(null)(choosePane("kursk")(DEFAULT_VIEW))).toEqual(DEFAULT_VIEW);
    expect(selectReport(null)(selectReport("x")(DEFAULT_VIEW))).toEqual(DEFAULT_VIEW);
    expect(toggleLayer("plans")(toggleLayer("plans")(DEFAULT_VIEW))).toEqual(DEFAULT_VIEW);
  });
});

it("the day lies in the span, whatever is done in whatever order", () => {
  const days = fc.integer({ min: -900, max: 900 });
  const action = fc.oneof(
    days.map((count) => showDay(addDays(FIRST_DAY, count), timeline)),
    days.map((count) => stepDays(count, timeline)),
    fc.constantFrom("next", "previous").map((direction) => stepReport(direction, timeline)),
    fc.constantFrom("autumn", "all").map((span) => showSpan(span, timeline)),
    fc.constant(showLatest(timeline)),
  );
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const view = actions.reduce((known, act) => act(known), DEFAULT_VIEW);
      expect(isWithin(view.day, daysOf(view.span, timeline))).toBe(true);
    }),
  );
});
