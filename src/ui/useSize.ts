import { type RefObject, useLayoutEffect, useState } from "react";

export interface Size {
  /** CSS pixels of the content box, whole numbers. */
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element, measured before the first paint in the browser and whenever it changes.
 * `initial` is what the server draws for and what the first render in the browser must repeat.
 */
export function useSize(ref: RefObject<Element | null>, initial: Size): Size {
  const [size, setSize] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const take = (width: number, height: number) => {
      const next = { width: Math.round(width), height: Math.round(height) };
      if (next.width === 0 || next.height === 0) return;
      setSize((known) => (known.width === next.width && known.height === next.height ? known : next));
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
