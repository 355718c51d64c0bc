import { useEffect } from "react";
import { useTellingStore } from "#app/present/TellingContext.tsx";
import type { LessonProblem } from "#dataset/lesson.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Lesson } from "#domain/lesson.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { teach } from "#state/telling.ts";
import { useApp } from "#views/AppContext.tsx";
import { fragmentOfLesson, holdsLesson, lessonFromFragment } from "./fragment.ts";

/** A lesson from outside, and what there is to say about it. */
export interface OpenedLesson {
  /** Null where nothing can be presented. */
  readonly lesson: Lesson | null;
  /** One sentence each; empty where all was sound. */
  readonly problems: readonly string[];
}

/** The largest file that is looked at, in kB of 1,000 bytes: a full lesson has less, in any script. */
const MOST_KB = 2_000;

/** The lesson of an address, checked. No lesson and no problems where the address holds none. */
export async function startLesson(hash: string, dataset: Dataset, story: Lesson): Promise<OpenedLesson> {
  const held = await lessonFromFragment(hash);
  if (held === null) return { lesson: null, problems: [] };
  if ("failure" in held) return failed(held.failure);
  return checked(held.raw, dataset, story);
}

/** The lesson of a file that the reader gave, checked. Never throws. */
export async function lessonOfFile(file: File, dataset: Dataset, story: Lesson): Promise<OpenedLesson> {
  if (file.size > MOST_KB * 1_000) return failed(words.failed.tooLarge(file.name, MOST_KB));
  let text: string;
  try {
    text = await file.text();
  } catch {
    return failed(words.failed.unreadable(file.name));
  }
  const raw = parseJson(text);
  if (raw === undefined) return failed(words.failed.noJson(file.name));
  return checked(raw, dataset, story);
}

/** The one file that is dropped, or null with one sentence where there are more. Undefined where it is no file. */
export function droppedFile(transfer: DataTransfer): File | string | undefined {
  const { files } = transfer;
  return files.length > 1 ? words.failed.manyFiles : (files[0] ?? undefined);
}

/** Whether what is dragged is a file, and not a part of the page. */
export function dragsFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes("Files") ?? false;
}

/** The checker is a chunk of its own: only lessons from outside need it. */
async function checked(raw: unknown, dataset: Dataset, story: Lesson): Promise<OpenedLesson> {
  const { readLesson } = await import("#dataset/lesson.ts");
  const { lesson, problems } = readLesson(raw, dataset, story);
  return { lesson, problems: problems.map(({ sentence }: LessonProblem) => sentence) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(sentence: string): OpenedLesson {
  return { lesson: null, problems: [sentence] };
}

/** Told of every lesson that was opened or could not be. Should stay the same between renders. */
export type OnOpened = (opened: OpenedLesson) => void;

/**
 * Presents a lesson whose file is dropped anywhere on the page, and one whose address is put into this tab. What
 * was presented stays where the new one cannot be. A dialog that takes files itself keeps them from here.
 */
export function useLessonDrop(story: Lesson, onOpened: OnOpened): void {
  const { dataset } = useApp();
  const telling = useTellingStore();
  useEffect(() => {
    const open = (opened: OpenedLesson) => {
      if (opened.lesson) telling.setState(teach(opened.lesson, true));
      onOpened(opened);
    };
    const over = (event: DragEvent) => {
      if (dragsFiles(event.dataTransfer)) event.preventDefault();
    };
    const drop = async (event: DragEvent) => {
      if (!dragsFiles(event.dataTransfer)) return;
      // Otherwise the browser leaves the page for the file.
      event.preventDefault();
      const file = droppedFile(event.dataTransfer);
      if (typeof file === "string") return onOpened(failed(file));
      if (!file) return;
      const opened = await lessonOfFile(file, dataset, story);
      if (opened.lesson) await putInAddress(opened.lesson, story);
      open(opened);
    };
    const changed = async () => {
      if (holdsLesson(location.hash)) open(await startLesson(location.hash, dataset, story));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    window.addEventListener("hashchange", changed);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
      window.removeEventListener("hashchange", changed);
    };
  }, [dataset, telling, story, onOpened]);
}

/**
 * Puts a lesson into the address of the page, so that reloading keeps it; null takes it out again, and so does a
 * lesson that is too long for an address.
 */
export async function putInAddress(lesson: Lesson | null, story: Lesson): Promise<void> {
  const fragment = lesson && (await fragmentOfLesson(lesson, story));
  try {
    history.replaceState(history.state, "", fragment ?? `${location.pathname}${location.search}`);
  } catch {
    // Some browsers let no page change an address that leads to a file. The lesson is presented all the same.
  }
}
