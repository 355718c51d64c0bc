// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayOf } from "#domain/day.ts";
import { Timeline } from "#views/timeline/Timeline.tsx";
import { renderInApp } from "./renderInApp.tsx";

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function open(shown: Parameters<typeof renderInApp>[1] = { date: "2024-11-04" }) {
  const app = renderInApp(<Timeline />, shown);
  // The reader is a chunk of its own.
  await act(() => import("#views/timeline/ChartReader.tsx"));
  await act(async () => {});
  const svg = app.container.querySelector("svg[data-kind]") as SVGSVGElement;
  const point = (type: string, x: number, y: number, pointerType = "mouse") =>
    fireEvent(
      svg,
      Object.assign(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true }), { pointerType }),
    );
  const label = () => app.container.querySelector("foreignObject")?.textContent ?? null;
  return { ...app, svg, point, label };
}

/** 4 November at the width of the first render. */
const X = 132 + (34 * (1219 - 132)) / 91;

describe("the label beside the pointer", () => {
  test("says what was said on the day of a mark, with its qualifiers", async () => {
    const { point, label } = await open();
    point("pointermove", X, 30);
    expect(label()).toContain("4 November 2024: Kursk Oblast");
    expect(label()).toContain("at least 10,000 Pentagon");
    expect(label()).toContain("up to 10,000 US State Department");
  });

  test("names four reports and counts the rest", async () => {
    const { point, label, container } = await open();
    point("pointermove", X, 130);
    expect(container.querySelectorAll("section li")).toHaveLength(4);
    expect(label()).toContain("and 2 more");
  });

  test("goes with Escape, and a while after the pointer has left, but not while it rests on the label", async () => {
    const { point, label, container } = await open();
    point("pointermove", X, 30);
    fireEvent.keyDown(document, { key: "Escape" });
    expect(label()).toBeNull();
    vi.useFakeTimers();
    point("pointermove", X, 30);
    point("pointermove", X, 148);
    const text = container.querySelector("foreignObject > div > div") as Element;
    fireEvent.pointerOver(text);
    act(() => vi.advanceTimersByTime(1000));
    expect(label()).not.toBeNull();
    fireEvent.pointerOut(text);
    act(() => vi.advanceTimersByTime(1000));
    expect(label()).toBeNull();
  });

  test("stays after a tap until the next one", async () => {
    const { point, label } = await open();
    point("pointerup", X, 30, "touch");
    point("pointerleave", X, 30, "touch");
    expect(label()).toContain("4 November 2024");
    point("pointerdown", 10, 10, "touch");
    expect(label()).toBeNull();
  });

  test("tells what is contested", async () => {
    const { point, label } = await open();
    point("pointermove", 132 + (63 * (1219 - 132)) / 91, 40);
    expect(label()).toContain("Start of combat contested, 4 Nov – 16 Dec");
    expect(label()).toContain("The Pentagon had not confirmed it");
  });
});

describe("the count of the day's reports", () => {
  test("opens the list of them as links, and Escape closes it and gives the focus back", async () => {
    const { store } = await open();
    const opener = screen.getByRole("button", { name: /^6 reports said on this day/ });
    fireEvent.click(opener);
    const list = screen.getByRole("region", { name: "Reports of 4 November 2024" });
    expect([opener.getAttribute("aria-expanded"), document.activeElement]).toEqual(["true", list]);
    const links = within(list).getAllByRole("link");
    expect(links).toHaveLength(6);
    fireEvent.click(within(list).getByRole("link", { name: "11,000 Zelensky, there now, in Kursk Oblast" }));
    expect(store.getState().report).toBe("2024-11-04-zelensky-11000-in-kursk");
    fireEvent.keyDown(document, { key: "Escape" });
    expect(screen.queryByRole("region", { name: /^Reports of/ })).toBeNull();
    expect([opener.getAttribute("aria-expanded"), document.activeElement]).toEqual(["false", opener]);
  });

  test("is plain text on a day without reports", async () => {
    await open({ date: "2024-10-02" });
    expect(screen.getByText("No report").closest("button")).toBeNull();
  });

  test("on the other clock tells how many were said only later", async () => {
    const { container } = await open({ date: "2024-10-13", clock: "period" });
    expect(container.textContent).toMatch(/counts? from this day, \d+ said only later/);
    expect(container.textContent).toContain("said to have happened by 13 October 2024");
  });
});

describe("the note on the two clocks", () => {
  test("explains both with a claim, and counts what was said only later", async () => {
    const { store } = await open({ date: "2026-01-05", clock: "period" });
    fireEvent.click(screen.getByRole("button", { name: "What is the difference?", hidden: true }));
    const note = screen.getByRole("dialog", { hidden: true });
    expect(note.textContent).toContain("about 8,000 to 10,000 in Kursk Oblast");
    expect(note.textContent).toMatch(/By 5 January 2026, \d+ reports count on this clock; \d+ of them w/);
    act(() => store.setState({ clock: "stated", day: dayOf("2024-11-04") }));
    expect(note.textContent).toContain("none of them was said only later");
    expect(within(note).getByRole("link", { hidden: true }).getAttribute("href")).toBe("method.html#clocks");
  });
});
