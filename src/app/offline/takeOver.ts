/** What a page says to an edition that waits, once the reader asked for it. */
export const TAKE_OVER = "SKIP_WAITING";
