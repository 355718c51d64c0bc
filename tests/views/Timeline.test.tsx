// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Day, dayOf, formatIso } from "#domain/day.ts";
import { daysOf, timelineOf } from "#domain/timeline.ts";
import { curatedDataset } from "./curatedDataset.ts";
import { open, standInForLayout } from "./openTimeline.tsx";

const dataset = curatedDataset();
const timeline = timelineOf(dataset);

// The choices come in a chunk of their own: once they have, every later page has them at once.
beforeAll(async () => {
  standInForLayout();
  open();
  await screen.findByRole("button", { name: "Latest report", hidden: true }, { timeout: 20_000 });
  cleanup();
}, 30_000);

beforeEach(standInForLayout);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the date slider", () => {
  test("says the date and the headline, not a number of days", () => {
    const { slider, press } = open({ day: dayOf("2024-11-03") });
    press("ArrowRight");
    const text = slider.getAttribute("aria-valuetext") ?? "";
    expect(text).toMatch(/^4 November 2024: /);
    expect(text).toContain("10,000 to 11,000");
    expect(text).toContain("no live number");
  });

  test("spans the days in sight, a day a step", () => {
    const { slider } = open();
    const { first, last } = daysOf("autumn", timeline);
    expect([slider.min, slider.max, slider.step]).toEqual([`${first}`, `${last}`, "1"]);
  });

  test("moves a day with the arrows", () => {
    const { press, day } = open();
    press("ArrowRight");
    press("ArrowUp");
    expect(day()).toBe("2024-10-26");
    press("ArrowLeft");
    press("ArrowDown");
    expect(day()).toBe("2024-10-24");
  });

  test("moves to the next and the previous report with PageUp and PageDown, and with Shift and the arrows", () => {
    const { press, day } = open({ day: dayOf("2024-11-08") });
    press("PageUp");
    expect(day()).toBe("2024-11-10");
    press("ArrowRight", true);
    expect(day()).toBe("2024-11-12");
    press("PageDown");
    press("ArrowLeft", true);
    expect(day()).toBe("2024-11-08");
  });

  test("moves to the ends of what is in sight with Home and End, and past the end into all months", () => {
    const { press, day, store } = open();
    press("Home");
    expect(day()).toBe("2024-10-01");
    press("End");
    expect(day()).toBe("2024-12-31");
    press("ArrowRight");
    expect([day(), store.getState().span]).toEqual(["2025-01-01", "all"]);
  });

  test("leaves keys of the browser alone", () => {
    const { slider, day } = open();
    expect(fireEvent.keyDown(slider, { key: "ArrowLeft", altKey: true })).toBe(true);
    expect(fireEvent.keyDown(slider, { key: "Tab" })).toBe(true);
    expect(day()).toBe("2024-10-24");
  });

  test("follows a pointer", () => {
    const { slider, day } = open();
    fireEvent.change(slider, { target: { value: String(dayOf("2024-11-20")) } });
    expect(day()).toBe("2024-11-20");
  });

  test("stops playing when it is taken hold of", () => {
    const { slider, button } = open();
    fireEvent.click(button("Play"));
    fireEvent.pointerDown(slider);
    expect(button("Play")).toBeTruthy();
  });
});

describe("the buttons of the timeline", () => {
  test("play and pause, and say which of the two they will do", () => {
    const { button, clock, day } = open();
    fireEvent.click(button("Play"));
    act(() => clock.advance(1500));
    expect(day() > "2024-10-24").toBe(true);
    fireEvent.click(button("Pause"));
    const reached = day();
    act(() => clock.advance(1500));
    expect(day()).toBe(reached);
    expect(button("Play")).toBeTruthy();
  });

  test("go from report to report", () => {
    const { button, day } = open({ day: dayOf("2024-11-08") });
    fireEvent.click(button("Next report"));
    expect(day()).toBe("2024-11-10");
    fireEvent.click(button("Previous report"));
    expect(day()).toBe("2024-11-08");
  });

  test("are disabled where there is no report to go to, and keep the focus", () => {
    const last = timeline.reportDays.at(-1) as Day;
    const { button, day, store } = open({ day: last, span: "all" });
    for (const name of ["Next report", "Latest report"]) {
      expect(button(name).getAttribute("aria-disabled")).toBe("true");
      button(name).focus();
      fireEvent.click(button(name));
      expect(document.activeElement).toBe(button(name));
    }
    expect(day()).toBe(formatIso(last));
    expect(button("Previous report").getAttribute("aria-disabled")).toBeNull();
    act(() => store.setState({ day: timeline.first }));
    expect(button("Previous report").getAttribute("aria-disabled")).toBe("true");
  });

  test("show the latest report, and all months with it", () => {
    const { button, store, day } = open();
    fireEvent.click(button("Latest report"));
    expect(day()).toBe(formatIso(timeline.reportDays.at(-1) as Day));
    expect(store.getState().span).toBe("all");
  });

  test("say which clock, span and speed is chosen", () => {
    const { button, store } = open();
    const pressed = (name: string) => button(name).getAttribute("aria-pressed");
    expect([pressed("As reported"), pressed("As it is said to have happened")]).toEqual(["true", "false"]);
    fireEvent.click(button("As it is said to have happened"));
    expect(store.getState().clock).toBe("period");
    expect([pressed("As reported"), pressed("As it is said to have happened")]).toEqual(["false", "true"]);
    fireEvent.click(button("All 20 months"));
    expect([store.getState().span, pressed("All 20 months")]).toEqual(["all", "true"]);
    fireEvent.click(button("2×, double speed"));
    expect([pressed("1×, normal speed"), pressed("2×, double speed")]).toEqual(["false", "true"]);
    expect(button("Options: As it is said to have happened · All 20 months · 2×")).toBeTruthy();
  });

  test("step through the days of the clock that is chosen", () => {
    const period = timelineOf(dataset, "period").reportDays;
    const { button, day } = open({ clock: "period", day: timeline.first });
    fireEvent.click(button("Next report"));
    expect(day()).toBe(formatIso(period.find((each) => each > timeline.first) as Day));
  });
});

describe("the drawing of the timeline", () => {
  test("shows the day in a flag, each lane's reading in its gutter, and a veil from the thumb on", () => {
    const { container } = open({ day: dayOf("2024-11-04") });
    const texts = [...container.querySelectorAll("svg[data-kind] text")].map((text) => text.textContent);
    expect(texts).toContain("4 November 2024");
    expect(texts).toContain("≤10,000–11,000");
    expect(texts).toContain("no number now");
    const veil = container.querySelector('[class*="veil"]')?.getAttribute("x");
    const thumb = container.querySelector("g[transform]")?.getAttribute("transform");
    expect(thumb).toMatch(new RegExp(`^translate\\(${veil} `));
  });

  test("counts the reports of the day, and says from when they count", () => {
    const { container, button } = open({ day: dayOf("2024-11-04") });
    expect(container.textContent).toContain("6 reports said on this day");
    fireEvent.click(button("As it is said to have happened"));
    expect(container.textContent).toMatch(/reports? counts? from this day/);
  });

  test("sets the day where it is clicked, on the lanes and on the strip of all months", () => {
    const { container, day, store } = open();
    const svg = container.querySelector("svg[data-kind]") as SVGSVGElement;
    svg.setPointerCapture = () => {};
    const at = (type: string, clientX: number, clientY: number) =>
      fireEvent(
        svg,
        Object.assign(new MouseEvent(type, { clientX, clientY, bubbles: true }), { isPrimary: true }),
      );
    at("pointerdown", 132, 40);
    expect(day()).toBe("2024-10-01");
    at("pointermove", 1219, 40);
    at("pointerup", 1219, 40);
    expect(day()).toBe("2024-12-31");
    at("pointermove", 500, 40);
    expect(day()).toBe("2024-12-31");
    at("pointerdown", 1222, 180);
    at("pointerup", 1222, 180);
    expect([day(), store.getState().span]).toEqual([formatIso(timeline.last), "all"]);
  });

  test("has no style attribute, which the page's content policy forbids", () => {
    const { container } = open();
    expect(container.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("draws a step of the day with few elements: what stays is not touched", () => {
    const { container, press } = open();
    const nodes = [...container.querySelectorAll("svg[data-kind] *")];
    const observer = new MutationObserver(() => {});
    observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
    press("ArrowRight");
    const touched = new Set(observer.takeRecords().map(({ target }) => target));
    const fresh = [...container.querySelectorAll("svg[data-kind] *")].filter((node) => !nodes.includes(node));
    expect(nodes.length).toBeGreaterThan(60);
    expect(fresh.length).toBeLessThan(5);
    expect([touched.size > 5, touched.size < 40]).toEqual([true, true]);
  });
});
