import type { Piece } from "#i18n/en/why.ts";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./PlacePage.module.css";

/** A sentence in which every report that is named can be followed. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => {
    // The pieces of a sentence have no identity but their place in it.
    const key = `${index}`;
    if (typeof piece === "string") return <span key={key}>{piece}</span>;
    return (
      <ReportLink key={key} report={piece.report} className={styles.link}>
        {piece.text}
      </ReportLink>
    );
  });
}
