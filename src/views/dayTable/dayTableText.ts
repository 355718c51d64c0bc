import type { Dataset } from "#domain/dataset.ts";
import { dayRows } from "#domain/dayRows.ts";
import { lineOf } from "#domain/reading.ts";
import type { Report, Source } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { harmless } from "#export/csv.ts";
import { asMarkup } from "#export/markup.ts";
import { interestLabel, stanceLabel } from "#i18n/claimLine.ts";
import { groupHeading } from "#i18n/dayGroup.ts";
import { dayTable as words } from "#i18n/en/dayTable.ts";
import { share } from "#i18n/en/share.ts";
import { formatDay, formatDayShortYear } from "#i18n/format.ts";
import { describeSource } from "#views/cards/describeSource.ts";
import { reportText } from "#views/cards/reportText.ts";

/** The table of a day as text for the clipboard, in two forms. */
export interface DayTableText {
  /** Tabs between the cells, for spreadsheets; a line for each row. */
  readonly plain: string;
  /** A `<table>`, for texts. */
  readonly html: string;
}

type Column = keyof typeof share.data.columns;
type Row = Readonly<Record<Exclude<Column, "sources">, string>> & { readonly sources: readonly Source[] };

const COLUMNS = Object.keys(share.data.columns) as Column[];

/**
 * All that stands on a day, a row for each report with its group beside it. A group without a report has one
 * row, which says so.
 * @param address absolute, of the map on this day, or null where it is not known
 */
export function dayTableText(
  dataset: Dataset,
  snapshot: Snapshot,
  withCasualties: boolean,
  address: string | null,
): DayTableText {
  const caption = words.caption(formatDay(snapshot.day), snapshot.clock);
  const rows = dayRows(snapshot, withCasualties).flatMap((each): Row[] => {
    const { title, figure, absent, notes } = groupHeading(dataset, snapshot, each);
    const head = { group: title, reading: [figure ?? absent, ...notes].filter(Boolean).join(", ") };
    if (each.reports.length === 0) return [{ ...EMPTY, ...head }];
    return each.reports.map((report) => ({ ...rowOf(dataset, report), ...head }));
  });
  return { plain: plainTable(caption, rows, address), html: htmlTable(caption, rows, address) };
}

const EMPTY: Row = {
  group: "",
  reading: "",
  who: "",
  figure: "",
  where: "",
  said: "",
  summary: "",
  caveat: "",
  sources: [],
};

function rowOf(dataset: Dataset, report: Report): Row {
  const { figure, detail } = reportText(dataset, report);
  const { stance, stated, speaker, caveat, summary } = report;
  const actor = dataset.actor.get(report.actor);
  return {
    ...EMPTY,
    who: [actor?.name ?? report.actor, speaker, actor && interestLabel(actor.interest)]
      .filter(Boolean)
      .join(" · "),
    figure: (stance ? stanceLabel(stance) : figure) ?? "",
    where: [stance && figure, detail].filter(Boolean).join(" · "),
    said: formatDayShortYear(stated),
    // As on the page: where the figure does not say all.
    summary: lineOf(report) === null ? summary : "",
    caveat: caveat ?? "",
    sources: report.sources.flatMap((id) => dataset.source.get(id) ?? []),
  };
}

function plainTable(caption: string, rows: readonly Row[], address: string | null): string {
  const lines = [
    [caption],
    COLUMNS.map((column) => share.data.columns[column]),
    ...rows.map((row) =>
      COLUMNS.map((column) => (column === "sources" ? row.sources.map(named).join("; ") : row[column])),
    ),
    ...(address === null ? [] : [[address]]),
  ];
  return lines.map((cells) => cells.map(cellText).join("\t")).join("\n");
}

function named({ publisher, url }: Source): string {
  return url === null ? publisher : `${publisher} (${url})`;
}

/** On one line, with ordinary blanks, and nothing that a spreadsheet would run. */
function cellText(text: string): string {
  return harmless(text.replace(/\s+/g, " ").trim());
}

function htmlTable(caption: string, rows: readonly Row[], address: string | null): string {
  const head = COLUMNS.map((column) => `<th scope="col">${asMarkup(share.data.columns[column])}</th>`);
  const body = rows.map((row) => {
    const cells = COLUMNS.map((column) =>
      column === "sources" ? row.sources.map(linked).join("; ") : asMarkup(row[column]),
    );
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return [
    `<table><caption>${asMarkup(caption)}</caption><thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${body.join("")}</tbody></table>`,
    address === null ? "" : `<p><a href="${asMarkup(address)}">${asMarkup(address)}</a></p>`,
  ].join("");
}

function linked(source: Source): string {
  const { publisher, url } = source;
  const name = asMarkup(publisher);
  const description = describeSource(source);
  const link = url === null ? name : `<a href="${asMarkup(url)}">${name}</a>`;
  return description === "" ? link : `${link}, ${asMarkup(description)}`;
}
