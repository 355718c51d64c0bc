import { useMemo } from "react";
import { dayInWords } from "#i18n/sentence.ts";
import { useApp, useSnapshot } from "./AppContext.tsx";
import styles from "./headline.module.css";
import { TokenText } from "./TokenText.tsx";

/** The day in words: one generated sentence, in the map's code. */
export function Headline() {
  const { dataset } = useApp();
  const snapshot = useSnapshot();
  const tokens = useMemo(() => dayInWords(dataset, snapshot), [dataset, snapshot]);
  return (
    <p className={styles.headline} id="headline">
      <TokenText tokens={tokens} live />
    </p>
  );
}
