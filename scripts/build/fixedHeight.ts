/**
 * The styles as they are in a window of a certain height, whatever the window: for a frame, whose height is
 * made from that of its content and must not be its cause. Widths go on to count. Throws where a query on
 * the height has a form that is not known here.
 * @param height in CSS pixels
 */
export function fixedHeight(css: string, height: number): string {
  return css.replaceAll(/@media([^{]+)\{/g, (rule, query: string) =>
    query.includes("height") ? `@media${withoutHeight(query, height)}{` : rule,
  );
}

const ALWAYS = "(min-width:0)";
const NEVER = "(max-width:0)";

/** `(height<560px)`, `(560px>height)`, `(height>=360px)`. */
const COMPARED = /\(\s*(?:height\s*([<>]=?)\s*([\d.]+)px|([\d.]+)px\s*([<>]=?)\s*height)\s*\)/g;
const TURNED: Readonly<Record<string, string>> = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" };
/** `(min-height:360px)`. */
const BOUNDED = /\(\s*(min|max)-height\s*:\s*([\d.]+)px\s*\)/g;

function withoutHeight(query: string, height: number): string {
  const text = query
    .replaceAll(COMPARED, (_, sign, bound, otherBound, otherSign) =>
      holds(height, sign ?? TURNED[otherSign] ?? "", Number(bound ?? otherBound)) ? ALWAYS : NEVER,
    )
    .replaceAll(BOUNDED, (_, end, bound) =>
      holds(height, end === "min" ? ">=" : "<=", Number(bound)) ? ALWAYS : NEVER,
    );
  if (text.includes("height")) throw new Error(`A query on the height that cannot be fixed: ${query.trim()}`);
  return text;
}

function holds(height: number, sign: string, bound: number): boolean {
  if (sign === "<") return height < bound;
  if (sign === "<=") return height <= bound;
  return sign === ">" ? height > bound : height >= bound;
}
