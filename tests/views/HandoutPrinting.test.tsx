// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HandoutDialog } from "#app/present/handout/HandoutDialog.tsx";
import { HandoutPrinting } from "#app/present/handout/HandoutPrinting.tsx";
import { loadPaper, nextPrint, printHandout } from "#app/present/handout/printHandout.ts";
import { TellingProvider } from "#app/present/TellingContext.tsx";
import { createTellingStore, teach, tellingOf } from "#state/telling.ts";
import { giveDialogs } from "./dialogs.ts";
import { LESSON } from "./handoutLesson.ts";
import { renderInApp } from "./renderInApp.tsx";

function open(dialog = false) {
  const telling = createTellingStore(tellingOf(LESSON, false));
  const page = renderInApp(
    <TellingProvider store={telling}>
      <HandoutPrinting />
      {dialog && <HandoutDialog onClose={() => undefined} />}
    </TellingProvider>,
  );
  return { ...page, telling };
}

const paper = () => document.querySelector<HTMLElement>("[data-paper]");
const kind = () => paper()?.querySelector<HTMLElement>("[data-handout]")?.dataset.handout;
const tell = (name: "beforeprint" | "afterprint") => act(() => void dispatchEvent(new Event(name)));

/** A print window that tells what it was given. */
function withPrinter(): (string | undefined)[] {
  const printed: (string | undefined)[] = [];
  vi.stubGlobal("print", () => {
    dispatchEvent(new Event("beforeprint"));
    printed.push(kind());
    dispatchEvent(new Event("afterprint"));
  });
  return printed;
}

beforeEach(giveDialogs);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("printing a presentation", () => {
  it("puts the sheet for the class in place of the page for as long as it lasts", async () => {
    await loadPaper();
    open();
    expect(paper()).toBeNull();
    tell("beforeprint");
    expect(kind()).toBe("class");
    expect(paper()?.parentElement).toBe(document.body);
    expect(document.documentElement.dataset.printing).toBe("");
    tell("afterprint");
    expect(paper()).toBeNull();
    expect(document.documentElement.dataset.printing).toBeUndefined();
  });

  it("prints the lesson that is told, and says where it is a teacher’s own", async () => {
    await loadPaper();
    const { telling } = open();
    act(() => telling.setState(teach({ ...LESSON, title: "My lesson" }, true)));
    tell("beforeprint");
    expect(paper()?.querySelector("h1")?.textContent).toBe("My lesson");
    expect(paper()?.textContent).toContain("author’s own");
    tell("afterprint");
  });

  it("leaves the page as it is where the sheets have not come", () => {
    open();
    const { Paper } = nextPrint;
    nextPrint.Paper = null;
    tell("beforeprint");
    expect(paper()).toBeNull();
    expect(document.documentElement.dataset.printing).toBeUndefined();
    tell("afterprint");
    nextPrint.Paper = Paper;
  });

  it("draws what was asked for before the print window opens, and the next time the sheet for the class", async () => {
    const printed = withPrinter();
    open();
    await act(() => printHandout("both"));
    await act(() => printHandout("answers"));
    act(() => window.print());
    expect(printed).toEqual(["both", "answers", "class"]);
  });
});

describe("the dialog that prints", () => {
  it("offers the sheet for the class first, and prints what is chosen", async () => {
    const printed = withPrinter();
    open(true);
    const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });
    expect(radio(/Handout for the class/).checked).toBe(true);
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Print…" })));
    fireEvent.click(radio(/Answer sheet only/));
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Print…" })));
    expect(printed).toEqual(["class", "answers"]);
  });

  it("shows the first page in small, in the colours of paper, where nothing can be reached", () => {
    open(true);
    const page = document.querySelector<HTMLElement>("[data-as-paper]");
    expect(page?.querySelectorAll("[data-step]")).toHaveLength(2);
    expect(page?.dataset.goesOn).toBe("true");
    expect(page?.style.getPropertyValue("--paper")).not.toBe("");
    expect(page?.parentElement?.hasAttribute("inert")).toBe(true);
    fireEvent.click(screen.getByRole("radio", { name: /Answer sheet only/ }));
    expect(page?.querySelectorAll("[data-answer]")).toHaveLength(3);
    expect(page?.dataset.goesOn).toBeUndefined();
  });
});
