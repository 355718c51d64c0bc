/**
 * For who takes something out of the page: where the focus was in it, nothing has it now, and the keyboard
 * would begin again at the top. It goes to the first of these that is still there and takes it.
 */
export function giveFocusBack(...elements: readonly (Element | null | undefined)[]): void {
  for (const element of elements) {
    if (document.activeElement !== document.body) return;
    if (element instanceof HTMLElement || element instanceof SVGElement)
      element.focus({ preventScroll: true });
  }
}
