import { useMemo } from "react";
import type { AreaId } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { areaNote } from "#i18n/areaNote.ts";
import { areaHeading } from "#i18n/areaText.ts";
import { en } from "#i18n/en.ts";
import { useApp } from "#views/AppContext.tsx";
import { PlaceLink } from "#views/PlaceLink.tsx";
import { TokenText } from "#views/TokenText.tsx";
import { CasualtyList } from "./CasualtyList.tsx";
import { ClaimLadder } from "./ClaimLadder.tsx";
import styles from "./column.module.css";

/** The words beside a map: the area's figure, what it rests on, and the ladder of its live claims. */
export function AreaColumn({ area, snapshot }: { area: AreaId; snapshot: Snapshot }) {
  const { dataset } = useApp();
  const here = snapshot.areas[area];
  const heading = areaHeading(here);
  const notes = useMemo(() => areaNote(dataset, snapshot, area), [dataset, snapshot, area]);
  const lead = here.strength.lead ? notes[0] : undefined;
  const rest = lead ? notes.slice(1) : notes;
  return (
    <div className={styles.column}>
      <h2 className={styles.name} id={`area-${area}`}>
        <PlaceLink place={area} className={styles.more}>
          {dataset.area.get(area)?.name.en}
        </PlaceLink>
      </h2>
      <p
        className={heading.figure ? styles.figure : styles.absent}
        data-figure={area}
        data-words={heading.figure?.includes(" ") || undefined}
      >
        {heading.figure ?? heading.absent}
      </p>
      {lead && (
        <p className={styles.note}>
          <TokenText tokens={lead} />
          <Why area={area} />
        </p>
      )}
      <ClaimLadder reading={here.strength} line="strength" />
      <CasualtyList area={area} snapshot={snapshot} />
      {!lead && <Why area={area} />}
      {rest.map((paragraph) => (
        <p key={paragraph.map((token) => token.text).join("")} className={styles.note}>
          <TokenText tokens={paragraph} />
        </p>
      ))}
    </div>
  );
}

/** Leads to the figure's explanation, step by step. */
function Why({ area }: { area: AreaId }) {
  return (
    <>
      {" "}
      <PlaceLink place={area} className={styles.why}>
        {en.scene.why}
      </PlaceLink>
    </>
  );
}
