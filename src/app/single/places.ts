import type { Places } from "#app/present/places.ts";

/** This file, under whatever name somebody has saved it. */
const FILE = typeof location === "undefined" ? "" : `./${location.pathname.split("/").at(-1)}`;

/** Where a presentation leads to when all is one file. */
export const SITE_PLACES: Places = {
  explore: FILE,
  present: `${FILE}?mode=present`,
  teaching: `${FILE}?mode=teaching`,
  file: null,
};
