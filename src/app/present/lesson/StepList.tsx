import { type DragEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { LessonStep } from "#domain/lesson.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { formatDayShortYear } from "#i18n/format.ts";
import { dragsFiles } from "./openLesson.ts";
import styles from "./stepList.module.css";
import type { Editing } from "./useDraft.ts";

interface StepListProps {
  readonly editing: Editing;
  /** A step was chosen by hand. */
  readonly onOpen: () => void;
}

/** The steps in their order, which buttons, keys and the mouse change. */
export function StepList({ editing, onOpen }: StepListProps) {
  const { draft, chosen, move, choose } = editing;
  const { steps } = draft;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const moveAndStay = useFocusKept(list, move);
  const drop = (event: DragEvent, index: number) => {
    if (dragsFiles(event.dataTransfer) || dragged === null) return;
    event.preventDefault();
    move(dragged, index);
    setDragged(null);
  };
  return (
    <section aria-labelledby="lesson-steps">
      <h3 id="lesson-steps" className={styles.heading}>
        {words.steps} <small>{words.stepCount(steps.length)}</small>
      </h3>
      <ol ref={list} className={styles.list}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            draggable
            data-dragged={dragged === step.id || undefined}
            onDragStart={(event) => {
              event.dataTransfer.setData("text/plain", step.title);
              setDragged(step.id);
            }}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => !dragsFiles(event.dataTransfer) && event.preventDefault()}
            onDrop={(event) => drop(event, index)}
          >
            <Row
              step={step}
              index={index}
              isLast={index === steps.length - 1}
              isChosen={step.id === chosen}
              onChoose={() => {
                choose(step.id);
                onOpen();
              }}
              onMove={(by, control) => moveAndStay(step.id, index + by, control)}
            />
          </li>
        ))}
      </ol>
      {steps.length === 0 ? (
        <p className={styles.hint}>{words.noStep}</p>
      ) : (
        <p className={styles.hint}>{words.moveKeys}</p>
      )}
    </section>
  );
}

type Control = "step" | "up" | "down";

interface RowProps {
  readonly step: LessonStep;
  readonly index: number;
  readonly isLast: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onMove: (by: number, control: Control) => void;
}

function Row({ step, index, isLast, isChosen, onChoose, onMove }: RowProps) {
  const { id, title, day } = step;
  const pressed = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1, "step");
  };
  return (
    <>
      <button
        type="button"
        className={styles.step}
        data-control={`step ${id}`}
        aria-pressed={isChosen}
        onClick={onChoose}
        onKeyDown={pressed}
      >
        <span className={styles.number}>{index + 1}</span>{" "}
        <span className={styles.day}>{formatDayShortYear(day)}</span>{" "}
        <span className={styles.name} dir="auto">
          {title || words.noTitle}
        </span>
      </button>
      <button
        type="button"
        className={styles.arrow}
        data-control={`up ${id}`}
        aria-label={words.up(title)}
        disabled={index === 0}
        onClick={() => onMove(-1, "up")}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className={styles.arrow}
        data-control={`down ${id}`}
        aria-label={words.down(title)}
        disabled={isLast}
        onClick={() => onMove(1, "down")}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </>
  );
}

/** Moves a step and leaves the focus on its control, or on the step where that is at its end. */
function useFocusKept(list: RefObject<HTMLElement | null>, move: Editing["move"]) {
  const wanted = useRef<{ id: string; control: Control } | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { id, control } = wanted.current;
    wanted.current = null;
    const find = (name: Control) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-control="${name} ${id}"]`);
    const button = find(control);
    (button?.disabled ? find("step") : button)?.focus();
  });
  return (id: string, index: number, control: Control) => {
    wanted.current = { id, control };
    move(id, index);
  };
}
