import { type RefObject, startTransition, useLayoutEffect, useState } from "react";

export interface Size {
  /** CSS pixels of the content box, whole numbers. */
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element, measured at first and whenever it changes. `initial` is what the server draws for
 * and what the first render in the browser must repeat. What depends on the size follows as a transition:
 * the picture as built stands in its place until then, and input comes first.
 */
export function useSize(ref: RefObject<Element | null>, initial: Size): Size {
  const [size, setSize] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const take = (width: number, height: number) => {
      const next = { width: Math.round(width), height: Math.round(height) };
      if (next.width === 0 || next.height === 0) return;
      startTransition(() =>
        setSize((known) => (known.width === next.width && known.height === next.height ? known : next)),
      );
    };
    const box = element.getBoundingClientRect();
    take(box.width, box.height);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
