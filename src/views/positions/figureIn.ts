import { hasNumber, type Report } from "#domain/report.ts";
import { claimFigure } from "#i18n/figure.ts";

/** A number of troops in a position, to follow the name: it is printed with it, and sets no range. */
export function figureIn({ stance, measure }: Report): string {
  return stance && hasNumber(measure) && measure.unit === "troops" ? ` (${claimFigure(measure)})` : "";
}
