import { type ComponentType, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { whenIdle } from "#app/page.ts";

// By itself, so that what is done about a failure also hears of style sheets that did not come.
const loadPage = () => import("./PrintPart.tsx").then((module) => module.PrintPart);

/**
 * Puts the page for paper in place of the page for screens as long as it is printed. Its code is fetched when
 * the page is idle; where it has not come, the page itself is printed, with the table of all reports.
 */
export function Printing() {
  const [Page, setPage] = useState<ComponentType | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    whenIdle(() => {
      loadPage().then(
        (PrintPart) => setPage(() => PrintPart),
        () => undefined,
      );
    });
  }, []);
  useEffect(() => {
    if (Page === null) return;
    const root = document.documentElement;
    // The browser takes its picture as soon as this returns.
    const show = (printing: boolean) => () => {
      if (printing) root.dataset.printing = "";
      else delete root.dataset.printing;
      flushSync(() => setPrinting(printing));
    };
    const [begin, end] = [show(true), show(false)];
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [Page]);
  return isPrinting && Page && <Page />;
}
