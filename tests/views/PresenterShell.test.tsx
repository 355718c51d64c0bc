// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "#domain/day.ts";
import { goTo, hide, stepOf, type TellingAction, toggleBlank, toggleExploring } from "#state/telling.ts";
import { openShell, step } from "./presenterDesk.tsx";

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

describe("the second window", () => {
  it("has date, title, note, question and text of the step, and title and question of the next", () => {
    openShell(goTo(2));
    for (const text of [step(3).title, step(3).note, step(3).question, step(3).text, step(4).question]) {
      expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    }
    expect(screen.getByText("3 of 12")).toBeTruthy();
    const next = screen.getByRole("region", { name: "Next" });
    expect(within(next).getByText(step(4).title)).toBeTruthy();
    expect(document.title).toBe(`Notes, step 3: ${step(3).title}`);
  });

  it("says that no step follows the last one", () => {
    openShell(goTo(11));
    expect(screen.getByText("This is the last step.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Next →" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("says where a lesson of one's own has no note, question or text", () => {
    const { telling } = openShell();
    const bare = { ...step(1), note: "", question: "", text: "", focus: [] };
    act(() => telling.setState({ lesson: { title: "Mine", steps: [bare] } }));
    for (const part of ["note", "question", "text"]) {
      expect(screen.getByText(`This step has no ${part}.`)).toBeTruthy();
    }
    expect(screen.getByText("This step names no report.")).toBeTruthy();
  });

  it("goes on, back and to any step", () => {
    const { now } = openShell();
    press("Next →");
    press("Next →");
    press("← Back");
    expect(now().at).toBe(1);
    press(new RegExp(`^7 ?${step(7).title}`));
    expect(now().at).toBe(6);
    expect(screen.getByRole("button", { current: "step" }).textContent).toContain(step(7).title);
  });

  it("brings up question and reports, hides, darkens, and moves the date", () => {
    const { now } = openShell();
    press("Question");
    expect(now().face).toBe("question");
    press("Evidence");
    expect(now().face).toBe("evidence");
    press("Hide names");
    press("Hide figures");
    expect(now().hidden).toBe("figures");
    press("Dark screen");
    expect(now().blank).toBe(true);
    press("Move the date");
    expect(now()).toMatchObject({ exploring: true, blank: false });
  });

  it.each([
    ["The class sees the text", []],
    ["The class sees the reports, names hidden", [hide("names")]],
    ["The class sees a dark screen", [toggleBlank()]],
    ["The class sees 24 October 2024, moved freely", [toggleExploring()]],
  ] satisfies [string, TellingAction[]][])("says: %s", (words, actions) => {
    openShell(...actions);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("moves the date on both screens", () => {
    const { app } = openShell(toggleExploring());
    const slider = screen.getByRole("slider", { name: "Date on the screen" });
    fireEvent.change(slider, { target: { value: String(dayOf("2024-11-04")) } });
    expect(app.store.getState().day).toBe(dayOf("2024-11-04"));
    expect(slider.getAttribute("aria-valuetext")).toBe("4 November 2024");
  });
});

describe("who said what", () => {
  const rows = () => {
    const list = screen.getByRole("region", { name: "Who said what" });
    return within(list)
      .getAllByRole("listitem")
      .map((row) => row.textContent?.replaceAll(/\s+/g, " ") ?? "");
  };

  it("is in full for the one who presents, also while names or figures are hidden from the class", () => {
    const { telling } = openShell(goTo(6));
    const shown = rows();
    expect(shown.some((row) => row.includes("Pentagon") && row.includes("at least 10,000"))).toBe(true);
    for (const hidden of ["names", "figures"] as const) {
      act(() => telling.setState(hide(hidden)));
      const without = rows().map((row) => row.replace(/Show (name|figure) hidden$/, "Large"));
      expect(without).toEqual(shown);
    }
  });

  it("shows the class one report, then all", () => {
    const { now } = openShell(goTo(6), hide("names"));
    const [first = ""] = stepOf(now()).focus;
    press(/^Show, name hidden: report 1,/);
    expect(now().revealed).toEqual([first]);
    press("Show them all");
    expect(now().revealed).toEqual(stepOf(now()).focus);
    expect(screen.queryByRole("button", { name: "Show them all" })).toBeNull();
  });

  it("brings the reports up with one of them large, and small again", () => {
    const { now } = openShell(goTo(6));
    const [first = ""] = stepOf(now()).focus;
    press(/^Large: report 1, /);
    expect(now()).toMatchObject({ face: "evidence", opened: first });
    expect(screen.getByRole("button", { name: /^Large: report 1,/ }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    press(/^Large: report 1,/);
    expect(now()).toMatchObject({ face: "evidence", opened: null });
  });

  it("brings the reports up as well from free exploring", () => {
    const { now } = openShell(goTo(6), (telling) => ({ ...telling, face: "evidence", exploring: true }));
    press(/^Large: report 2,/);
    expect(now()).toMatchObject({ face: "evidence", exploring: false, opened: stepOf(now()).focus[1] });
  });
});

describe("the clock", () => {
  const elapsed = () => screen.getByRole("timer", { name: "Since the start" });

  it("runs each second, pauses and begins again, and is not read out", () => {
    const { desk } = openShell();
    expect(elapsed().textContent).toBe("0:00");
    expect(elapsed().getAttribute("aria-live")).toBe("off");
    act(() => desk.time.pass(65_000));
    expect(elapsed().textContent).toBe("1:05");
    press("Pause");
    act(() => desk.time.pass(60_000));
    expect(elapsed().textContent).toBe("1:05");
    press("Go on");
    act(() => desk.time.pass(2_000));
    expect(elapsed().textContent).toBe("1:07");
    press("Reset");
    expect(elapsed().textContent).toBe("0:00");
  });

  it("stands beside the time of day", () => {
    const { desk } = openShell();
    const before = screen.getByTitle("Time of day").textContent;
    expect(before).toMatch(/^\d\d:\d\d:00$/);
    act(() => desk.time.pass(1_000));
    expect(screen.getByTitle("Time of day").textContent).toBe(before?.replace(/00$/, "01"));
  });
});

describe("the other window", () => {
  const said = () => screen.getAllByRole("status").map((status) => status.textContent);

  it("is said to be closed when it is", () => {
    const { desk } = openShell();
    act(() => desk.partner.setState("there", true));
    act(() => desk.partner.setState("gone", true));
    expect(said()).toContain("The window for the class is closed. What you press here is not seen there.");
  });

  it("is given time to answer before it is said to be silent", () => {
    const { desk } = openShell();
    const silent = "The window for the class does not answer. What you press here may not be seen there.";
    act(() => desk.time.pass(4_000));
    expect(said()).not.toContain(silent);
    act(() => desk.time.pass(1_000));
    expect(said()).toContain(silent);
    act(() => desk.partner.setState("there", true));
    expect(said()).not.toContain(silent);
  });
});
