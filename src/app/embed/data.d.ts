/** The reports as published, put into the script of the embed at build. */
declare module "virtual:embed-data" {
  import type { Published } from "#dataset/trusted.ts";

  export const data: Published & { readonly orientation: unknown };
}
