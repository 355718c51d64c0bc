import { useEffect, useRef } from "react";
import { countsFrom } from "#domain/clock.ts";
import { countedBy, farthestApart } from "#domain/clocks.ts";
import { clockExample } from "#i18n/clockExample.ts";
import { clockNote as words } from "#i18n/en/clockNote.ts";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import styles from "./clockNote.module.css";

/** What the two clocks are, with one claim on both of them, and what the day in view has on the chosen one. */
export function ClockNote({ onClose }: { onClose: () => void }) {
  const { dataset } = useApp();
  const day = useSnapshot().day;
  const clock = useView((view) => view.clock);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.showPopover?.();
    // Where the question stands in a sheet, the sheet has closed: what opens it is in its place.
    return () => giveFocusBack(before, document.querySelector("section > div > [popovertarget]"));
  }, []);
  const example = farthestApart(dataset);
  const { counted, saidLater } = countedBy(dataset, day, clock);
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={words.title}
      className={styles.note}
      onToggle={(event) => event.newState === "closed" && onClose()}
    >
      <p>{words.stated}</p>
      <p>{words.period}</p>
      {example && (
        <p>{words.example(clockExample(dataset, example), example.stated, countsFrom(example, "period"))}</p>
      )}
      <p>{words.day(day, counted, saidLater)}</p>
      <p className={styles.foot}>
        <a href="method.html#clocks">{words.more}</a>
        <button type="button" className={styles.close} onClick={onClose}>
          {words.close}
        </button>
      </p>
    </div>
  );
}
