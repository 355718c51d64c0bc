import type { Mark } from "#scene/mark.ts";
import { ringPath } from "#scene/ring.ts";
import { paint } from "#views/paint.ts";
import styles from "./marks.module.css";

/** One mark as SVG, in the strokes and dashes of the design; colours are custom properties. */
export function MarkShape({ mark }: { mark: Mark }) {
  switch (mark.type) {
    case "halo":
      return (
        <circle
          className={styles.halo}
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill="none"
          stroke={paint("brick")}
          strokeOpacity={0.16}
          strokeWidth={7}
        />
      );
    case "band":
      return <circle className={styles.grows} cx={mark.x} cy={mark.y} r={mark.r} fill={paint("brickBand")} />;
    case "disc":
      return (
        <circle
          className={styles.grows}
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill={paint("brick")}
          stroke={paint("paper")}
          strokeWidth={1.2}
          data-mark="disc"
        />
      );
    case "ring":
      return <Ring mark={mark} />;
    case "stale":
      return (
        <g data-mark="stale">
          <circle cx={mark.x} cy={mark.y} r={mark.r} fill={paint("paper")} fillOpacity={0.35} />
          <circle
            cx={mark.x}
            cy={mark.y}
            r={mark.r}
            fill="url(#hatch)"
            stroke={paint("stale")}
            strokeWidth={1.4}
            strokeDasharray="2 3"
          />
        </g>
      );
    case "diamond":
      return (
        <path
          d={`M${mark.x} ${mark.y - mark.r}l${mark.r} ${mark.r}l${-mark.r} ${mark.r}l${-mark.r} ${-mark.r}Z`}
          fill={paint("brick")}
          stroke={paint("paper")}
          strokeWidth={1.2}
          data-mark="diamond"
        />
      );
    case "plan":
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill={paint("paper")}
          fillOpacity={0.55}
          stroke={paint("plan")}
          strokeWidth={1.5}
          strokeDasharray="5 3.5"
          data-mark="plan"
        />
      );
    default:
      return <PlaceMark mark={mark} />;
  }
}

function Ring({ mark }: { mark: Extract<Mark, { type: "ring" }> }) {
  const stroke = {
    fill: "none",
    stroke: paint(mark.onDisc ? "onBrick" : "brick"),
    strokeWidth: 1.5,
    strokeLinecap: "round" as const,
    "data-mark": `ring-${mark.end}-${mark.opening}`,
  };
  if (mark.opening === "closed") {
    return <circle className={styles.grows} cx={mark.x} cy={mark.y} r={mark.r} {...stroke} />;
  }
  return <path d={ringPath(mark.x, mark.y, mark.r, mark.opening)} {...stroke} />;
}

function PlaceMark({ mark }: { mark: Mark }) {
  switch (mark.type) {
    case "dot":
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill={paint(mark.live ? "brick" : "paper")}
          stroke={paint(mark.live ? "paper" : "stale")}
          strokeWidth={mark.live ? 1.2 : 1.4}
          data-mark="dot"
        />
      );
    case "tether":
      return (
        <g fill="none" strokeLinecap="round" data-mark="tether">
          <path d={mark.path} stroke={paint("paper")} strokeOpacity={0.55} strokeWidth={3} />
          <path d={mark.path} stroke={paint("ink2")} strokeWidth={1.3} strokeDasharray=".1 3.6" />
        </g>
      );
    case "note":
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill="none"
          stroke={paint("ink")}
          strokeWidth={1.4}
          data-mark="note"
        />
      );
    case "movement":
      return (
        <g data-mark="movement">
          <path d={mark.path} fill="none" stroke={paint("ink")} strokeWidth={1.4} strokeDasharray="6 3" />
          <path d={mark.arrow} fill={paint("ink")} />
        </g>
      );
    case "casualties":
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.side}
          height={mark.side}
          fill={mark.hollow ? "none" : paint("ink")}
          stroke={paint("ink")}
          strokeWidth={1.2}
          data-mark="casualties"
        />
      );
    case "chosen":
      return (
        <g fill="none" data-mark="chosen">
          <circle cx={mark.x} cy={mark.y} r={mark.r} stroke={paint("paper")} strokeWidth={4} />
          <circle cx={mark.x} cy={mark.y} r={mark.r} stroke={paint("ink")} strokeWidth={2} />
        </g>
      );
    case "city":
      return <circle cx={mark.x} cy={mark.y} r={mark.r} fill={paint("ink3")} />;
    default:
      return null;
  }
}
