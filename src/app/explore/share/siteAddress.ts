/** The absolute address of the folder of the page, without the name of a file, query and anchor. */
export function siteAddress(): string {
  return new URL("./", location.href).href;
}
