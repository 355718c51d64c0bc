import { useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { whenIdle } from "#app/page.ts";
import { useTelling } from "#app/present/TellingContext.tsx";
import styles from "./handoutPrinting.module.css";
import { addressOf } from "./printedAddress.ts";
import { loadPaper, nextPrint } from "./printHandout.ts";
import type { Sheets } from "./sheets.ts";

/**
 * Puts the handout of the lesson in place of the page as long as it is printed, whichever way printing was begun.
 * Its code is fetched when the page is idle; where it has not come, the page itself is printed.
 */
export function HandoutPrinting() {
  const lesson = useTelling((telling) => telling.lesson);
  const own = useTelling((telling) => telling.own);
  const [sheets, setSheets] = useState<Sheets | null>(null);
  useEffect(() => {
    whenIdle(() => {
      loadPaper().catch(() => undefined);
    });
    const root = document.documentElement;
    // The browser takes its picture as soon as this returns.
    const begin = () => {
      if (!nextPrint.Paper) return;
      root.dataset.printing = "";
      flushSync(() => setSheets(nextPrint.sheets));
    };
    const end = () => {
      nextPrint.sheets = "class";
      delete root.dataset.printing;
      flushSync(() => setSheets(null));
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  const { Paper } = nextPrint;
  if (sheets === null || !Paper) return null;
  // Beside the page, which is as high as the window and cuts off what is below.
  return createPortal(
    <div className={styles.paper} data-paper="">
      <Paper lesson={lesson} address={addressOf(location.href, own)} own={own} sheets={sheets} />
    </div>,
    document.body,
  );
}
