import { move, type TellingStore } from "#state/telling.ts";

/** How far a finger goes for a step, in CSS pixels, and how much more across than down. */
const FAR = 60;
const ACROSS = 1.5;
/** What is moved by fingers itself. */
const OWN = "input, dialog, [popover], section[aria-label] svg";

/**
 * A swipe to the left goes on, one to the right goes back. Not with two fingers, which zoom, and not on the slider.
 * @returns a function that ends it
 */
export function listenToSwipes(telling: TellingStore): () => void {
  let start: { x: number; y: number } | null = null;
  const began = ({ touches, target }: TouchEvent) => {
    const [touch] = touches;
    const isOwn = target instanceof Element && target.closest(OWN) !== null;
    start =
      touch && touches.length === 1 && !isOwn && !telling.getState().exploring
        ? { x: touch.clientX, y: touch.clientY }
        : null;
  };
  const ended = ({ changedTouches }: TouchEvent) => {
    const [touch] = changedTouches;
    if (!start || !touch) return;
    const [across, down] = [touch.clientX - start.x, touch.clientY - start.y];
    const isSwipe = Math.abs(across) >= FAR && Math.abs(across) > ACROSS * Math.abs(down);
    start = null;
    if (isSwipe) telling.setState(move(across < 0 ? 1 : -1));
  };
  document.addEventListener("touchstart", began, { passive: true });
  document.addEventListener("touchend", ended, { passive: true });
  return () => {
    document.removeEventListener("touchstart", began);
    document.removeEventListener("touchend", ended);
  };
}
