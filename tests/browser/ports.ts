import process from "node:process";

/** Ports of their own, so that a page that is being looked at meanwhile stays what it is. */
export const PAGE_PORT = Number(process.env.PAGE_PORT ?? 4287);
/** Where the poster stands beside the free map. */
export const HARNESS_PORT = PAGE_PORT + 1;
