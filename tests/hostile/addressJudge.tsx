import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { Notices } from "#app/Notices.tsx";
import { notices } from "#i18n/en/notices.ts";
import type { LinkProblem } from "#state/permalink.ts";
import type { View } from "#state/view.ts";
import { FIELDS, PARAMETERS } from "#state/viewFields.ts";
import { asReactWrites, isPlainNotice } from "./judge.ts";
import { hostileTexts } from "./texts.ts";

/** Values that the pages know, so that hostile ones stand among sound ones. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  date: ["2024-11-04", "2026-01-01", "latest"],
  clock: ["stated", "period"],
  span: ["autumn", "all"],
  pane: ["kursk", "far-east", "auto"],
  report: ["2024-11-04-zelensky-11000-in-kursk", "none"],
  place: ["kursk", "vladivostok"],
  actor: ["nis", "hur"],
  kind: ["presence", "movement"],
  q: ["11,000"],
  layers: ["plans,no-notes", "casualties"],
  lang: ["en", "ko"],
  theme: ["dark", "light"],
  title: ["on", "off"],
  controls: ["on", "off"],
  play: ["on"],
  height: ["690"],
  data: ["2026-11-22"],
  step: ["3", "first-denial"],
  show: ["question", "evidence"],
  hide: ["names", "figures"],
  mode: ["present"],
  presenter: ["a".repeat(32)],
  childId: ["map-1"],
};

/** A query of hostile values for the parameters that a page reads, and for some that it does not. */
export function queries(own: readonly string[]): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...PARAMETERS, ...own) },
    { weight: 1, arbitrary: hostileTexts.map(encoded) },
  );
  const pair = name.chain((each) => {
    const sound = Object.hasOwn(SOUND, each) ? (SOUND[each] ?? []) : ["1"];
    const plain = fc.constantFrom(...sound);
    const broken = hostileTexts.chain((text) =>
      fc.constantFrom(encoded(text), text.replace(/[&#]/g, ""), `${encoded(sound[0] ?? "")}${encoded(text)}`),
    );
    return fc
      .oneof({ weight: 3, arbitrary: broken }, { weight: 1, arbitrary: plain })
      .map((value) => `${each}=${value}`);
  });
  return fc
    .tuple(fc.array(pair, { minLength: 1, maxLength: 9 }), fc.constantFrom("", "?"))
    .map(([pairs, mark]) => mark + pairs.join("&"));
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** The pairs of a query as another reader sees them. Undefined where its escapes are broken. */
function pairsOf(query: string): [name: string, value: string][] | undefined {
  try {
    decodeURIComponent(query);
  } catch {
    return undefined;
  }
  return [...new URLSearchParams(query.replace(/^\?/, ""))];
}

/** The pairs of a query that are neither used in a view nor named among the problems. */
export function lostIn(
  query: string,
  view: View,
  problems: readonly LinkProblem[],
  used: (name: string, value: string) => boolean,
): string[] {
  // The first 20 are named.
  if (problems.length >= 20) return [];
  const named = new Set(problems.map(({ parameter }) => parameter));
  return (pairsOf(query) ?? [])
    .filter(([name]) => !named.has(name.slice(0, 60)))
    .filter(([name, value]) => !used(name, value) && !isShown(name, value, view))
    .map(([name, value]) => `${name}=${value}`);
}

/** Whether a value of a parameter is what the view shows. */
function isShown(name: string, value: string, view: View): boolean {
  const keys = (Object.keys(FIELDS) as (keyof View)[]).filter((key) => FIELDS[key].parameter === name);
  const written = keys.map((key) => writtenOf(key, view));
  const parts = name === "layers" ? value.split(",") : [value];
  return keys.length > 0 && parts.every((part) => written.includes(part));
}

function writtenOf<K extends keyof View>(key: K, view: View): string {
  return FIELDS[key].write(view[key]);
}

/** Draws what could not be used, as the page for readers and the stage do, and judges it. */
export function judgeNotices(problems: readonly LinkProblem[]): void {
  expect(JSON.stringify(problems).length).toBeLessThan(12_000);
  const markup = renderToStaticMarkup(<Notices link={problems} data={[]} />);
  expect(isPlainNotice(markup)).toBe(true);
  for (const { parameter, found, expected } of problems.slice(0, 12)) {
    expect(markup).toContain(asReactWrites(notices.linkProblem(parameter, found, expected)));
    expect(expected).not.toBe("");
  }
}
