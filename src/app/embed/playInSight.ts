import type { Player } from "#state/player.ts";

/** How much of the embed must be in sight. */
const SHARE = 0.5;

/** Plays once half of the embed is in sight, and pauses when it leaves. What the reader does meanwhile stays. */
export function playInSight(player: Player, element: Element): () => void {
  let begun = false;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      if (!begun && entry.intersectionRatio >= SHARE) {
        begun = true;
        player.play();
      } else if (begun && !entry.isIntersecting) player.pause();
    },
    { threshold: [0, SHARE] },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
