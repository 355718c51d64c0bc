import type { Heading } from "#i18n/areaText.ts";
import type { DayScene, Said } from "#scene/timeline/dayScene.ts";
import type { Frame, Row } from "#scene/timeline/frame.ts";
import { laneReading } from "#scene/timeline/gutter.ts";
import type { Ink } from "#scene/timeline/mark.ts";
import type { WordedStretch } from "#scene/timeline/stretch.ts";
import type { TimelineScene } from "#scene/timeline/timelineScene.ts";
import ink from "./lanes.module.css";
import { SvgLabel } from "./SvgLabel.tsx";

interface ChartDayProps {
  readonly scene: TimelineScene;
  readonly day: DayScene;
  /** One for each lane. */
  readonly readings: readonly Heading[];
  /** Address of the hatch pattern. */
  readonly hatch: string;
}

/** What moves with the day, under and over the veil: few elements, whatever is shown. */
export function ChartDay({ scene, day, readings, hatch }: ChartDayProps) {
  const { frame, lanes } = scene;
  const veilTop = frame.lanes.kursk.y;
  const veilFoot = frame.positions.y + frame.positions.height;
  return (
    <g>
      {lanes.map(({ area, stretches }, index) => (
        <Stretches key={area} stretches={stretches} worded={day.lanes[index]?.stretches} hatch={hatch} />
      ))}
      <rect
        x={day.x}
        y={veilTop - 1}
        width={Math.max(0, frame.right - day.x)}
        height={veilFoot - veilTop + 1}
        className={ink.veil}
      />
      {day.lanes.map(({ said, stretches }, index) => (
        <g key={lanes[index]?.area} className={ink.lane}>
          <SaidInk said={said} fill={ink.dot} stroke={ink.stalk} />
          <Words stretches={stretches} x={day.x} />
        </g>
      ))}
      <SaidInk said={day.positions} fill={ink.stance} stroke={ink.stanceLine} />
      <SaidInk said={day.rug} fill={ink.rug} />
      <path d={day.rug.on.fill} className={ink.rugOn} />
      {day.endNote && <SvgLabel label={day.endNote} className={ink.words} />}
      {lanes.map(({ area, row }, index) => (
        <Reading key={area} row={row} frame={frame} reading={readings[index]} />
      ))}
    </g>
  );
}

function SaidInk({
  said,
  fill,
  stroke,
}: {
  said: Said;
  fill: string | undefined;
  stroke?: string | undefined;
}) {
  const draw = (ink: Ink) => (
    <>
      <path d={ink.fill} className={fill} />
      {stroke && <path d={ink.stroke} className={stroke} />}
    </>
  );
  return (
    <>
      <g className={ink.later}>{draw(said.later)}</g>
      {draw(said.by)}
    </>
  );
}

interface StretchesProps {
  readonly stretches: TimelineScene["lanes"][number]["stretches"];
  readonly worded: readonly WordedStretch[] | undefined;
  readonly hatch: string;
}

function Stretches({ stretches, worded, hatch }: StretchesProps) {
  return stretches.flatMap(({ row, since }, index) =>
    (worded?.[index]?.pieces ?? []).map(({ left, right }, piece) => {
      const key = `${index} ${piece}`;
      if (since === null) {
        return (
          <path key={key} d={`M${left + 3} ${row.y + row.height / 2}H${right - 3}`} className={ink.dotted} />
        );
      }
      return <rect key={key} x={left} y={row.y} width={right - left} height={row.height} fill={hatch} />;
    }),
  );
}

function Words({ stretches, x }: { stretches: readonly WordedStretch[]; x: number }) {
  return stretches.map(({ label }, index) =>
    label ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a lane keep their order
      <SvgLabel key={index} label={label} className={label.x > x ? ink.wordsLater : ink.words} />
    ) : null,
  );
}

interface ReadingProps {
  readonly row: Row;
  readonly frame: Frame;
  readonly reading: Heading | undefined;
}

function Reading({ row, frame, reading }: ReadingProps) {
  const label = laneReading(reading?.figure ?? reading?.absent ?? "", row, frame);
  if (label === null) return null;
  return <SvgLabel label={label} className={reading?.figure ? ink.figure : ink.absent} />;
}
