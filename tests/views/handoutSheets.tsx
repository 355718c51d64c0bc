import { PrintedSheets } from "#app/present/handout/Handout.tsx";
import type { Sheets } from "#app/present/handout/sheets.ts";
import { LESSON } from "./handoutLesson.ts";
import { renderInApp } from "./renderInApp.tsx";

export const ADDRESS = "https://reports.example/present.html";

/** Sheets of a lesson on the page, with ways to look into them. */
export function sheets(of: Sheets, { address = ADDRESS, own = false, lesson = LESSON } = {}) {
  const shown = renderInApp(<PrintedSheets lesson={lesson} address={address} own={own} sheets={of} />);
  const one = (selector: string) => {
    const found = shown.container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const all = (selector: string) => [...shown.container.querySelectorAll<HTMLElement>(selector)];
  return { ...shown, one, all };
}

/** What is read there, with ordinary spaces. */
export const wordsOf = (element: HTMLElement) => (element.textContent ?? "").replaceAll("\u00a0", " ");
