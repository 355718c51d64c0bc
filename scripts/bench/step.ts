import process from "node:process";
import { costOf } from "./stepCost.ts";
import { costTable } from "./table.ts";

// What a change of the day costs with few and with many reports and places, without a browser: `npm run bench:step`.
// Exits with 1 where the median does not hold its budget.

/** Milliseconds that a step and its scenes may take, by the number of reports at the curated places. */
const BUDGETS = [
  { reports: 200, ms: 1 },
  { reports: 20_000, ms: 4 },
] as const;

const costs = BUDGETS.map(({ reports, ms }) => ({ ms, cost: costOf({ reports, locations: 5 }) }));
console.log(costTable(costs.map(({ cost }) => cost)));
for (const { ms, cost } of costs) {
  const took = cost.warmStep + cost.scene;
  const verdict = took <= ms ? "holds" : "does not hold";
  console.log(
    `${cost.reports.toLocaleString("en")} reports: ${took.toFixed(2)} ms; the budget of ${ms} ms ${verdict}.`,
  );
  if (took > ms) process.exitCode = 1;
}
