import fc from "fast-check";

/** Texts that would be elements, attributes or scripts, were they ever taken for markup. */
export const MARKUP: readonly string[] = [
  '<img src=x onerror="planted()">',
  '"><img src=x onerror=planted()>',
  "' onmouseover='planted()' x='",
  '" onfocus="planted()" autofocus x="',
  "<script>planted()</script>",
  "</script><script>planted()</script>",
  "</title></style></textarea><svg onload=planted()>",
  "<iframe srcdoc='<script>planted()</script>'></iframe>",
  "<a href='javascript:planted()'>x</a>",
  "javascript:planted()",
  "JaVaScRiPt:planted()",
  "data:text/html,<script>planted()</script>",
  "<!--<planted data-planted>",
  "]]><planted data-planted/>",
  "{{constructor.constructor('planted()')()}}",
  "&lt;img src=x onerror=planted()&gt;",
  "<math><mi xlink:href='javascript:planted()'>x</mi></math>",
];

/** Names that every object knows. */
export const PROTOTYPE_NAMES: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
];

/** Texts that break what reads and draws text. */
const ODD: readonly string[] = [
  "",
  " ",
  "\u0000",
  "\uD800",
  "\uDFFF\uD800",
  "‮kcab",
  "\u2028\u2029",
  "🕵️‍♀️".repeat(40),
  "Z̴̡͈̃ä̸͍́l̷g̶o".repeat(20),
  "조선인민군",
  "صاروخ",
  "x".repeat(5_000),
  "%",
  "%00",
  "%E0%A4%A",
  "%F0%9F",
  "+",
  "null",
  "undefined",
  "NaN",
  "-0",
  "1e999",
  "9".repeat(400),
  "2024-02-30",
  "9999-12-31",
  "0000-00-00",
  "../../etc/passwd",
  "#{planted()}",
  "=planted()",
];

/** Any text that somebody means badly, or that merely went wrong. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 80 }) },
);

/** A value as JSON can hold it, of any type. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  hostileTexts,
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0.5,
    1e308,
    2 ** 53,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    [null],
    [[]],
  ),
  fc.constantFrom(...PROTOTYPE_NAMES).map((name) => JSON.parse(`{"${name}":{"id":"nis"}}`)),
  fc.integer({ min: 1, max: 2_000 }).map(nested),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A list in a list in a list. */
export function nested(depth: number): unknown {
  let value: unknown = "<img src=x onerror=planted()>";
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { nested: value };
  return value;
}
