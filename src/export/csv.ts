import type { Dataset } from "#domain/dataset.ts";
import type { Actor, Source } from "#domain/report.ts";
import { type Cell, reportRow } from "./reportRow.ts";
import { ACTOR_FIELDS, type Fields, REPORT_FIELDS, SOURCE_FIELDS } from "./tableFields.ts";

/** How a table is written. */
export interface CsvOptions {
  /** Begin with a byte order mark, by which some spreadsheets know UTF-8. Default false. */
  readonly bom?: boolean;
}

/** Between the pieces of a cell that holds several. */
const SEPARATOR = ";";
/** What a spreadsheet may run as a formula where a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** All reports, one a row, oldest first (RFC 4180). */
export function reportsCsv(dataset: Dataset, options?: CsvOptions): string {
  const rows = dataset.reports.map((report) => reportRow(dataset, report));
  return csvText(REPORT_FIELDS, rows, options);
}

/** All who make statements, in file order (RFC 4180). */
export function actorsCsv({ actor }: Dataset, options?: CsvOptions): string {
  return csvText(ACTOR_FIELDS, [...actor.values()].map(actorRow), options);
}

/** All pages that were read, in file order (RFC 4180). */
export function sourcesCsv({ source }: Dataset, options?: CsvOptions): string {
  return csvText(SOURCE_FIELDS, [...source.values()].map(sourceRow), options);
}

function actorRow({ id, name, shortName, country, kind, interest }: Actor) {
  return { id, name, short_name: shortName, country, kind, interest };
}

function sourceRow({ id, publisher, title, url, published, language, note }: Source) {
  return { id, publisher, title, url, published, language, note };
}

/**
 * A table with its head. Null is an empty cell. A text that a spreadsheet would run as a formula gets a `'`
 * before it. Throws a `RangeError` where a piece of a list holds the `;` that stands between pieces.
 */
export function csvText<Column extends string>(
  fields: Fields<Column>,
  rows: readonly Readonly<Record<Column, Cell>>[],
  { bom = false }: CsvOptions = {},
): string {
  const columns = Object.keys(fields) as Column[];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  const text = lines.map((line) => `${line.map(written).join(",")}\r\n`).join("");
  return bom ? `\uFEFF${text}` : text;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = harmless(typeof cell === "string" ? cell : joined(cell));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text with `'` before it where a spreadsheet would run it as a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function joined(pieces: readonly (string | null)[]): string {
  const broken = pieces.find((piece) => piece?.includes(SEPARATOR));
  if (broken) throw new RangeError(`A list with ${SEPARATOR} between its pieces cannot hold: ${broken}`);
  return pieces.map((piece) => piece ?? "").join(SEPARATOR);
}
