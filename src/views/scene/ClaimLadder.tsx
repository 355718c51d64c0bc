import { useMemo } from "react";
import type { Line, Reading } from "#domain/reading.ts";
import { claimLine } from "#i18n/claimLine.ts";
import { en } from "#i18n/en.ts";
import { formatNumber } from "#i18n/format.ts";
import { ladderMaximum, ladderOf, type Rung } from "#scene/ladder.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { paint } from "#views/paint.ts";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./ladder.module.css";

/** One row for each live claim: who said which figure when, at its place on a scale that all days share. */
export function ClaimLadder({ reading, line }: { reading: Reading; line: Line }) {
  const { dataset } = useApp();
  const maximum = useMemo(() => ladderMaximum(dataset, line), [dataset, line]);
  const ladder = useMemo(() => ladderOf(reading, maximum), [reading, maximum]);
  if (ladder.rungs.length === 0) return null;
  return (
    <div className={styles.ladder}>
      <ul className={styles.rungs}>
        {ladder.rungs.map((rung) => (
          <RungRow key={rung.claim.report.id} rung={rung} alone={ladder.rungs.length === 1} line={line} />
        ))}
      </ul>
      <svg className={styles.axis} aria-hidden="true">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" stroke={paint("rule2")} />
        {ladder.ticks.map(({ value, at }) => (
          <g key={value} fill={paint("ink3")} fontSize={9.5}>
            <line x1={percent(at)} x2={percent(at)} y1="0" y2="4" stroke={paint("rule2")} />
            <text x={percent(at)} y="14" textAnchor={at === 0 ? "start" : "middle"}>
              {formatNumber(value)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function RungRow({ rung, alone, line }: { rung: Rung; alone: boolean; line: Line }) {
  const { dataset } = useApp();
  const shown = useSnapshot().day;
  const clock = useView((view) => view.clock);
  const { report } = rung.claim;
  const words = claimLine(dataset, report, shown);
  const latest = clock === "stated" && rung.lead && !alone && words.actor.length <= SHORT_NAME;
  const otherYear = words.day.length > LONGEST_DAY;
  return (
    <li>
      <ReportLink report={report} className={otherYear ? styles.otherYear : styles.rung}>
        <span className={rung.lead && line === "strength" ? styles.lead : styles.figure}>{words.figure}</span>
        <span className={styles.day}>{words.day}</span>
        <span className={styles.actor}>
          {words.actor}
          {latest && `, ${en.scene.latest}`}
        </span>
        <Track rung={rung} line={line} />
      </ReportLink>
    </li>
  );
}

/** "30 Sept": a longer text tells the year, and stands beside the actor. */
const LONGEST_DAY = 7;
/** Longer names leave no room for "latest". */
const SHORT_NAME = 14;

function Track({ rung, line }: { rung: Rung; line: Line }) {
  const colour = paint(line === "strength" ? "brick" : "ink");
  const dot = (at: number) => (
    <circle
      cx={percent(at)}
      cy="7"
      r="3.6"
      fill={rung.lead ? colour : paint("paper")}
      stroke={colour}
      strokeWidth={1.5}
    />
  );
  return (
    <svg className={styles.track} aria-hidden="true">
      <line x1="0" x2="100%" y1="7" y2="7" stroke={paint("rule")} />
      {rung.low !== rung.high && (
        <line
          x1={percent(rung.low)}
          x2={percent(rung.high)}
          y1="7"
          y2="7"
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
      {rung.open && <Arrow at={rung.open === "up" ? rung.high : rung.low} open={rung.open} colour={colour} />}
      {rung.low !== rung.high && dot(rung.low)}
      {dot(rung.high)}
    </svg>
  );
}

function Arrow({ at, open, colour }: { at: number; open: "up" | "down"; colour: string }) {
  const d = open === "up" ? "M3 7h10m-3.5-3.5l3.5 3.5l-3.5 3.5" : "M-3 7h-10m3.5-3.5l-3.5 3.5l3.5 3.5";
  return (
    <svg x={percent(at)} overflow="visible">
      <path d={d} fill="none" stroke={colour} strokeWidth={1.5} />
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
