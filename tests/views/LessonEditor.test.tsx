// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LessonEditor } from "#app/present/lesson/LessonEditor.tsx";
import { useLessonDrop } from "#app/present/lesson/openLesson.ts";
import { TellingProvider } from "#app/present/TellingContext.tsx";
import { dayOf } from "#domain/day.ts";
import type { Lesson } from "#domain/lesson.ts";
import { lessonText } from "#export/lesson.ts";
import { createTellingStore, tellingOf } from "#state/telling.ts";
import { giveDialogs } from "./dialogs.ts";
import { renderInApp } from "./renderInApp.tsx";

const WORDS = { clock: "stated", view: "kursk", focus: [], question: "", note: "" } as const;
const STORY: Lesson = {
  title: "Who said what",
  steps: [
    { ...WORDS, id: "one", day: dayOf("2024-10-10"), title: "A denial", text: "First." },
    { ...WORDS, id: "two", day: dayOf("2024-10-18"), title: "Ships", text: "Second." },
    { ...WORDS, id: "three", day: dayOf("2024-11-04"), title: "Kursk", text: "Third." },
  ],
};
const MINE: Lesson = {
  title: "Mine",
  steps: [{ ...WORDS, id: "own", day: dayOf("2024-10-20"), title: "Own", text: "" }],
};

function Page({ onOpened }: { onOpened: () => void }) {
  useLessonDrop(STORY, onOpened);
  return null;
}

interface Opened {
  readonly presented?: Lesson;
  readonly date?: string;
}

function open({ presented, date = "2024-11-04" }: Opened = {}) {
  const telling = createTellingStore(tellingOf(presented ?? STORY, presented !== undefined));
  const onClose = vi.fn();
  const onOpened = vi.fn();
  const page = renderInApp(
    <TellingProvider store={telling}>
      <Page onOpened={onOpened} />
      <LessonEditor builtIn={STORY} onClose={onClose} />
    </TellingProvider>,
    { date },
  );
  return { ...page, telling, onClose, onOpened };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
/** Opens the list of reports and looks for words in it. */
function look(words: string): void {
  const list = screen.getByText("Choose reports").closest("details");
  if (list) list.open = true;
  write("Words to look for", words);
}

const value = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;
const said = () => within(screen.getByRole("dialog")).getAllByRole("status")[0]?.textContent;
const rows = () =>
  within(screen.getByRole("region", { name: /^Steps/ }))
    .getAllByRole("listitem")
    .map((row) => row.querySelector("button")?.textContent?.replace(/^\d+ \d+ \w+ \d+ /, ""));

function aFile(content: string, name = "lesson.json"): File {
  const file = new File([content], name, { type: "application/json" });
  // jsdom's files may not know how to be read.
  return Object.assign(file, { text: async () => content });
}

function drop(file: File, target: Element = screen.getByRole("dialog")): void {
  fireEvent.drop(target, { dataTransfer: { types: ["Files"], files: [file] } });
}

beforeEach(() => {
  giveDialogs();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  localStorage.clear();
  history.replaceState(null, "", "/present.html?step=2");
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

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

describe("files", () => {
  it("that are dropped take the draft’s place, which comes back when undone", async () => {
    const { onOpened } = open();
    write("Title of the lesson", "Before");
    drop(aFile(lessonText(MINE)));
    await waitFor(() => expect(rows()).toEqual(["Own"]));
    expect(said()).toBe("The file was opened: 1 step.");
    expect(onOpened).not.toHaveBeenCalled();
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
    drop(aFile(lessonText(MINE)), document.body);
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
