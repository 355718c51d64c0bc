import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Day, dayOf, formatIso } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { citationWords as words } from "#i18n/en/export.ts";
import { formatQuery, pairOf } from "#state/query.ts";
import { known, reportAddress } from "./reportRow.ts";

/** What can be cited. */
export type Cited =
  | { readonly what: "day"; readonly day: Day; readonly clock: Clock }
  | { readonly what: "dataset" }
  | { readonly what: "report"; readonly report: Report };

/** What a citation needs to know besides. */
export interface CitationContext {
  readonly dataset: Dataset;
  /** The day of the data's last change, `YYYY-MM-DD`. */
  readonly version: string;
  /** The day on which it was looked at. */
  readonly accessed: Day;
  /** The absolute address of the page. Its query, its anchor and the name of the file are left out. */
  readonly site: string;
}

/** A day in CSL-JSON. */
export interface CslDate {
  readonly "date-parts": readonly [readonly [year: number, month: number, day: number]];
}

/** An item of CSL-JSON, from which every style is written. */
export interface CslItem {
  readonly id: string;
  readonly type: "map" | "dataset" | "webpage";
  readonly author: readonly [{ readonly literal: string }];
  readonly title: string;
  /** Left out where the title is that of the whole. */
  readonly "container-title"?: string;
  readonly genre: string;
  readonly version: string;
  readonly issued: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: "en";
  /** What keeps a claim a claim, and of a report the pages it was read in. */
  readonly note: string;
}

/** What is cited, as CSL-JSON. Throws a `RangeError` where the version is no date. */
export function cslItem(cited: Cited, context: CitationContext): CslItem {
  const { version, accessed } = context;
  const issued = dayOf(version);
  const { id, type, title, address, notes } = partsOf(cited, context);
  return {
    id: `troop-reports-${id}`,
    type,
    author: [{ literal: words.author }],
    title,
    ...(cited.what !== "dataset" && { "container-title": words.site }),
    genre: words.genres[type],
    version,
    issued: cslDate(issued),
    accessed: cslDate(accessed),
    URL: folderOf(context.site) + address,
    language: "en",
    note: [words.dataOf(issued), ...notes].join(" "),
  };
}

/** The item as a file of CSL-JSON. */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The day of a date in CSL-JSON. */
export function dayOfCsl({ "date-parts": [[year, month, day]] }: CslDate): Day {
  const two = (part: number) => String(part).padStart(2, "0");
  return dayOf(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

interface Parts extends Pick<CslItem, "id" | "type" | "title"> {
  /** Relative to the folder of the page. */
  readonly address: string;
  readonly notes: readonly string[];
}

function partsOf(cited: Cited, { dataset, version }: CitationContext): Parts {
  switch (cited.what) {
    case "day": {
      const { day, clock } = cited;
      return {
        id: clock === "stated" ? formatIso(day) : `${formatIso(day)}-${clock}`,
        type: "map",
        title: words.dayTitle(day, clock),
        address: dayAddress(day, clock),
        notes: [words.claims],
      };
    }
    case "dataset":
      return {
        id: `data-${version}`,
        type: "dataset",
        title: words.datasetTitle,
        address: "method.html#data",
        notes: [words.claims],
      };
    case "report":
      return reportParts(dataset, cited.report);
  }
}

function reportParts(dataset: Dataset, { id, actor, stated, summary, sources }: Report): Parts {
  const read = sources.map((source) => known(dataset.source, source));
  return {
    id,
    type: "webpage",
    title: words.reportTitle(known(dataset.actor, actor).name, stated, summary.replace(/\.$/, "")),
    address: reportAddress(id),
    notes: [words.claim, words.readIn(read)],
  };
}

/** Names the day also where it is the default, which may change. */
function dayAddress(day: Day, clock: Clock): string {
  const date = pairOf("date", formatIso(day));
  return `?${formatQuery(clock === "stated" ? [date] : [date, pairOf("clock", clock)])}`;
}

function folderOf(site: string): string {
  const [page = ""] = site.split(/[?#]/, 1);
  const root = /^[a-z]+:\/\/[^/]*/i.exec(page)?.[0] ?? "";
  return `${root}${page.slice(root.length).replace(/[^/]*$/, "") || "/"}`;
}

function cslDate(day: Day): CslDate {
  const [year = "", month = "", date = ""] = formatIso(day).split("-");
  return { "date-parts": [[Number(year), Number(month), Number(date)]] };
}
