/**
 * Whether all that was built of the map has been hydrated, and what comes late is there too, which listens to the
 * keys of the page. Runs in the page: it sees nothing of this file.
 */
export function isMapAlive(): boolean {
  const parts = document.querySelectorAll("#app header, #app figure, #app input, #app figure button");
  return (
    parts.length > 0 &&
    [...parts].every((part) => Object.keys(part).some((key) => key.startsWith("__react"))) &&
    document.querySelector('main ~ p[role="status"]') !== null
  );
}

/** Whether the buttons of the presentation answer. Runs in the page. */
export function isStageAlive(): boolean {
  const menu = document.getElementById("present-menu");
  return menu !== null && Object.keys(menu).some((key) => key.startsWith("__react"));
}
