import { Suspense, useEffect, useState } from "react";
import type { Problem } from "#dataset/problem.ts";
import type { Lesson } from "#domain/lesson.ts";
import { present as words } from "#i18n/en/present.ts";
import type { LinkProblem } from "#state/permalink.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { LessonProblems } from "./lesson/LessonProblems.tsx";
import { type OpenedLesson, useLessonDrop } from "./lesson/openLesson.ts";
import styles from "./stageNotices.module.css";

const Notices = lazyPart(() => import("#app/Notices.tsx").then((module) => module.Notices));

/** What could not be used at the start. */
export interface StartProblems {
  readonly link: readonly LinkProblem[];
  readonly data: readonly Problem[];
  readonly lesson: OpenedLesson;
}

/** What could not be used of the address, the data and of lessons that are dropped on the page. */
export function StageNotices({ problems, builtIn }: { problems: StartProblems; builtIn: Lesson }) {
  const [opened, setOpened] = useState<OpenedLesson | null>(problems.lesson);
  // From the second render on: the page as built has none.
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  useLessonDrop(builtIn, setOpened);
  if (!hydrated) return null;
  const { link, data } = problems;
  const isLessonSound = !opened || opened.problems.length === 0;
  return (
    <div className={styles.notices}>
      {link.length + data.length > 0 && (
        <Suspense>
          <Notices link={link} data={data} />
        </Suspense>
      )}
      {!isLessonSound && (
        <div className={styles.lesson}>
          <LessonProblems opened={opened} />
          <button type="button" onClick={() => setOpened(null)}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
