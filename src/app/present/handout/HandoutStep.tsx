import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { formatIso } from "#domain/day.ts";
import type { LessonStep } from "#domain/lesson.ts";
import { type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import { russiaBox } from "#i18n/areaText.ts";
import { handout } from "#i18n/en/handout.ts";
import { formatDay } from "#i18n/format.ts";
import { withLayers } from "#scene/layers.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { useApp } from "#views/AppContext.tsx";
import { HandoutMap } from "./HandoutMap.tsx";
import styles from "./handoutStep.module.css";

const words = handout.sheet;

/** What one map, and each of two, is drawn for, in CSS pixels: on paper its words are to be about as small as type may be. */
const ONE = { width: 264, height: 300 };
const EACH = { width: 226, height: 230 };
/** More than any sheet has room for: what is left of half a page is filled with them. */
const LINES = Array.from({ length: 24 }, (_, index) => index);

interface HandoutStepProps {
  readonly step: LessonStep;
  /** From 1. */
  readonly number: number;
  /** Where its reports were read, as numbers of the list of sources; may be empty. */
  readonly sources: string;
}

/** A step on half a page: its picture with its reading, its text, its question, and lines to write on. */
export function HandoutStep({ step, number, sources }: HandoutStepProps) {
  const { dataset } = useApp();
  const { day, clock, view } = step;
  const snapshot = useMemo(() => shownOn(dataset, step), [dataset, step]);
  const isWide = view === "overview";
  const areas = isWide ? (["kursk", "far-east"] as const) : ([view] as const);
  return (
    <section className={styles.step} data-step={step.id}>
      <div className={styles.head}>
        <span className={styles.number}>{number}</span>
        <h2 className={styles.title}>{step.title}</h2>
        <time className={styles.day} dateTime={formatIso(day)}>
          {words.day(formatDay(day), clock)}
        </time>
      </div>
      <div className={isWide ? styles.two : styles.one}>
        {areas.map((area) => (
          <HandoutMap key={area} area={area} snapshot={snapshot} size={isWide ? EACH : ONE} />
        ))}
        {isWide && <Russia snapshot={snapshot} />}
      </div>
      <div className={styles.words}>
        {step.text !== "" && <p className={styles.text}>{step.text}</p>}
        {!isWide && <Russia snapshot={snapshot} />}
        <div className={styles.task}>
          <p className={styles.question}>
            <b>{step.question === "" ? words.notes : words.question}</b> {step.question}
          </p>
          <div className={styles.lines} aria-hidden="true" data-lines="">
            {LINES.map((line) => (
              <span key={line} />
            ))}
          </div>
        </div>
        {sources !== "" && <p className={styles.sources}>{words.sources(sources)}</p>}
      </div>
    </section>
  );
}

/** Russia as a whole stands beside the maps: no place was reported for these numbers. */
function Russia({ snapshot }: { snapshot: Snapshot }) {
  const { dataset } = useApp();
  return (
    <dl className={styles.russia}>
      {(["strength", "sent-total"] as const).map((line) => {
        const { title, figure, absent, notes } = russiaBox(dataset, snapshot, line);
        return (
          <div key={line} data-line={line}>
            <dt>{title}</dt>
            <dd className={figure ? styles.figure : styles.absent}>{figure ?? absent}</dd>
            {notes.map((note) => (
              <dd key={note} className={styles.note}>
                {note}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** The day of a step as it is shown: the usual layers, whatever a reader has chosen. */
function shownOn(dataset: Dataset, { day, clock }: LessonStep): Snapshot {
  return withLayers(snapshotOn(dataset, day, clock), DEFAULT_VIEW);
}
