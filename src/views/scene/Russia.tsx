import type { Line } from "#domain/reading.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { russiaBox } from "#i18n/areaText.ts";
import { en } from "#i18n/en.ts";
import { useApp } from "#views/AppContext.tsx";
import { PlaceLink } from "#views/PlaceLink.tsx";
import { ClaimLadder } from "./ClaimLadder.tsx";
import styles from "./russia.module.css";

/** Russia as a whole stands beside the map, never on it: no place was reported for these numbers. */
export function RussiaFigures({ snapshot }: { snapshot: Snapshot }) {
  return (
    <section className={styles.figures} aria-label={en.scene.allRussia}>
      <Box snapshot={snapshot} line="strength" />
      <Box snapshot={snapshot} line="sent-total" />
    </section>
  );
}

function Box({ snapshot, line }: { snapshot: Snapshot; line: Line }) {
  const { dataset } = useApp();
  const box = russiaBox(dataset, snapshot, line);
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>
        <PlaceLink place="russia" className={styles.more}>
          {box.title}
        </PlaceLink>
      </h2>
      <p className={box.figure ? styles.figure : styles.absent} data-line={line}>
        {box.figure ?? box.absent}
      </p>
      {box.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** The same two lines with their ladders, as a pane of its own where panes are tabs. */
export function RussiaPane({ snapshot, className }: { snapshot: Snapshot; className: string | undefined }) {
  const { russia } = snapshot.areas;
  return (
    <section className={className} id="pane-russia" data-area="russia" aria-label={en.scene.allRussia}>
      <div className={styles.half}>
        <Box snapshot={snapshot} line="strength" />
        <ClaimLadder reading={russia.strength} line="strength" />
      </div>
      <div className={styles.half}>
        <Box snapshot={snapshot} line="sent-total" />
        <ClaimLadder reading={russia.sentTotal} line="sent-total" />
      </div>
    </section>
  );
}
