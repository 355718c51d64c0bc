import { paint } from "#views/paint.ts";

/** The pattern for "no live number": a line each 5 px at 45°, once in the page. */
export function Hatch() {
  return (
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="5" stroke={paint("hatch")} strokeWidth={1.2} />
    </pattern>
  );
}
