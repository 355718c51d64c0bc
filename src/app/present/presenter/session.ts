import { isId } from "./message.ts";

/** The parameter of the address that makes a page the second window of a presentation. */
const PARAMETER = "presenter";
const STORED = "presentation";

/** An id that nobody can guess, for a presentation or a window. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The presentation whose second window an address is, or null. */
export function presentedBy(address: string): string | null {
  const id = new URL(address).searchParams.get(PARAMETER);
  return isId(id) ? id : null;
}

/** The address of the second window of a presentation: all else in it stays, the fragment too. */
export function presenterAddress(address: string, session: string): string {
  const url = new URL(address);
  url.searchParams.set(PARAMETER, session);
  return url.href;
}

/** What a page needs of its window to know itself again after it was loaded anew. */
export interface Tab {
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly address: () => string;
  readonly addEventListener: (type: "pagehide" | "pageshow", listener: () => void) => void;
}

/**
 * The id of the presentation in this tab: a new one, or, where the page was loaded anew, the one it had, so
 * that its second window finds it again. It is kept only while the page is away: a copy of a tab that is
 * there gets an id of its own, and so does another lesson.
 */
export function sessionOf(tab: Tab): string {
  const id = takenUp(tab) ?? randomId();
  tab.addEventListener("pagehide", () => {
    attempt(() => tab.storage.setItem(STORED, `${id} ${lessonIn(tab.address())}`));
  });
  tab.addEventListener("pageshow", () => attempt(() => tab.storage.removeItem(STORED)));
  return id;
}

function takenUp({ storage, address }: Tab): string | null {
  const [id, lesson] = attempt(() => storage.getItem(STORED))?.split(" ") ?? [];
  attempt(() => storage.removeItem(STORED));
  return isId(id) && lesson === lessonIn(address()) ? id : null;
}

/** Page and lesson of an address, whatever the step. */
function lessonIn(address: string): string {
  const { pathname, hash } = new URL(address);
  return `${pathname}${hash}`;
}

/** Storage is refused in some windows. Then nothing is kept. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
