import { LINES, type Line } from "#domain/reading.ts";
import type { AreaId } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { areaNote } from "#i18n/areaNote.ts";
import { areaHeading, russiaBox } from "#i18n/areaText.ts";
import { place as words } from "#i18n/en/place.ts";
import { useApp } from "#views/AppContext.tsx";
import { TokenText } from "#views/TokenText.tsx";
import styles from "./PlacePage.module.css";

interface PlaceReadingProps {
  readonly snapshot: Snapshot;
  readonly area: AreaId;
  /** Whether the page is that of the area itself, not of one of its places. */
  readonly isArea: boolean;
}

/** The figure that holds for a place on the day, in the words that the page uses beside its map. */
export function PlaceReading({ snapshot, area, isArea }: PlaceReadingProps) {
  const { dataset } = useApp();
  if (area === "russia") {
    return LINES.map((line) => <RussiaReading key={line} snapshot={snapshot} line={line} />);
  }
  const { figure, absent } = areaHeading(snapshot.areas[area]);
  const known = dataset.area.get(area);
  return (
    <div>
      {!isArea && known && (
        <p className={styles.small}>{words.setFigure(known.name.en, known.locations.length)}</p>
      )}
      <p className={figure ? styles.figure : styles.absent}>{figure ?? absent}</p>
      {areaNote(dataset, snapshot, area).map((paragraph) => (
        <p key={paragraph.map(({ text }) => text).join("")} className={styles.small}>
          <TokenText tokens={paragraph} />
        </p>
      ))}
    </div>
  );
}

function RussiaReading({ snapshot, line }: { snapshot: Snapshot; line: Line }) {
  const { dataset } = useApp();
  const { title, figure, absent, notes } = russiaBox(dataset, snapshot, line);
  return (
    <div>
      <p className={styles.small}>{title}</p>
      <p className={figure ? styles.figure : styles.absent} data-line={line}>
        {figure ?? absent}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.small}>
          {note}
        </p>
      ))}
    </div>
  );
}
