import { useMemo, useRef } from "react";
import { type Camera, project, unproject } from "#basemap/camera.ts";
import { frameCamera } from "#basemap/frames.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { en } from "#i18n/en.ts";
import { STRIP_R12 } from "#scene/size.ts";
import { stripScene } from "#scene/strip.ts";
import { choosePane } from "#state/actions.ts";
import { useSize } from "#ui/useSize.ts";
import { useApp } from "#views/AppContext.tsx";
import { paint, SANS } from "#views/paint.ts";
import type { Zoom } from "./MapPane.tsx";
import { MarkShape } from "./MarkShape.tsx";
import { Poster } from "./Poster.tsx";
import styles from "./strip.module.css";

/** Size on a page of 1280 px: what the server draws for. */
const SERVER_SIZE = { width: 544, height: 78 };
/** The detail panes at their reference size: their frames are drawn here. */
const DETAIL_SIZE = { width: 257, height: 321 };

/** From Ukraine to the Sea of Japan: where the two detail panes lie, and what was said to move between them. */
export function RouteStrip({ snapshot, zoom }: { snapshot: Snapshot; zoom?: Zoom }) {
  const { dataset, store } = useApp();
  const box = useRef<HTMLElement>(null);
  const size = useSize(box, SERVER_SIZE);
  const scale = zoom?.(size.width, size.height) ?? 1;
  const [width, height] = [size.width / scale, size.height / scale];
  const camera = useMemo(() => frameCamera("strip", width, height), [width, height]);
  const scene = useMemo(() => {
    const frame = { width, height, r12: width < 450 ? 8 : STRIP_R12, textScale: 1 };
    return stripScene(dataset, snapshot, { ...frame, project: (at) => project(camera, at) });
  }, [dataset, snapshot, camera, width, height]);
  return (
    <figure ref={box} className={styles.strip} aria-label={en.scene.strip}>
      <Poster window="strip" camera={camera} />
      <svg
        className={styles.overlay}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMidYMid slice"
        fontFamily={SANS}
        aria-hidden="true"
      >
        <path
          d={scene.route}
          fill="none"
          stroke={paint("ink3")}
          strokeDasharray="1 4"
          strokeLinecap="round"
        />
        {scene.movements.map((movement) => (
          <path
            key={movement.report}
            d={movement.path}
            fill="none"
            stroke={paint(movement.planned ? "plan" : "ink")}
            strokeWidth={1.4}
            strokeDasharray="6 3"
          />
        ))}
        {scene.symbols.map(({ area, marks }) => (
          <g key={area}>
            <a
              href={`#pane-${area}`}
              tabIndex={-1}
              onClick={(event) => {
                event.preventDefault();
                store.setState(choosePane(area));
              }}
            >
              <rect
                {...frameRect(camera, area)}
                fill={paint("paper")}
                fillOpacity={0.01}
                stroke={paint("ink")}
              />
            </a>
            {marks.map((mark) => (
              <MarkShape
                key={mark.type === "ring" ? mark.end : mark.type}
                mark={mark.type === "diamond" ? { ...mark, r: 4 } : mark}
              />
            ))}
          </g>
        ))}
        <text
          x={width / 2}
          y={13}
          textAnchor="middle"
          fontSize={10.5}
          fontStyle="italic"
          fill={paint("ink2")}
          stroke={paint("paper")}
          strokeOpacity={0.85}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {en.scene.distance}
        </text>
      </svg>
    </figure>
  );
}

function frameRect(camera: Camera, area: "kursk" | "far-east") {
  const detail = frameCamera(area, DETAIL_SIZE.width, DETAIL_SIZE.height);
  const [west, north] = unproject(detail, [0, 0]);
  const [east, south] = unproject(detail, [detail.width, detail.height]);
  const [x, y] = project(camera, [west, north]);
  const [right, bottom] = project(camera, [east, south]);
  const round = (value: number) => Math.round(value * 10) / 10;
  const top = Math.max(1, y);
  return {
    x: round(x),
    y: round(top),
    width: round(right - x),
    height: round(Math.min(camera.height - 1, bottom) - top),
  };
}
