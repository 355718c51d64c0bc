// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NotesShown } from "#app/present/presenter/door.ts";
import { NotesPanel } from "#app/present/presenter/NotesPanel.tsx";
import { TellingProvider } from "#app/present/TellingContext.tsx";
import { goTo } from "#state/telling.ts";
import { AppProvider } from "#views/AppContext.tsx";
import { open, step } from "./presenterDesk.tsx";

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
  vi.unstubAllGlobals();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("notes in the one window", () => {
  function openPanel(shown: NotesShown) {
    const parts = open(goTo(2));
    parts.desk.door.notes.setState(shown);
    render(
      <AppProvider app={parts.app}>
        <TellingProvider store={parts.telling}>
          <NotesPanel desk={parts.desk} />
        </TellingProvider>
      </AppProvider>,
    );
    return parts;
  }

  it.each([
    ["refused", "The browser refused a second window."],
    ["no-channel", "In this browser two windows of this page cannot speak to each other."],
    ["no-answer", "The second window does not answer"],
    ["small", "This screen is too small for a second window."],
  ] as const)("where it is %s say why, and that the class can read them: %s", (why, words) => {
    openPanel({ shown: true, why });
    const panel = screen.getByRole("complementary", { name: "Notes and next step" });
    expect(panel.textContent).toContain(`The class can read this too. ${words}`);
    expect(panel.textContent).toContain(step(3).note);
    expect(panel.textContent).toContain(step(4).title);
    expect(within(panel).getByRole("timer")).toBeTruthy();
  });

  it("are closed by their button, and are not there unless asked for", () => {
    const { desk } = openPanel({ shown: true, why: "refused" });
    press("Close the notes");
    expect(desk.door.toggle).toHaveBeenCalledOnce();
    act(() => desk.door.notes.setState({ shown: false, why: null }));
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});
