// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PicturePanel } from "#app/explore/takeAway/PicturePanel.tsx";
import { toggleLayer } from "#state/actions.ts";
import { renderInApp } from "./renderInApp.tsx";

/** What was saved, in order: file names with their contents. */
let saved: { name: string; content: Blob }[] = [];

beforeEach(() => {
  saved = [];
  vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content) saved.push({ name: this.download, content });
  });
  // The page holds each drawn map once.
  document.body.innerHTML =
    '<svg><symbol id="basemap-kursk"><g><path fill="var(--land,#efece5)" d="M0 0h9"></path></g></symbol></svg>';
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

function preview(): HTMLElement {
  return screen.getByRole("img", { name: /./ });
}

function pictureText(): string {
  return decodeURIComponent(preview().getAttribute("src") ?? "");
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  });
}

describe("the picture to take away", () => {
  it("is previewed as it will be, and described with every statement it tells", () => {
    renderInApp(<PicturePanel />, { date: "2024-11-04" });
    expect(preview().getAttribute("alt")).toMatch(/^By 4 November 2024, three statements put /);
    expect(preview().getAttribute("alt")).toContain("at least 10,000 Pentagon, 4 Nov");
    expect(pictureText()).toContain('width="1280" height="720"');
    expect(pictureText()).toContain("#efece5");
  });

  it("is of the size, the colours and the sharpness that were chosen", () => {
    renderInApp(<PicturePanel />, { date: "2024-11-04" });
    fireEvent.click(screen.getByRole("radio", { name: "Tall, 1080 × 1920" }));
    fireEvent.click(screen.getByRole("radio", { name: "Dark" }));
    fireEvent.click(screen.getByRole("radio", { name: "Double, for print" }));
    expect(pictureText()).toContain('width="2160" height="3840"');
    expect(pictureText()).toContain("#14171a");
  });

  it("leaves out what the reader switched off", () => {
    const { store } = renderInApp(<PicturePanel />, { date: "2024-10-18" });
    expect(pictureText()).toContain("Planned, not counted");
    act(() => store.setState(toggleLayer("plans")));
    expect(pictureText()).not.toContain("Planned, not counted");
  });

  it("is saved as SVG under a name that says what it is", async () => {
    renderInApp(<PicturePanel />, { date: "2024-11-04" });
    press("Save as SVG");
    expect(saved.map(({ name }) => name)).toEqual(["troop-reports-2024-11-04-1280x720.svg"]);
    expect(await saved[0]?.content.text()).toBe(pictureText().replace("data:image/svg+xml,", ""));
    expect(screen.getByText("Saved as troop-reports-2024-11-04-1280x720.svg.")).toBeDefined();
  });

  it("says so kindly where the browser cannot draw it, and saves nothing", async () => {
    renderInApp(<PicturePanel />, { date: "2024-11-04" });
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error("no"));
    press("Save as PNG");
    await settled();
    expect(screen.getByText(/could not be drawn in this browser/)).toBeDefined();
    expect(saved).toEqual([]);
  });

  it("shows the description to copy by hand where the clipboard is refused", async () => {
    renderInApp(<PicturePanel />, { date: "2024-11-04" });
    press("Copy alternative text");
    await settled();
    const field = screen.getByRole("textbox", { name: "Copy alternative text" });
    expect(field.textContent).toBe(preview().getAttribute("alt"));
  });
});

describe("the video", () => {
  it("is planned for the span in sight, and says how long it is", async () => {
    renderInApp(<PicturePanel />, { date: "2024-11-04" });
    expect(await screen.findByText(/^\d+ seconds long$/)).toBeDefined();
    expect(screen.getByLabelText("From")).toHaveProperty("value", "2024-10-01");
    expect(screen.getByLabelText("To")).toHaveProperty("value", "2024-12-31");
  });

  it("cannot be made backwards", async () => {
    renderInApp(<PicturePanel />, { date: "2024-11-04" });
    fireEvent.change(await screen.findByLabelText("From"), { target: { value: "2024-12-31" } });
    expect(screen.getByText("The last day has to come after the first.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Make the video" })).toHaveProperty("disabled", true);
  });

  it("is told to be out of reach where the browser writes none", async () => {
    renderInApp(<PicturePanel />, { date: "2024-11-04" });
    fireEvent.click(await screen.findByRole("button", { name: "Make the video" }));
    expect(
      await screen.findByText(/^This browser cannot make videos/, {}, { timeout: 20_000 }),
    ).toBeDefined();
    expect(saved).toEqual([]);
    expect(screen.queryByRole("progressbar")).toBeNull();
  }, 30_000);
});
