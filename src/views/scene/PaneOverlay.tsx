import type { MouseEvent } from "react";
import { chosenMarks } from "#scene/chosen.ts";
import type { Mark } from "#scene/mark.ts";
import type { PaneScene } from "#scene/pane.ts";
import { selectReport } from "#state/actions.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { paint, SANS } from "#views/paint.ts";
import { opensElsewhere } from "#views/ReportLink.tsx";
import { LabelText } from "./LabelText.tsx";
import { MarkLink } from "./MarkLink.tsx";
import { MarkShape } from "./MarkShape.tsx";
import styles from "./pane.module.css";

const SYMBOL = new Set<Mark["type"]>(["halo", "band", "disc", "ring", "stale", "diamond"]);
/** Least size of what can be pressed, in CSS pixels. */
const LEAST_HIT_R = 22;

interface PaneOverlayProps {
  readonly scene: PaneScene;
  readonly width: number;
  readonly height: number;
  /** What the area's symbol says. */
  readonly symbolName: string;
  /** Id of the report the symbol stands for, or null. */
  readonly report: string | null;
}

/** The symbols and words of a pane, drawn over its basemap as SVG. */
export function PaneOverlay({ scene, width, height, symbolName, report }: PaneOverlayProps) {
  const { dataset } = useApp();
  const chosen = useView((view) => dataset.report.get(view.report ?? "") ?? null);
  const place = useView((view) => view.place);
  const ground = scene.marks.filter(
    (mark) => !SYMBOL.has(mark.type) && mark.type !== "dot" && mark.type !== "note",
  );
  const symbol = scene.marks.filter((mark) => SYMBOL.has(mark.type));
  const dots = scene.marks.filter((mark) => mark.type === "dot" || mark.type === "note");
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no other group that is read as one
    <svg
      className={styles.overlay}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      fontFamily={SANS}
      role="group"
      data-pane-scene={scene.area}
    >
      <Marks marks={ground} />
      {symbol.length > 0 && (
        <SymbolLink scene={scene} name={symbolName} report={report}>
          <Marks marks={symbol} />
        </SymbolLink>
      )}
      <Marks marks={dots} />
      <Marks marks={chosenMarks(scene, chosen, place)} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: only words, which pane and links say in their order */}
      <g className={styles.labels} aria-hidden="true">
        {scene.labels.map((label) => (
          <LabelText key={label.key} label={label} />
        ))}
      </g>
    </svg>
  );
}

function Marks({ marks }: { marks: readonly Mark[] }) {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const count = seen.get(mark.type) ?? 0;
    seen.set(mark.type, count + 1);
    return (
      <MarkLink key={`${mark.type}-${count}`} mark={mark} marks={marks}>
        <MarkShape mark={mark} />
      </MarkLink>
    );
  });
}

/** The symbol as a link to its lead report: without script it leads to the report's row in the table. */
function SymbolLink({
  scene,
  name,
  report,
  children,
}: {
  scene: PaneScene;
  name: string;
  report: string | null;
  children: React.ReactNode;
}) {
  const { store } = useApp();
  const { x, y } = scene.anchor;
  const r = Math.max(LEAST_HIT_R, scene.symbol.outer);
  const choose = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    store.setState(selectReport(report));
  };
  if (!report) return <g>{children}</g>;
  return (
    <a className={styles.symbol} href={`#row-${report}`} aria-label={name} onClick={choose}>
      <circle cx={x} cy={y} r={r} fill="none" pointerEvents="all" />
      {children}
      <circle
        className={styles.focusRing}
        cx={x}
        cy={y}
        r={scene.symbol.outer + 5.5}
        fill="none"
        stroke={paint("focus")}
        strokeWidth={3}
      />
    </a>
  );
}
