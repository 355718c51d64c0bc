const NAME = "letter-keys";

/** Whether keys of one character act; on until the reader switches them off (WCAG 2.2, 2.1.4). */
export function areLetterKeysOn(): boolean {
  try {
    return unkept ?? localStorage.getItem(NAME) !== "off";
  } catch {
    return true;
  }
}

/** Kept in this browser, or for as long as the page is open where storage is refused or full. */
export function setLetterKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, "off");
    unkept = null;
  } catch {
    unkept = on;
  }
}

/** What the reader chose where the browser did not keep it. */
let unkept: boolean | null = null;
