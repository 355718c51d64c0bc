import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Day } from "#domain/day.ts";
import { firstOf, isAbout, type PositionTrack, positionTracks, type Taken } from "#domain/positionTracks.ts";
import { positions } from "#i18n/en/positions.ts";
import { formatDayShortYear } from "#i18n/format.ts";
import { trackFrame } from "#scene/positionTracks.ts";
import { useSize } from "#ui/useSize.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import { AllTracks } from "./AllTracks.tsx";
import styles from "./PositionTracks.module.css";
import { TrackAxis } from "./TrackAxis.tsx";
import { TrackChart } from "./TrackChart.tsx";
import { labelOf, nameOf, signOf, verbOf } from "./trackWords.ts";

const words = positions.tracks;

/** How the positions changed over all months: Russia and North Korea always, all others on demand. */
export function PositionTracks() {
  const { dataset, timeline } = useApp();
  const day = useDeferredValue(useSnapshot().day);
  const clock = useView((view) => view.clock);
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box, { width: 328, height: 1 });
  const tracks = useMemo(() => positionTracks(dataset, clock), [dataset, clock]);
  const frame = useMemo(() => trackFrame(width, timeline), [width, timeline]);
  const [isOpen, setOpen] = useState(false);
  return (
    <div ref={box}>
      <h3 className={styles.title}>{words.title}</h3>
      {tracks.filter(isAbout).map((track) => (
        <div key={track.id}>
          <Ends track={track} day={day} />
          <TrackChart track={track} frame={frame} day={day} label={labelOf(track, day)} signOf={signOf} />
        </div>
      ))}
      <TrackAxis frame={frame} />
      <details className={styles.all} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.others}</summary>
        {isOpen && <AllTracks tracks={tracks} frame={frame} day={day} />}
      </details>
    </div>
  );
}

/** From where to where: the first position, and the first that confirms. Grey: not yet said. */
function Ends({ track, day }: { track: PositionTrack; day: Day }) {
  const [first] = track.taken;
  const confirmed = firstOf(track, "confirms");
  return (
    <p className={styles.ends}>
      <b>{nameOf(track)}</b>
      <End taken={first} day={day} />
      {confirmed && confirmed !== first && <End taken={confirmed} day={day} />}
    </p>
  );
}

function End({ taken, day }: { taken: Taken; day: Day }) {
  return (
    <ReportLink report={taken.report} className={taken.day > day ? styles.endLater : styles.end}>
      {verbOf(taken)} {formatDayShortYear(taken.report.stated)}
    </ReportLink>
  );
}
