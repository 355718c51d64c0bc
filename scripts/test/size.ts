import process from "node:process";
import { weigh, weightLine } from "./sizes.ts";

const weights = weigh(process.argv[2] ?? "dist");
for (const weight of weights) console.log(weightLine(weight));
process.exitCode = weights.some(({ bytes, budget }) => bytes > budget) ? 1 : 0;
