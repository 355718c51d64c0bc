import type { Standing } from "#domain/position.ts";
import type { Interest } from "#domain/report.ts";
import { countWord } from "./count.ts";

const past: Record<Standing, string> = {
  denies: "denied",
  "does-not-confirm": "did not confirm",
  "has-indications": "had indications",
  confirms: "confirmed",
  "gives-figures": "gave figures",
};

const groups: Record<Interest, { readonly short: string; readonly full: string }> = {
  party: { short: "party", full: "party to the war" },
  ally: { short: "ally", full: "ally of a party" },
  third: { short: "third", full: "neither party nor ally" },
};

const groupTitles: Record<Interest, string> = {
  party: "Parties to the war",
  ally: "Allies of a party",
  third: "Neither party nor ally",
};

const countries = new Intl.DisplayNames("en-GB", { type: "region" });

/** How a track went, for one who does not see it: first and first confirming position, each with its day. */
interface Way {
  readonly name: string;
  readonly steps: readonly {
    readonly stance: Standing;
    /** " (100,000)" where it is a figure that is denied or confirmed, else empty. */
    readonly figure: string;
    readonly day: string;
    readonly isLater: boolean;
  }[];
  readonly count: number;
}

const tracks = {
  title: "How positions changed",
  others: "All who took a position",
  missing: "How positions changed could not be loaded. What was said stands below.",
  country: (code: string) => countries.of(code) ?? code,
  groupTitles,
  /** "Russia denied on 10 October 2024, and confirmed on 26 April 2025 (after the day shown). 11 positions." */
  label: ({ name, steps, count }: Way) => {
    const way = steps.map(
      ({ stance, figure, day, isLater }) =>
        `${past[stance]}${figure} on ${day}${isLater ? " (after the day shown)" : ""}`,
    );
    return `${name} ${way.join(", and ")}. ${count} ${count === 1 ? "position" : "positions"} in all.`;
  },
  /** Of a position in a list and of a sign in the drawing: "Kremlin denies (100,000)". */
  step: (actor: string, verb: string, figure: string) => `${actor} ${verb}${figure}`,
  sign: (step: string, day: string, summary: string) => `${step}, ${day}. ${summary}`,
  autumn: "Oct–Dec 2024",
  note: "What is denied or confirmed is the deployment, unless the report names a figure, fighting, losses or a place.",
  scale: "The months to December 2024 are drawn wider than the rest. Grey: after the day shown.",
};

/** The words of "Who says so" and of its changes over time. */
export const positions = {
  title: "Who says so",
  note: (day: string) => `latest position of each, by ${day}`,
  nobody: "nobody so far",
  more: (count: number) => `and ${countWord(count)} more`,
  group: (interest: Interest) => groups[interest].short,
  /** "Kremlin 24 Oct 2024, does not confirm; denied until 21 Oct 2024; party to the war". Begins as it reads. */
  name: (who: string, day: string, verb: string, before: string | null, interest: Interest | null) =>
    [`${who} ${day}, ${verb}`, before, interest && groups[interest].full].filter(Boolean).join("; "),
  before: (standing: Standing, day: string) => `${past[standing]} until ${day}`,
  tracks,
};
