import type { Dataset } from "#domain/dataset.ts";
import { isOnSinglePoint, type Position, type Standing } from "#domain/position.ts";
import { actorInText, isPlural } from "#i18n/en/actors.ts";
import { positionsLine } from "#i18n/en/positionsLine.ts";
import { useApp, useSnapshot } from "#views/AppContext.tsx";
import styles from "./Positions.module.css";

/** Two actors are both named; of more only the newest, as the line has to be short. */
const BOTH = 2;

/** Where the actors stand on the day, in one line for narrow screens. */
export function PositionsLine() {
  const { dataset } = useApp();
  const { positions } = useSnapshot();
  return <p className={styles.line}>{positionsInWords(dataset, positions)}</p>;
}

/** "The Kremlin denies · NATO and the Pentagon do not confirm · nobody confirms". */
function positionsInWords(dataset: Dataset, positions: readonly Position[]): string {
  const line = [
    clause(dataset, positions, "denies") ?? positionsLine.nobodyClause("denies"),
    clause(dataset, positions, "does-not-confirm"),
    clause(dataset, positions, "has-indications"),
    clause(dataset, positions, "confirms") ?? positionsLine.nobodyClause("confirms"),
  ]
    .filter((part) => part !== null)
    .join(" · ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function clause(dataset: Dataset, positions: readonly Position[], standing: Standing): string | null {
  const actors = positions
    .filter((position) => position.standing === standing && !isOnSinglePoint(position.report))
    .flatMap(({ actor }) => dataset.actor.get(actor) ?? []);
  const [only] = actors;
  if (!only) return null;
  const named = actors.length > BOTH ? [only] : actors;
  const isMany = actors.length > 1 || isPlural(only);
  return positionsLine.clause(standing, named.map(actorInText), actors.length - named.length, isMany);
}
