import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { describeProblem, type Problem } from "#dataset/problem.ts";
import { notices as words } from "#i18n/en/notices.ts";
import { en } from "#i18n/en.ts";
import type { LinkProblem } from "#state/permalink.ts";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import styles from "./notices.module.css";

/** What could not be used of the address and of the data, in words. Nothing where all was sound. */
export function Notices({ link, data }: { link: readonly LinkProblem[]; data: readonly Problem[] }) {
  const { linkProblem, linkProblems, dataProblems } = words;
  const inLink = link.map(({ parameter, found, expected }) => linkProblem(parameter, found, expected));
  const inData = data.map(describeProblem);
  return (
    <>
      {inLink.length > 0 && <Notice title={linkProblems} items={inLink} />}
      {inData.length > 0 && <Notice title={dataProblems(inData.length)} items={inData} />}
    </>
  );
}

/** The most that is listed. */
const MOST = 12;

function Notice({ title, items }: { title: string; items: readonly string[] }) {
  // An address may say the same thing twice.
  const different = [...new Set(items)];
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (!open) giveFocusBack(document.getElementById("date"));
  }, [open]);
  if (!open) return null;
  return (
    <div className={styles.notice} role="status">
      <p>{title}</p>
      <ul>
        {different.slice(0, MOST).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {different.length > MOST && <p>{words.others}</p>}
      <button type="button" onClick={() => setOpen(false)}>
        {en.page.dismiss}
      </button>
    </div>
  );
}

/** The data did not arrive: says so above the page, which stays as it was built. */
export function showFailure(problem: Problem): void {
  const place = document.getElementById("failure");
  if (!place) return;
  createRoot(place).render(
    <div className={styles.notice} role="alert">
      <p>{document.documentElement.dataset.page === "present" ? words.lessonFailed : words.dataFailed}</p>
      <p>{describeProblem(problem)}</p>
    </div>,
  );
}
