let closeCurrent: (() => void) | undefined;

/**
 * Takes the page's one place for a live map and closes the map that had it: a browser keeps few drawing
 * contexts, and takes the oldest back without asking. Returns what gives the place up again, which does
 * nothing once another map has taken it.
 */
export function claimLive(close: () => void): () => void {
  const closePrevious = closeCurrent;
  closeCurrent = close;
  closePrevious?.();
  return () => {
    if (closeCurrent === close) closeCurrent = undefined;
  };
}
