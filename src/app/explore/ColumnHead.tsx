import { tabReading } from "#i18n/areaText.ts";
import { columnHead as words } from "#i18n/en/columnHead.ts";
import { formatDay } from "#i18n/format.ts";
import { paneOfDay } from "#scene/shownPane.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import styles from "./columnHead.module.css";
import type { Part } from "./SideColumn.tsx";

interface ColumnHeadProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

/** On narrow pages: day and figure, which stay in sight while the cards scroll, and which part is shown. */
export function ColumnHead({ part, onPart }: ColumnHeadProps) {
  const { dataset } = useApp();
  const snapshot = useSnapshot();
  const chosen = useView((view) => view.pane);
  const area = chosen ?? paneOfDay(snapshot);
  const reading = tabReading(snapshot.areas[area]);
  const parts: readonly Part[] = ["said", "who"];
  return (
    <>
      <p className={styles.day}>
        <span>
          {formatDay(snapshot.day)}: {dataset.area.get(area)?.name.en ?? area}{" "}
          <span
            className={reading.figure ? styles.figure : styles.absent}
            aria-hidden={reading.spoken !== null}
          >
            {reading.figure ?? reading.absent}
          </span>
          <span className={styles.spoken}>{reading.spoken}</span>
        </span>
        <button type="button" className={styles.up} aria-label={words.toMap} onClick={toTop}>
          ↑
        </button>
      </p>
      <fieldset className={styles.parts} aria-label={words.parts}>
        {parts.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.part}
            aria-pressed={part === each}
            onClick={() => onPart(each)}
          >
            {words.part[each]}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** Back to the maps, and focus with it, so that the keyboard goes on from there. */
function toTop(): void {
  window.scrollTo({ top: 0 });
  document.getElementById("date")?.focus({ preventScroll: true });
}
