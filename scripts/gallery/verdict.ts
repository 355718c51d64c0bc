import type { Tally } from "../test/tally.ts";

/** What came of one picture, or of a reference that no picture is for. */
export type Verdict =
  /** It is as its reference, or so near that nobody sees a difference. */
  | { readonly kind: "equal" }
  /** `share` is that of the pixels that differ, from 0 to 1. */
  | { readonly kind: "changed"; readonly share: number }
  | { readonly kind: "no reference" }
  | { readonly kind: "no picture" }
  | { readonly kind: "not taken"; readonly problem: string }
  /** There was nothing to compare it with that would have meant anything. */
  | { readonly kind: "not compared" };

/** What came of a gallery. */
export interface GalleryReport {
  /** Why nothing was compared. Null where all was. */
  readonly skipped: string | null;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** "differs in 0.012 % of its pixels". Null where nothing is wrong. */
export function wrong(verdict: Verdict): string | null {
  switch (verdict.kind) {
    case "changed":
      return `differs in ${percent(verdict.share)} of its pixels`;
    case "no reference":
      return "has no reference";
    case "no picture":
      return "is a reference that no picture is taken for";
    case "not taken":
      return `could not be taken: ${verdict.problem}`;
    default:
      return null;
  }
}

/** "0.012 %", with as many digits as tell a small share from none. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}

/** "explore-2024-11-04-1280x720-light differs in 0.012 % of its pixels", the most changed first. */
export function wrongs({ verdicts }: GalleryReport): string[] {
  return byChange(verdicts).flatMap(([name, verdict]) => {
    const words = wrong(verdict);
    return words === null ? [] : [`${name} ${words}`];
  });
}

/** The most changed first, then the rest in their order. */
export function byChange(verdicts: GalleryReport["verdicts"]): [name: string, verdict: Verdict][] {
  const share = (verdict: Verdict) => (verdict.kind === "changed" ? verdict.share : 0);
  return Object.entries(verdicts).sort(([, a], [, b]) => share(b) - share(a));
}

/** "94 pictures equal, 2 not". Of what was not compared it is said, loudly, and never that it is equal. */
export function summary(report: GalleryReport): string {
  const { equal, uncompared } = counts(report);
  const wrong = wrongs(report).length;
  const skipped = `SKIPPED: ${uncompared} pictures were not compared: ${report.skipped}`;
  const words = report.skipped === null ? `${equal} pictures equal, ${wrong} not` : skipped;
  return report.skipped !== null && wrong > 0 ? `${words}; ${wrong} wrong` : words;
}

function counts({ verdicts }: GalleryReport) {
  const count = (kind: Verdict["kind"]) =>
    Object.values(verdicts).filter((verdict) => verdict.kind === kind).length;
  return { equal: count("equal"), uncompared: count("not compared") };
}

/** Counts the pictures that were compared. Where none could be, the note tells it. */
export function tallyOfGallery(report: GalleryReport, exitCode: number): Tally & { readonly note: string } {
  const failed = wrongs(report).length;
  const { equal, uncompared } = counts(report);
  const unexplained = failed === 0 && (exitCode !== 0 || equal + uncompared === 0);
  return {
    passed: equal,
    failed: unexplained ? 1 : failed,
    note: report.skipped === null ? "" : summary(report),
  };
}
