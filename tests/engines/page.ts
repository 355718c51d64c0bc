import { isMapAlive } from "../support/alive.ts";
import { type Driver, inPage, until } from "./driver.ts";

export const WIDE = [1280, 720] as const;
export const PHONE = [375, 667] as const;

/** Opens the map and waits until it is alive, with all that comes late. */
export async function openMap(driver: Driver, address: string, query = ""): Promise<void> {
  await driver.open(`${address}${query}`);
  await until(driver, "the page alive", isMapAlive);
}

export function headline(driver: Driver, text: string): Promise<void> {
  return says(driver, "#headline", text);
}

export function says(driver: Driver, selector: string, text: string): Promise<void> {
  return until(
    driver,
    `"${text}" in ${selector}`,
    (find: string, has: string) =>
      [...document.querySelectorAll(find)].some((each) =>
        // Spaces that do not break are spaces to a reader.
        `${each.textContent} ${each.getAttribute("aria-label")}`.replace(/\s+/g, " ").includes(has),
      ),
    selector,
    text,
  );
}

export function day(driver: Driver): Promise<number> {
  return inPage(driver, () => Number(document.querySelector<HTMLInputElement>("input[type=range]")?.value));
}

export function dayIs(driver: Driver, expected: number): Promise<void> {
  return until(
    driver,
    `the day ${iso(expected)}`,
    (wanted: number) =>
      Number(document.querySelector<HTMLInputElement>("input[type=range]")?.value) === wanted,
    expected,
  );
}

export function iso(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

export function addressIs(driver: Driver, parameter: string, value: string | null): Promise<void> {
  return until(
    driver,
    `${parameter}=${value} in the address`,
    (name: string, wanted: string | null) => new URL(location.href).searchParams.get(name) === wanted,
    parameter,
    value,
  );
}
