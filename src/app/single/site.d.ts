/** What the build knows of the place where the map is published, put into the edition in one file. */
declare module "virtual:single-site" {
  /** With a slash at its end; null where the build was not told. */
  export const site: string | null;
}
