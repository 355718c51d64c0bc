import { daysOf } from "#domain/timeline.ts";
import { laneReading } from "#i18n/areaText.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import { LANE_AREAS } from "#scene/timeline/frame.ts";
import { timelineScene } from "#scene/timeline/timelineScene.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { TimelineChart } from "#views/timeline/TimelineChart.tsx";
import styles from "./PrintPart.module.css";

/** Pixels: the text width of A4 and Letter, between margins of 12 mm, lies a little above. */
const WIDTH = 700;

/** The drawing of the timeline for paper: the stretch in view, without controls. */
export function PrintTimeline() {
  const { dataset, timeline } = useApp();
  const snapshot = useSnapshot();
  const span = useView((view) => view.span);
  const scene = timelineScene({
    dataset,
    clock: snapshot.clock,
    width: WIDTH,
    sight: daysOf(span, timeline),
    whole: timeline,
    withStrip: true,
    words,
  });
  return (
    <div className={styles.timeline}>
      <TimelineChart
        scene={scene}
        day={snapshot.day}
        readings={LANE_AREAS.map((area) => laneReading(snapshot.areas[area]))}
        playing={false}
        words={words}
        onDay={() => undefined}
      />
    </div>
  );
}
