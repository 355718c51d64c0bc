const NAME = "letter-keys";

/** Whether keys of one character act; on until the reader switches them off (WCAG 2.2, 2.1.4). */
export function areLetterKeysOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== "off";
  } catch {
    return isOn;
  }
}

/** Kept in this browser, or for as long as the page is open where that is refused. */
export function setLetterKeys(on: boolean): void {
  isOn = on;
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, "off");
  } catch {
    // Storage is refused here: `isOn` holds it.
  }
}

let isOn = true;
