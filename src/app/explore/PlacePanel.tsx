import { useEffect, useRef } from "react";
import { PlacePage } from "#views/place/PlacePage.tsx";

interface PlacePanelProps {
  readonly place: string;
  /** Whether it is brought into sight, and focus to it, once it stands. */
  readonly focused: boolean;
  readonly onClose: () => void;
}

/** The history of the chosen place at the head of the column. */
export function PlacePanel({ place, focused, onClose }: PlacePanelProps) {
  const box = useRef<HTMLDivElement>(null);
  const onOpen = useRef(focused);
  useEffect(() => {
    if (!onOpen.current) return;
    const title = box.current?.querySelector<HTMLElement>("h2");
    title?.scrollIntoView({ block: "nearest" });
    title?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={box}>
      <PlacePage place={place} onClose={onClose} />
    </div>
  );
}
