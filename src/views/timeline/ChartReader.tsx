import { type ReactNode, type RefObject, useMemo } from "react";
import { createPortal } from "react-dom";
import { chartReader as words } from "#i18n/en/chartReader.ts";
import { formatDay } from "#i18n/format.ts";
import { reportLine } from "#i18n/reportLine.ts";
import { bracketsOf } from "#scene/timeline/bracket.ts";
import { type Pick, pickedReports } from "#scene/timeline/pick.ts";
import { planMarks } from "#scene/timeline/plans.ts";
import type { TimelineScene } from "#scene/timeline/timelineScene.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { ChartAdditions } from "./ChartAdditions.tsx";
import { ClockNote } from "./ClockNote.tsx";
import { DayReports } from "./DayReports.tsx";
import styles from "./reader.module.css";
import type { Panels } from "./Timeline.tsx";
import { usePick } from "./usePick.ts";

interface ChartReaderProps extends Panels {
  readonly scene: TimelineScene;
  readonly chart: RefObject<HTMLDivElement | null>;
}

/** The widest that a label may be, and the height to which it may grow above its mark. */
const WIDEST = 290;
const HIGHEST = 240;
/** How far a label reaches back over its mark. */
const BACK = 18;
/** The row of buttons over the drawing. */
const CONTROLS = 50;
const MOST_LINES = 4;

/**
 * What the marks of the drawing say: beside the pointer, or as the list of the day in view. And what the drawing
 * itself gets only now.
 */
export function ChartReader({ scene, chart, opened, opener, close }: ChartReaderProps) {
  const { dataset } = useApp();
  const brackets = useMemo(() => bracketsOf(dataset, scene), [dataset, scene]);
  const withPlans = useView((view) => view.plans);
  const plans = useMemo(() => (withPlans ? planMarks(dataset, scene) : []), [withPlans, dataset, scene]);
  const { pick, offset, hold, release } = usePick(chart, scene, brackets, plans);
  const drawing = chart.current?.querySelector("svg");
  return (
    <div className={styles.anchor}>
      {drawing && createPortal(<ChartAdditions scene={scene} brackets={brackets} plans={plans} />, drawing)}
      {opened === "list" && <DayReports opener={opener} onClose={close} />}
      {opened === "clocks" && <ClockNote onClose={close} />}
      {pick && opened === null && (
        <svg className={styles.overlay} focusable="false">
          <Place pick={pick} scene={scene} offset={offset}>
            <div className={styles.label} onPointerEnter={hold} onPointerLeave={release}>
              <Reading pick={pick} />
            </div>
          </Place>
        </svg>
      )}
    </div>
  );
}

interface PlaceProps {
  readonly pick: Pick;
  readonly scene: TimelineScene;
  /** From the drawing's upper edge to the overlay's. */
  readonly offset: number;
  readonly children: ReactNode;
}

/**
 * Above the row of the mark, to its right; to its left where the drawing ends. On narrow pages above the whole
 * bar, so that the day and the buttons stay in sight.
 */
function Place({ pick, scene: { frame }, offset, children }: PlaceProps) {
  const { width } = frame;
  const foot = frame.flag === null ? -CONTROLS : pick.top - 1;
  const wide = Math.min(WIDEST, width);
  const isLeft = pick.x - BACK + wide > width;
  const x = isLeft ? Math.max(0, Math.min(pick.x + BACK, width) - wide) : Math.max(0, pick.x - BACK);
  return (
    <foreignObject x={x} y={foot - HIGHEST + offset} width={wide} height={HIGHEST}>
      <div className={styles.place} data-side={isLeft ? "left" : "right"}>
        {children}
      </div>
    </foreignObject>
  );
}

function Reading({ pick: { bracket, day, row } }: { pick: Pick }) {
  const { dataset } = useApp();
  const clock = useView((view) => view.clock);
  const withPlans = useView((view) => view.plans);
  if (bracket) {
    const note = dataset.contested.find(({ id }) => id === bracket.id)?.note;
    return (
      <>
        <p className={styles.head}>{words.capital(bracket.text)}</p>
        <p>{note}</p>
      </>
    );
  }
  if (day === null) return null;
  const reports = pickedReports(dataset, row, day, clock, withPlans);
  const more = reports.length - MOST_LINES;
  return (
    <>
      <p className={styles.head}>{words.heading(formatDay(day), words.rows[row])}</p>
      <ul>
        {reports.slice(0, MOST_LINES).map((report) => {
          const { what, actor, details, said } = reportLine(dataset, report, day);
          // Elsewhere the row tells what the number counts and where.
          const rest = row === "rug" ? [...details, ...said] : said;
          return (
            <li key={report.id}>
              <b>{what}</b> {[actor, ...rest].join(", ")}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{words.more(more)}</p>}
    </>
  );
}
