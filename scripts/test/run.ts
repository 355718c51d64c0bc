import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import process from "node:process";
import { STEPS, type Step } from "./steps.ts";
import { sum, type Tally, tallyOfExit } from "./tally.ts";

/** What came of a step. */
interface Outcome extends Tally {
  readonly name: string;
  readonly seconds: number;
  readonly note: string;
  /** The names of what failed. */
  readonly failures: readonly string[];
}

const outcomes: Outcome[] = [];
for (const step of STEPS) {
  const missing = outcomes.find(({ name, failed }) => name === step.needs && failed > 0);
  outcomes.push(missing ? notRun(step, missing.name) : run(step));
}
const total = sum(outcomes);
console.log(`\n${outcomes.map(summary).join("\n")}\n`);
const named = outcomes.flatMap(({ name, failures }) => failures.map((failure) => `- ${name}: ${failure}`));
if (named.length > 0) console.log(`Did not pass, or not at once:\n${named.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a step with its output in sight. */
function run(step: Step): Outcome {
  const [program, ...args] = step.command;
  console.log(`\n== ${step.name}: ${step.command.join(" ")}`);
  if (step.report) rmSync(step.report.file, { force: true });
  const start = performance.now();
  const path = [resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...step.env, PATH: path },
  });
  const seconds = (performance.now() - start) / 1000;
  return { name: step.name, seconds, note: error?.message ?? "", failures: [], ...told(step, status ?? 1) };
}

/** A step that leaves no report it should have left has failed, whatever it says itself. */
function told({ report }: Step, exitCode: number): Tally & Partial<Pick<Outcome, "note" | "failures">> {
  if (!report) return tallyOfExit(exitCode);
  try {
    const given: unknown = JSON.parse(readFileSync(report.file, "utf8"));
    return { ...report.tally(given, exitCode), failures: report.failures(given) };
  } catch {
    return tallyOfExit(1);
  }
}

function notRun({ name }: Step, missing: string): Outcome {
  return {
    name,
    seconds: 0,
    failures: [],
    note: `not run: it needs the step "${missing}"`,
    ...tallyOfExit(1),
  };
}

function summary({ name, passed, failed, seconds, note }: Outcome): string {
  const counts = `${passed} passed, ${failed} failed`;
  return `${failed > 0 ? "FAILED" : "ok    "}  ${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s   ${counts} ${note}`.trimEnd();
}
