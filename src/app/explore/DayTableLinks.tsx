import { Suspense, useEffect, useState } from "react";
import { lazyPart } from "#ui/lazyPart.ts";

const DayTableDialog = lazyPart(
  () => import("./DayTableDialog.tsx").then((module) => module.DayTableDialog),
  DayTableMissing,
);

/** The links that open the table of the day. Without script they lead to the table of all reports. */
const LINKS = '#table, [data-opens="table"]';

/** Takes plain clicks on those links, so that they stay what they are until this code has come. */
export function DayTableLinks() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      if (!(target instanceof Element) || !target.closest(LINKS)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("click", clicked);
    return () => document.removeEventListener("click", clicked);
  }, []);
  return (
    isOpen && (
      <Suspense>
        <DayTableDialog onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}

/** Its code did not arrive: the table of all reports stands in the page. */
function DayTableMissing({ onClose }: { onClose: () => void }) {
  useEffect(() => {
    location.hash = "reports";
    onClose();
  });
  return null;
}
