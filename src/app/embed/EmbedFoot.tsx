import { embed as words } from "#i18n/en/embed.ts";
import { notices } from "#i18n/en/notices.ts";
import { encodeView } from "#state/permalink.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import styles from "./embedFoot.module.css";
import type { State } from "./state.ts";

/** Credit, the way to the whole map, which reports these are, and what of the address could not be used. */
export function EmbedFoot({ state }: { state: State }) {
  return (
    <footer className={styles.foot}>
      <p className={styles.line}>
        <span>
          {words.credit} <span className={styles.wide}>{words.borders}</span>
        </span>
        <FullMapLink />
      </p>
      <EditionLine edition={state.edition} />
      {state.problems.length > 0 && (
        <p role="status" className={styles.notice}>
          {words.addressProblems}{" "}
          {state.problems
            .map(({ parameter, found, expected }) => notices.linkProblem(parameter, found, expected))
            .join("; ")}
        </p>
      )}
    </footer>
  );
}

/** Leads to what is seen here, on the whole map. */
function FullMapLink() {
  const { fullMap } = useApp();
  const query = useView((view) => encodeView(view));
  return (
    <a className={styles.full} href={`${fullMap}${query && `?${query}`}`}>
      {words.fullMap}
    </a>
  );
}

function EditionLine({ edition: { frozen, version, newer, missing } }: { edition: State["edition"] }) {
  const { fullMap } = useApp();
  if (missing !== null) {
    return (
      <p role="status" className={styles.notice}>
        {words.notPublished(missing, version)}
      </p>
    );
  }
  if (!frozen) return null;
  return (
    <p className={styles.notice}>
      {words.frozen(version)} {words.newer(newer)} {newer > 0 && <a href={fullMap}>{words.newest}</a>}
    </p>
  );
}
