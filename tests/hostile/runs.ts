import process from "node:process";
import fc from "fast-check";

/**
 * What the arbitrary values of a run follow from. The same each time, so that only a change can fail a test;
 * `FUZZ_SEED` tries others.
 */
const SEED = numberOf("FUZZ_SEED") ?? 20_241_010;

/** For a long run: multiplies how often each property is tried. */
const TIMES = numberOf("FUZZ_RUNS") ?? 1;

/** Milliseconds for one test: the longest takes 45 s on a quiet machine, and runs beside others on slower ones. */
export const SLOW = 300_000 * Math.max(1, TIMES);

/** How many inputs a file of tests has tried so far. */
export class Tally {
  private readonly counts = new Map<string, number>();

  /** Tries a property with so many values. A failure names the seed, and `FUZZ_SEED` tries it again. */
  assert<T>(what: string, runs: number, values: fc.Arbitrary<T>, judge: (value: T) => void): void {
    const counted = fc.property(values, (value) => {
      this.add(what);
      judge(value);
    });
    fc.assert(counted, this.parameters(runs));
  }

  /** The same for what takes its time. */
  async assertAsync<T>(
    what: string,
    runs: number,
    values: fc.Arbitrary<T>,
    judge: (value: T) => Promise<void>,
  ): Promise<void> {
    const counted = fc.asyncProperty(values, async (value) => {
      this.add(what);
      await judge(value);
    });
    await fc.assert(counted, this.parameters(runs));
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  /** Says what was tried, and by which seed. */
  tell(): void {
    const parts = [...this.counts].map(([what, count]) => `${count.toLocaleString("en-GB")} ${what}`);
    console.log(`Hostile input: ${parts.join(", ")}. FUZZ_SEED=${SEED} tries the same again.`);
  }

  private add(what: string): void {
    this.counts.set(what, this.of(what) + 1);
  }

  private parameters(runs: number) {
    return {
      seed: SEED,
      numRuns: planned(runs),
      // To make a failing value small takes minutes where pages are drawn: only when a run is tried again.
      endOnFailure: true,
    };
  }
}

/** How often a property is tried that is tried so often in an ordinary run. */
export function planned(runs: number): number {
  return Math.max(1, Math.round(runs * TIMES));
}

/** Every so many-th of the values in a run, for what takes too long to be done with each. */
export function eachNth(every: number): () => boolean {
  let count = 0;
  return () => count++ % every === 0;
}

function numberOf(name: string): number | null {
  const text = process.env[name];
  if (text === undefined || text === "") return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`${name} is no number: ${text}`);
  return value;
}
