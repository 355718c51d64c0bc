import type { Token } from "#i18n/token.ts";
import styles from "./tokenText.module.css";

/**
 * A generated sentence in the map's code: figures bold, missing ones grey with a dotted line below.
 * `live`: the figures are live presence, and so brick.
 */
export function TokenText({ tokens, live = false }: { tokens: readonly Token[]; live?: boolean }) {
  return tokens.map((token, index) => {
    // The tokens of a sentence have no identity but their place in it.
    const key = `${index}-${token.tone}`;
    if (token.tone === "plain") return <span key={key}>{token.text}</span>;
    if (token.tone === "absent") {
      return (
        <span key={key} className={live ? styles.absent : styles.quiet}>
          {token.text}
        </span>
      );
    }
    return (
      <strong key={key} className={live ? styles.live : styles.figure}>
        {token.text}
      </strong>
    );
  });
}
