// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EmbedSection } from "#app/explore/share/EmbedSection.tsx";
import { renderInApp } from "./renderInApp.tsx";

const SITE = "http://localhost:3000/";

const toPicture = vi.fn();

function open(date = "2024-11-04") {
  return renderInApp(<EmbedSection onPicture={toPicture} />, { date });
}

function choose(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("radio", { name }));
}

function codeOf(name: string): string {
  const found = screen.getByRole("textbox", { name });
  if (!(found instanceof HTMLTextAreaElement) || !found.readOnly) throw new Error(`${name} is no code`);
  return found.value;
}

/** The frame that the code makes. */
function frame(name = "Code of the frame"): HTMLIFrameElement {
  const template = document.createElement("template");
  template.innerHTML = codeOf(name);
  const found = template.content.firstElementChild;
  if (!(found instanceof HTMLIFrameElement)) throw new Error("No frame");
  return found;
}

function preview(): HTMLIFrameElement {
  const found = screen.getByTitle(/^Preview of the embed/);
  if (!(found instanceof HTMLIFrameElement)) throw new Error("No preview");
  return found;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  toPicture.mockClear();
});

describe("the embed", () => {
  it("begins as a frame for an article, on this day, kept up to date, and shows it", () => {
    open();
    expect(frame().getAttribute("src")).toBe(`${SITE}embed.html?date=2024-11-04`);
    expect(frame().title).toBe("North Korean troops in Russia: what had been reported by 4 November 2024");
    expect([frame().width, frame().height]).toEqual(["700", "690"]);
    expect(preview().getAttribute("src")).toBe(frame().getAttribute("src"));
    expect([preview().width, preview().height]).toEqual(["700", "690"]);
  });

  it("holds what was chosen in its code", () => {
    open();
    choose("the latest report, whenever it is read");
    choose("frozen: the reports as of 22 November 2026");
    choose("dark");
    fireEvent.click(screen.getByRole("checkbox", { name: "Title" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "Timeline" }));
    expect(frame().getAttribute("src")).toBe(
      `${SITE}embed.html?theme=dark&date=latest&title=on&controls=off&data=2026-11-22`,
    );
    expect(frame().title).toBe("North Korean troops in Russia: what was reported");
    expect(frame().getAttribute("style")).toContain("color-scheme:dark");
  });

  it("is lower without its timeline, and as high as each place needs", () => {
    open();
    const heights = ["Phone, 320", "Wide, 1,000"].map((place) => {
      choose(place);
      return [frame().width, Number(frame().height)];
    });
    expect(heights).toEqual([
      ["320", 690],
      ["1000", 690],
    ]);
    fireEvent.click(screen.getByRole("checkbox", { name: "Timeline" }));
    expect(Number(frame().height)).toBeLessThan(690);
  });

  it("takes a height that can be, also into the address, and forgets it for another place", () => {
    open();
    const height = screen.getByRole("spinbutton", { name: "Height in pixels" });
    fireEvent.change(height, { target: { value: "720" } });
    expect(frame().height).toBe("720");
    expect(frame().getAttribute("src")).toBe(`${SITE}embed.html?date=2024-11-04&height=720`);
    fireEvent.change(height, { target: { value: "72" } });
    expect(height.getAttribute("aria-invalid")).toBe("true");
    expect([frame().height, frame().src.includes("height")]).toEqual(["690", false]);
    choose("Phone, 320");
    expect(frame().height).toBe("690");
    expect(height.getAttribute("aria-invalid")).toBe("false");
  });

  it("shows another address once nothing was chosen for a moment", async () => {
    open();
    choose("light");
    expect(preview().src).toBe(`${SITE}embed.html?date=2024-11-04`);
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(preview().src).toBe(`${SITE}embed.html?date=2024-11-04&theme=light`);
  });
});

describe("the ways to embed", () => {
  it("are a frame that grows by the script beside it", () => {
    open();
    choose("Frame and script");
    expect(frame("Code of frame and script").getAttribute("scrolling")).toBe("no");
    expect(codeOf("Code of frame and script")).toMatch(
      /<script src="http:\/\/localhost:3000\/embed\.js" async><\/script>$/,
    );
  });

  it("are a link, which says on which day it opens", () => {
    open();
    choose("Link");
    expect(codeOf("Link to paste on a line of its own")).toBe(SITE);
    expect(
      screen.getByText(/The map opens on 24 October 2024 there\. For another day, take a frame\./),
    ).toBeTruthy();
  });

  it("are the picture at a fixed address, on the day that it shows", () => {
    open("2024-10-24");
    choose("Picture");
    const code = codeOf("Code of the picture");
    expect(code).toContain(`<img src="${SITE}share.png" alt="Map of what was reported`);
    expect(code).toContain("By 24 October 2024, three statements");
    expect(code).toContain(`<a href="${SITE}?date=2024-10-24">Open the map</a></figcaption></figure>`);
  });

  it("are a picture to take away on any other day, with its text and credit", async () => {
    open();
    choose("Picture");
    expect(screen.getByText(/Take the picture of 4 November 2024 under “Picture”/)).toBeTruthy();
    expect(codeOf("Alternative text")).toMatch(/^Map of what .+ By 4 November 2024, three statements/);
    expect(codeOf("Credit")).toBe(
      `Map: Troop Reports, CC BY 4.0, data of 22 November 2026. Claims, not facts.\n${SITE}?date=2024-11-04`,
    );
    fireEvent.click(screen.getByRole("button", { name: "Go to Picture" }));
    vi.useRealTimers();
    await waitFor(() => expect(toPicture).toHaveBeenCalledOnce());
  });
});
