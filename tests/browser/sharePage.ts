import { expect, type Locator, type Page } from "@playwright/test";
import { open } from "./explorePage.ts";

/** The parts of the dialog. */
export const SECTIONS = ["Link", "Embed", "Cite", "Picture", "Data"] as const;
type Section = (typeof SECTIONS)[number];

/** Opens the page and waits for what takes the clicks on the links. */
export async function openWithLinks(page: Page, query = "?date=2024-11-04"): Promise<void> {
  await open(page, query);
  await expect(page.locator('#app > div > [role="status"]')).toBeAttached();
}

/** The dialog. */
export function dialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Share, cite, take away" });
}

/** The link in the head. */
export function opener(page: Page): Locator {
  return page.getByRole("link", { name: "Share", exact: true });
}

/** A field with a text to copy. */
export function field(page: Page, name: string | RegExp): Locator {
  return dialog(page).getByRole("textbox", { name });
}

/** Opens the dialog at one of its parts. */
export async function openAt(page: Page, section: Section, query?: string): Promise<void> {
  await openWithLinks(page, query);
  // On a narrow page it is in the menu; the link in the head is there, and not in sight.
  await opener(page).or(page.locator("#share")).first().dispatchEvent("click");
  await goTo(page, section);
}

/** Goes to a part of the dialog. */
export async function goTo(page: Page, section: Section): Promise<void> {
  await dialog(page).getByRole("button", { name: section, exact: true }).click();
  await expect(dialog(page).getByRole("region", { name: section, exact: true })).toBeVisible();
}
