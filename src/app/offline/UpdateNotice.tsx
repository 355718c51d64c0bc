import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { offline as words } from "#i18n/en/offline.ts";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import { takeUpdate } from "./register.ts";
import styles from "./updateNotice.module.css";
import { updateState } from "./updateState.ts";

/** Where messages about the whole page stand: above it. */
const PLACE = "failure";

/** A newer edition is there: the reader decides when. Takes a line above the page and covers nothing. */
export function UpdateNotice() {
  // Only what comes into a live region after it is said aloud.
  const [said, setSaid] = useState(false);
  useEffect(() => {
    setSaid(true);
    return () => giveFocusBack(document.getElementById("date"));
  }, []);
  const place = document.getElementById(PLACE);
  if (!place) return null;
  return createPortal(
    <div className={styles.notice}>
      <p role="status">{said && words.newer}</p>
      <div>
        <button type="button" onClick={takeUpdate}>
          {words.useNow}
        </button>
        <button type="button" onClick={() => updateState.setState({ later: true })}>
          {words.later}
        </button>
      </div>
    </div>,
    place,
  );
}
