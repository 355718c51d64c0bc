// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lessonText } from "#export/lesson.ts";
import {
  aFile,
  afterLesson,
  beforeLesson,
  drop,
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

describe("files", () => {
  it("that are dropped take the draft’s place, which comes back when undone", async () => {
    open();
    write("Title of the lesson", "Before");
    const file = aFile(lessonText(MINE));
    expect(drop(file)).toBe(false);
    await waitFor(() => expect(rows()).toEqual(["Own"]));
    expect(said()).toBe("The file was opened: 1 step.");
    // The page below would have read it, too.
    expect(file.text).toHaveBeenCalledOnce();
    press("Undo");
    expect(value("Title of the lesson")).toBe("Before");
    expect(rows()).toHaveLength(3);
  });

  it("that are chosen do the same", async () => {
    open();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error("There is no field for files.");
    Object.defineProperty(input, "files", { value: [aFile(lessonText(MINE))] });
    fireEvent.change(input);
    await waitFor(() => expect(rows()).toEqual(["Own"]));
  });

  it.each([
    ["no JSON", "hello", "“bad.json” is no lesson: its content is no JSON."],
    ["another list", "[]", /^The lesson: .+ This is no lesson that can be opened here\.$/],
  ])("of %s are told, and the draft stays", async (_, content, sentence) => {
    open();
    write("Title of the lesson", "Before");
    drop(aFile(content, "bad.json"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The lesson was not opened:");
    expect(within(alert).getAllByText(sentence).length).toBeGreaterThan(0);
    expect(value("Title of the lesson")).toBe("Before");
    expect(rows()).toHaveLength(3);
  });

  it("that are too large are not looked at", async () => {
    open();
    const large = Object.assign(aFile("{}", "film.mp4"), { text: () => Promise.reject(new Error("Read.")) });
    Object.defineProperty(large, "size", { value: 3_000_000 });
    drop(large);
    expect((await screen.findByRole("alert")).textContent).toContain(
      "“film.mp4” is no lesson: it is larger than 2,000 kB.",
    );
  });

  it("are opened but for a broken step, which is told", async () => {
    open();
    const raw = JSON.parse(lessonText(MINE));
    drop(aFile(JSON.stringify({ ...raw, steps: [...raw.steps, { date: "2024-02-30" }] })));
    expect((await screen.findByRole("alert")).textContent).toContain(
      'Step 2: date is "2024-02-30"; a calendar date (YYYY-MM-DD) was expected. The step was left out.',
    );
    expect(rows()).toEqual(["Own"]);
  });
});

describe("a draft", () => {
  it("is there again after the dialog was closed, and is thrown away when begun anew", () => {
    open();
    write("Title of the lesson", "Half done");
    cleanup();
    open();
    expect(value("Title of the lesson")).toBe("Half done");
    expect(said()).toBe("This is the draft that was kept from last time.");
    press("Start anew from the story");
    expect(value("Title of the lesson")).toBe("Who said what");
    cleanup();
    open();
    expect(value("Title of the lesson")).toBe("Who said what");
    expect(said()).toBe("");
  });

  it("is offered beside another lesson that is presented, and neither is lost", () => {
    open();
    write("Title of the lesson", "Half done");
    cleanup();
    open({ presented: MINE });
    expect(value("Title of the lesson")).toBe("Mine");
    expect(screen.getByText("Another draft of yours is kept here: “Half done”, 3 steps.")).toBeTruthy();
    write("Title of the lesson", "Mine, too");
    press("Take it up");
    expect(value("Title of the lesson")).toBe("Half done");
    expect(screen.getByText("Another draft of yours is kept here: “Mine, too”, 1 step.")).toBeTruthy();
  });

  it("stays among those that are offered, also where another lesson was begun in its place twice", () => {
    open();
    write("Title of the lesson", "Half done");
    cleanup();
    open({ presented: MINE });
    write("Title of the lesson", "Mine, too");
    cleanup();
    open({ presented: MINE });
    expect(screen.getAllByText(/^Another draft/).map(({ textContent }) => textContent)).toEqual([
      "Another draft of yours is kept here: “Mine, too”, 1 step.",
      "Another draft of yours is kept here: “Half done”, 3 steps.",
    ]);
  });

  it("is forgotten for good when that is asked for", () => {
    open();
    write("Title of the lesson", "Half done");
    cleanup();
    open({ presented: MINE });
    press("Forget it");
    expect(screen.queryByText(/^Another draft/)).toBeNull();
    expect(localStorage.getItem("troop-reports-lesson-drafts")).not.toContain("Half done");
  });

  it("lives without storage, and with nonsense in it", () => {
    localStorage.setItem("troop-reports-lesson-drafts", '[{"format":1},{}]');
    open();
    expect(value("Title of the lesson")).toBe("Who said what");
    cleanup();
    vi.stubGlobal("localStorage", undefined);
    open();
    write("Title of the lesson", "Half done");
    expect(value("Title of the lesson")).toBe("Half done");
  });
});

describe("a lesson that is dropped on the presentation", () => {
  it("is presented as its author’s own", async () => {
    const { telling, onOpened } = open();
    expect(drop(aFile(lessonText(MINE)), document.body)).toBe(false);
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith({ lesson: MINE, problems: [] }));
    expect(telling.getState()).toMatchObject({ lesson: MINE, own: true });
    expect(location.hash).toMatch(/^#lesson=/);
  });

  it("leaves what is presented where it is none", async () => {
    const { telling, onOpened } = open();
    drop(aFile("hello", "a.txt"), document.body);
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    expect(onOpened.mock.calls[0]?.[0].problems).toEqual(["“a.txt” is no lesson: its content is no JSON."]);
    expect(telling.getState()).toMatchObject({ lesson: STORY, own: false });
  });

  it("is presented when its address is put into the page that is open", async () => {
    const { telling } = open();
    history.replaceState(null, "", "#lesson=j.e30");
    window.dispatchEvent(new Event("hashchange"));
    await act(async () => undefined);
    expect(telling.getState().own).toBe(false);
    const raw = JSON.stringify(JSON.parse(lessonText(MINE)));
    history.replaceState(null, "", `#lesson=j.${btoa(raw)}`.replace(/=+$/, ""));
    window.dispatchEvent(new Event("hashchange"));
    await waitFor(() => expect(telling.getState()).toMatchObject({ lesson: MINE, own: true }));
  });
});
