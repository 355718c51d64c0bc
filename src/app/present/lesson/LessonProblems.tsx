import { lesson as words } from "#i18n/en/lesson.ts";
import styles from "./lesson.module.css";
import type { OpenedLesson } from "./openLesson.ts";

/** The most that is listed; the rest is counted. */
const MOST = 12;

/** What could not be used of a lesson from outside, one sentence each. Nothing where all was sound. */
export function LessonProblems({ opened }: { opened: OpenedLesson | null }) {
  if (!opened || opened.problems.length === 0) return null;
  const { lesson, problems } = opened;
  const listed = [...new Set(problems)].slice(0, MOST);
  const more = problems.length - MOST;
  return (
    <div className={styles.problems} role="alert">
      <p>{lesson ? words.problems.opened : words.problems.notOpened}</p>
      <ul>
        {listed.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {more > 0 && <p>{words.problems.more(more)}</p>}
    </div>
  );
}
