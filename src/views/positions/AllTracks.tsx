import type { Day } from "#domain/day.ts";
import { isAbout, type PositionTrack } from "#domain/positionTracks.ts";
import { INTERESTS, STANCES } from "#domain/report.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { positions } from "#i18n/en/positions.ts";
import { formatDayShortYear } from "#i18n/format.ts";
import type { TrackFrame } from "#scene/positionTracks.ts";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./PositionTracks.module.css";
import { TrackAxis } from "./TrackAxis.tsx";
import { TrackChart } from "./TrackChart.tsx";
import { labelOf, nameOf, signOf, stepOf } from "./trackWords.ts";

const words = positions.tracks;

interface AllTracksProps {
  readonly tracks: readonly PositionTrack[];
  readonly frame: TrackFrame;
  readonly day: Day;
}

/** Every position as a link, by country, under the drawing of its track. The two in sight are not drawn again. */
export function AllTracks({ tracks, frame, day }: AllTracksProps) {
  return (
    <>
      <p className={styles.note}>
        {words.note} {words.scale}
      </p>
      <LineLegend />
      {INTERESTS.map((interest) => (
        <section key={interest}>
          <h4 className={styles.group}>{words.groupTitles[interest]}</h4>
          {tracks
            .filter(({ actors: [first] }) => first.interest === interest)
            .map((track) => (
              <div key={track.id}>
                <h5 className={styles.name}>{nameOf(track)}</h5>
                {!isAbout(track) && (
                  <TrackChart
                    track={track}
                    frame={frame}
                    day={day}
                    label={labelOf(track, day)}
                    signOf={signOf}
                  />
                )}
                <TakenList track={track} day={day} />
              </div>
            ))}
        </section>
      ))}
      <TrackAxis frame={frame} />
    </>
  );
}

function TakenList({ track, day }: { track: PositionTrack; day: Day }) {
  return (
    <ul className={styles.list}>
      {track.taken.map((taken) => (
        <li key={taken.report.id} title={taken.report.summary}>
          <ReportLink report={taken.report} className={taken.day > day ? styles.endLater : styles.end}>
            {stepOf(taken)} {formatDayShortYear(taken.report.stated)}
          </ReportLink>
        </li>
      ))}
    </ul>
  );
}

/** What the lines mean. */
function LineLegend() {
  return (
    <ul className={styles.legend}>
      {([...STANCES, "gives-figures"] as const).map((standing) => (
        <li key={standing}>
          <svg viewBox="0 0 24 8" aria-hidden="true" focusable="false" data-standing={standing}>
            <path d="M1 4H23" className={styles.standingLine} />
          </svg>{" "}
          {stanceLabel(standing)}
        </li>
      ))}
    </ul>
  );
}
