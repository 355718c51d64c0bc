import type { Label } from "#scene/timeline/label.ts";

/** A label of the scene. */
export function SvgLabel({ label, className }: { label: Label; className: string | undefined }) {
  const { text, x, y, size, anchor } = label;
  return (
    <text x={x} y={y} fontSize={size} textAnchor={anchor} className={className}>
      {text}
    </text>
  );
}
