import type { ComponentType } from "react";
import type { PrintedSheetsProps } from "./Handout.tsx";
import type { Sheets } from "./sheets.ts";

type Paper = ComponentType<PrintedSheetsProps>;

interface NextPrint {
  /** What is drawn when the browser prints next: the sheet for the class, unless something else was asked for. */
  sheets: Sheets;
  /** Null until its code has come. */
  Paper: Paper | null;
}

/** Printing is the browser's and of the whole window, so there is one of it. */
export const nextPrint: NextPrint = { sheets: "class", Paper: null };

/** Fetches what is drawn on paper. Rejects where script or styles do not come. */
export async function loadPaper(): Promise<void> {
  nextPrint.Paper ??= (await import("./Handout.tsx")).PrintedSheets;
}

/**
 * Opens the browser's print window with sheets of the lesson that is told; `HandoutPrinting` draws them.
 * @returns whether they had come: else the browser prints the page as it is
 */
export async function printHandout(sheets: Sheets): Promise<boolean> {
  const hasCome = await loadPaper().then(
    () => true,
    () => false,
  );
  nextPrint.sheets = sheets;
  window.print();
  return hasCome;
}
