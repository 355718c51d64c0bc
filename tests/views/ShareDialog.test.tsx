// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Section } from "#app/explore/share/asked.ts";
import { ShareDialog } from "#app/explore/share/ShareDialog.tsx";
import { ShareLinks } from "#app/explore/share/ShareLinks.tsx";
import { dayOf } from "#domain/day.ts";
import { selectReport, setTheme } from "#state/actions.ts";
import { AppProvider } from "#views/AppContext.tsx";
import { Cards } from "#views/cards/Cards.tsx";
import { curatedDataset } from "./curatedDataset.ts";
import { giveDialogs } from "./dialogs.ts";
import { renderInApp } from "./renderInApp.tsx";

const SITE = "http://localhost:3000/";
const REPORT = "2024-11-04-zelensky-11000-in-kursk";

interface Opened {
  readonly date?: string;
  readonly report?: string | null;
}

function open(section: Section, { date = "2024-11-04", report = null }: Opened = {}) {
  const onClose = vi.fn();
  const asked = { section, report, href: "method.html#data" };
  return { onClose, ...renderInApp(<ShareDialog asked={asked} onClose={onClose} />, { date }) };
}

function field(name: string | RegExp): HTMLTextAreaElement {
  const found = screen.getByRole("textbox", { name });
  if (!(found instanceof HTMLTextAreaElement)) throw new Error(`${name} is no field`);
  return found;
}

function choose(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("radio", { name }));
}

/** A clipboard that takes everything, or nothing. */
function withClipboard(takes: boolean): string[] {
  const taken: string[] = [];
  const writeText = async (text: string) => {
    if (!takes) throw new DOMException("Refused", "NotAllowedError");
    taken.push(text);
  };
  vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
  return taken;
}

beforeEach(() => {
  giveDialogs();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-01T12:00") });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the dialog", () => {
  it("is named, begins at its title, and shows one part", () => {
    open("link");
    expect(screen.getByRole("dialog", { name: "Share, cite, take away" })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Share, cite, take away");
    const parts = within(screen.getByRole("group", { name: "What to do" })).getAllByRole("button");
    expect(parts.map((part) => [part.textContent, part.getAttribute("aria-pressed")])).toEqual([
      ["Link", "true"],
      ["Embed", "false"],
      ["Cite", "false"],
      ["Picture", "false"],
      ["Data", "false"],
    ]);
    for (const part of parts) {
      fireEvent.click(part);
      expect(screen.getByRole("region", { name: part.textContent ?? "" })).toBeTruthy();
      expect(part.getAttribute("aria-pressed")).toBe("true");
    }
  });

  it("tells when it is closed", () => {
    const { onClose } = open("link");
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("what opens it", () => {
  const links = (
    <>
      <a href="method.html#data" id="share">
        Share
      </a>
      <ShareLinks />
    </>
  );

  it("is the link in the head, at the part for links", async () => {
    renderInApp(links);
    fireEvent.click(screen.getByText("Share"));
    expect(await screen.findByRole("region", { name: "Link" })).toBeTruthy();
  });

  it("is no click that is for a new tab", () => {
    renderInApp(links);
    expect(fireEvent.click(screen.getByText("Share"), { ctrlKey: true })).toBe(true);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is the link on a card, at the reference to its report", async () => {
    const report = curatedDataset().report.get(REPORT);
    if (!report) throw new Error(`No report ${REPORT}`);
    const card = <Cards reports={[report]} clock="stated" day={report.stated} selected={null} />;
    renderInApp(
      <>
        {card}
        <ShareLinks />
      </>,
    );
    const cite = screen.getByRole("link", { name: "Cite" });
    expect(cite.getAttribute("href")).toBe(`?report=${REPORT}`);
    fireEvent.click(cite);
    await screen.findByRole("region", { name: "Cite" });
    expect(field("Reference, APA").value).toContain(
      "President of Ukraine (Volodymyr Zelensky), 4 November 2024",
    );
  });
});

describe("the link on a card", () => {
  const cards = (
    <Cards
      reports={curatedDataset().reports.slice(0, 1)}
      clock="stated"
      day={dayOf("2024-11-04")}
      selected={null}
    />
  );

  it("is not in the page as built, where nothing would answer it", () => {
    const app = renderInApp(null);
    const built = renderToString(<AppProvider app={app}>{cards}</AppProvider>);
    expect([built.includes("<article"), built.includes("data-cites")]).toEqual([true, false]);
  });

  it("is not in an embed", () => {
    const app = renderInApp(null);
    render(<AppProvider app={{ ...app, fullMap: "./" }}>{cards}</AppProvider>);
    expect(screen.queryByRole("link", { name: "Cite" })).toBeNull();
    render(<AppProvider app={app}>{cards}</AppProvider>);
    expect(screen.getByRole("link", { name: "Cite" })).toBeTruthy();
  });
});

describe("the link", () => {
  it("is that of the day, which it names in words", () => {
    open("link");
    expect(field("Link to what you see").value).toBe(`${SITE}?date=2024-11-04`);
    expect(screen.getByText(/^The link keeps 4 November 2024, as reported\. /)).toBeTruthy();
  });

  it("comes with the sentence of the day", () => {
    open("link");
    expect(field("Text with the link").value).toMatch(
      /^By 4 November 2024, three statements put .+10,000 to 11,000, one at up to 10,000; .+\.\nhttp:\/\/localhost:3000\/\?date=2024-11-04$/,
    );
  });

  it("says in words what else it holds", () => {
    const { store } = open("link", { date: "2025-02-04" });
    act(() => store.setState({ ...setTheme("dark")(store.getState()), pane: "kursk", casualties: true }));
    act(() => store.setState(selectReport(REPORT)));
    expect(screen.getByText(/^The link keeps/).textContent).toBe(
      "The link keeps 4 February 2025, as reported, with the timeline of all 20 months, Kursk Oblast in front, the selected report, the layers you chose and the dark theme. Reports that are added later will be in it.",
    );
  });

  it("can be handed to the device, where it takes links", () => {
    open("link");
    expect(screen.queryByRole("button", { name: "Share…" })).toBeNull();
    cleanup();
    const shared = vi.fn(async () => undefined);
    vi.stubGlobal("navigator", { ...navigator, share: shared });
    open("link");
    fireEvent.click(screen.getByRole("button", { name: "Share…" }));
    expect(shared).toHaveBeenCalledWith({
      title: "North Korean troops in Russia: what had been reported by 4 November 2024",
      text: expect.stringMatching(/^By 4 November 2024/),
      url: `${SITE}?date=2024-11-04`,
    });
  });
});

describe("a text to copy", () => {
  it("is copied as it stands, which is said", async () => {
    const taken = withClipboard(true);
    open("link");
    fireEvent.click(screen.getByRole("button", { name: "Copy Link to what you see" }));
    await waitFor(() => expect(screen.getAllByRole("status")[0]?.textContent).toBe("Copied."));
    expect(taken).toEqual([`${SITE}?date=2024-11-04`]);
    expect(screen.getAllByRole("status")[1]?.textContent).toBe("");
  });

  it("is selected where the clipboard is refused, which is said", async () => {
    withClipboard(false);
    open("link");
    fireEvent.click(screen.getByRole("button", { name: "Copy Text with the link" }));
    await waitFor(() => expect(screen.getAllByRole("status")[1]?.textContent).toMatch(/^Not copied: /));
    const { value, selectionStart, selectionEnd } = field("Text with the link");
    expect([document.activeElement === field("Text with the link"), selectionStart, selectionEnd]).toEqual([
      true,
      0,
      value.length,
    ]);
  });

  it("is no longer said to be copied once it is another text", async () => {
    withClipboard(true);
    open("cite");
    fireEvent.click(screen.getByRole("button", { name: "Copy Reference, APA" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Copied."));
    choose("Chicago");
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe(""));
  });
});
