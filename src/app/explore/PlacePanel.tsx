import { useEffect, useRef } from "react";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import { PlacePage } from "#views/place/PlacePage.tsx";

interface PlacePanelProps {
  readonly place: string;
  /** Whether it is brought into sight, and focus to it, once it stands. */
  readonly focused: boolean;
  readonly onClose: () => void;
}

/** The history of the chosen place at the head of the column. Closed, it gives the focus back to what led here. */
export function PlacePanel({ place, focused, onClose }: PlacePanelProps) {
  const box = useRef<HTMLDivElement>(null);
  const onOpen = useRef(focused);
  useEffect(() => {
    const before = document.activeElement;
    return () => giveFocusBack(before, document.getElementById("date"));
  }, []);
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
