import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { vi } from "vitest";
import { LessonEditor } from "#app/present/lesson/LessonEditor.tsx";
import { useLessonDrop } from "#app/present/lesson/openLesson.ts";
import { TellingProvider } from "#app/present/TellingContext.tsx";
import { dayOf } from "#domain/day.ts";
import type { Lesson } from "#domain/lesson.ts";
import { createTellingStore, tellingOf } from "#state/telling.ts";
import { giveDialogs } from "./dialogs.ts";
import { renderInApp } from "./renderInApp.tsx";

const WORDS = { clock: "stated", view: "kursk", focus: [], question: "", note: "" } as const;
export const STORY: Lesson = {
  title: "Who said what",
  steps: [
    { ...WORDS, id: "one", day: dayOf("2024-10-10"), title: "A denial", text: "First." },
    { ...WORDS, id: "two", day: dayOf("2024-10-18"), title: "Ships", text: "Second." },
    { ...WORDS, id: "three", day: dayOf("2024-11-04"), title: "Kursk", text: "Third." },
  ],
};
export const MINE: Lesson = {
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

export function open({ presented, date = "2024-11-04" }: Opened = {}) {
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

export const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
export const press = (name: string | RegExp) => fireEvent.click(button(name));
export const write = (name: string, value: string) =>
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
/** Opens the list of reports and looks for words in it. */
export function look(words: string): void {
  const list = screen.getByText("Choose reports").closest("details");
  if (list) list.open = true;
  write("Words to look for", words);
}

export const value = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;
export const said = () => within(screen.getByRole("dialog")).getAllByRole("status")[0]?.textContent;
export const rows = () =>
  within(screen.getByRole("region", { name: /^Steps/ }))
    .getAllByRole("listitem")
    .map((row) => row.querySelector("button")?.textContent?.replace(/^\d+ \d+ \w+ \d+ /, ""));

export function aFile(content: string, name = "lesson.json"): File {
  const file = new File([content], name, { type: "application/json" });
  // jsdom's files may not know how to be read.
  return Object.assign(file, { text: vi.fn(async () => content) });
}

/** Whether the browser is left to do with the file what it does. */
export function drop(file: File, target: Element = screen.getByRole("dialog")): boolean {
  return fireEvent.drop(target, { dataTransfer: { types: ["Files"], files: [file] } });
}

/** A page without a draft, on its second step. */
export function beforeLesson(): void {
  giveDialogs();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  localStorage.clear();
  history.replaceState(null, "", "/present.html?step=2");
}

export function afterLesson(): void {
  cleanup();
  vi.unstubAllGlobals();
}
