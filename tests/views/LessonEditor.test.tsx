// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "#domain/day.ts";
import {
  afterLesson,
  beforeLesson,
  button,
  look,
  MINE,
  open,
  press,
  rows,
  STORY,
  said,
  value,
  write,
} from "./lessonPage.tsx";

beforeEach(beforeLesson);
afterEach(afterLesson);

describe("the editor of a lesson", () => {
  it("is named, begins at its title, and has the story to begin with", () => {
    open();
    expect(screen.getByRole("dialog", { name: "Make your own lesson" })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Make your own lesson");
    expect(value("Title of the lesson")).toBe("Who said what");
    expect(rows()).toEqual(["A denial", "Ships", "Kursk"]);
    expect(value("Text")).toBe("First.");
  });

  it("presents what was written, as a lesson of one’s own, and closes", async () => {
    const { telling, onClose } = open();
    write("Title of the lesson", "Tuesday");
    press(/Ships$/);
    write("Title of the step", "Корабли");
    write("Text", "<b>배</b>");
    write("Question for the class", "Why?");
    write("Note, for you alone", "Slowly.");
    fireEvent.change(screen.getByLabelText("Map"), { target: { value: "overview" } });
    press("Present it");
    expect(onClose).toHaveBeenCalledOnce();
    const { lesson, own, at } = telling.getState();
    expect([lesson.title, own, at]).toEqual(["Tuesday", true, 0]);
    expect(lesson.steps[1]).toEqual({
      ...STORY.steps[1],
      title: "Корабли",
      text: "<b>배</b>",
      question: "Why?",
      note: "Slowly.",
      view: "overview",
    });
    await waitFor(() => expect(location.hash).toMatch(/^#lesson=/));
    expect(location.search).toBe("?step=2");
  });

  it("presents the story as ours where nothing was changed", async () => {
    const { telling } = open();
    press("Present it");
    expect(telling.getState()).toMatchObject({ lesson: STORY, own: false });
    await act(async () => undefined);
    expect(location.hash).toBe("");
  });
});

describe("the order of the steps", () => {
  it("is changed by buttons, which keep the focus and say what they did", () => {
    open();
    press("Move “Kursk” up");
    expect(rows()).toEqual(["A denial", "Kursk", "Ships"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move “Kursk” up");
    expect(said()).toBe("“Kursk” is now step 2 of 3.");
  });

  it("leaves the focus on a step that has come to an end", () => {
    open();
    press("Move “Ships” up");
    expect(button("Move “Ships” up").disabled).toBe(true);
    expect(document.activeElement?.textContent).toMatch(/Ships$/);
  });

  it("is changed by Alt and the arrow keys, and by dragging", () => {
    open();
    fireEvent.keyDown(button(/A denial$/), { key: "ArrowDown", altKey: true });
    expect(rows()).toEqual(["Ships", "A denial", "Kursk"]);
    const [first, , last] = within(screen.getByRole("region", { name: /^Steps/ })).getAllByRole("listitem");
    if (!first || !last) throw new Error("There are no rows.");
    const dataTransfer = { setData: vi.fn(), types: ["text/plain"] };
    fireEvent.dragStart(last, { dataTransfer });
    fireEvent.drop(first, { dataTransfer });
    expect(rows()).toEqual(["Kursk", "Ships", "A denial"]);
  });
});

describe("steps", () => {
  it("can be removed, and one removed comes back where it was, whatever was written since", () => {
    open();
    press(/Ships$/);
    press("Remove");
    expect(rows()).toEqual(["A denial", "Kursk"]);
    expect(said()).toBe("“Ships” was removed.");
    write("Title of the step", "Kursk Oblast");
    press("Undo");
    expect(rows()).toEqual(["A denial", "Ships", "Kursk Oblast"]);
    expect(value("Text")).toBe("Second.");
  });

  it("can all be removed; then there is nothing to present or to save, and it says so", () => {
    open();
    for (let count = 0; count < 3; count += 1) press("Remove");
    expect(button("Present it").disabled).toBe(true);
    expect(button("Save as file").disabled).toBe(true);
    expect(screen.getByText("A lesson needs at least one step.")).toBeTruthy();
    press("What is shown now");
    expect(button("Present it").disabled).toBe(false);
  });

  it("are duplicated next to each other", () => {
    open();
    press("Duplicate");
    expect(rows()).toEqual(["A denial", "A denial", "Ships", "Kursk"]);
  });

  it("are made from what is shown now, after the chosen one, with the reports of its day", () => {
    const { dataset } = open({ date: "2024-10-18" });
    press("What is shown now");
    expect(rows()).toEqual(["A denial", "no title yet", "Ships", "Kursk"]);
    expect(value("Day")).toBe("2024-10-18");
    const ofDay = dataset.reports.filter(({ stated }) => stated === dayOf("2024-10-18"));
    expect(screen.getAllByRole("button", { name: /^Take out: / })).toHaveLength(Math.min(12, ofDay.length));
  });

  it("are taken from the story again", () => {
    open({ presented: MINE });
    fireEvent.change(screen.getByLabelText("A step of the story"), { target: { value: "three" } });
    press("Add this step of the story");
    expect(rows()).toEqual(["Own", "Kursk"]);
  });
});

describe("the day of a step", () => {
  it("is any day of the axis, and stays where another is typed", () => {
    const { telling } = open();
    write("Day", "2031-01-01");
    expect(screen.getByText("From 1 October 2024 to 13 June 2026.")).toBeTruthy();
    fireEvent.blur(screen.getByLabelText("Day"));
    expect(value("Day")).toBe("2024-10-10");
    write("Day", "2024-12-24");
    press("Present it");
    expect(telling.getState().lesson.steps[0]?.day).toBe(dayOf("2024-12-24"));
  });
});

describe("the reports of a step", () => {
  const named = /Zelensky,\s11,000.+4\sNov\s2024$/;

  it("are found by words among those said by its day, and taken in and out", () => {
    const { telling } = open();
    press(/Kursk$/);
    look("Zelensky 11,000 Kursk");
    fireEvent.click(screen.getByRole("checkbox", { name: named }));
    expect(button(/^Take out: .*Zelensky,\s11,000/)).toBeTruthy();
    press("Present it");
    expect(telling.getState().lesson.steps[2]?.focus).toEqual(["2024-11-04-zelensky-11000-in-kursk"]);
  });

  it("are not found before they were said", () => {
    open();
    look("Zelensky 11,000 Kursk");
    expect(screen.queryByRole("checkbox", { name: named })).toBeNull();
    fireEvent.change(screen.getByLabelText("Counted"), { target: { value: "period" } });
    expect(screen.getByRole("checkbox", { name: named })).toBeTruthy();
  });

  it("are marked where the day was moved before them, and left out", () => {
    const { telling } = open();
    press(/Kursk$/);
    look("Zelensky 11,000 Kursk");
    fireEvent.click(screen.getByRole("checkbox", { name: named }));
    write("Day", "2024-11-01");
    expect(screen.getByText(/said only on 4 Nov 2024: it will be left out/)).toBeTruthy();
    press("Present it");
    expect(telling.getState().lesson.steps[2]?.focus).toEqual([]);
  });
});
