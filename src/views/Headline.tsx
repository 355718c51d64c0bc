import { useMemo } from "react";
import { dayInWords } from "#i18n/sentence.ts";
import type { Token } from "#i18n/token.ts";
import { useApp, useSnapshot } from "./AppContext.tsx";
import styles from "./headline.module.css";
import { TokenText } from "./TokenText.tsx";

/** Longer sentences are set smaller, so that what lies below never moves while the date does. */
const LONG = 150;

function isLong(tokens: readonly Token[]): boolean {
  return tokens.reduce((length, token) => length + token.text.length, 0) > LONG;
}

/** The day in words: one generated sentence, in the map's code. */
export function Headline() {
  const { dataset } = useApp();
  const snapshot = useSnapshot();
  const tokens = useMemo(() => dayInWords(dataset, snapshot), [dataset, snapshot]);
  return (
    <p className={isLong(tokens) ? styles.long : styles.headline} id="headline">
      <TokenText tokens={tokens} live />
    </p>
  );
}
