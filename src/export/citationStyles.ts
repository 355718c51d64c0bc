import { formatDayMonthFirst, citationWords as words } from "#i18n/en/export.ts";
import { type CslItem, dayOfCsl } from "./citation.ts";

/** Words that stay small in a title with capitals, unless they begin it. */
const SMALL = new Set(["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to"]);

/**
 * A reference in the manner of APA 7, as plain text: for the three kinds of `Cited`, and no others. The
 * reader sets the title in italics.
 */
export function apa(item: CslItem): string {
  const issued = dayOfCsl(item.issued);
  const [monthAndDay = "", year = ""] = formatDayMonthFirst(issued).split(", ");
  const title = item.type === "webpage" ? item.title : item.title.replace(/: \p{Ll}/gu, upper);
  const site = item["container-title"];
  return [
    `${item.author[0].literal}. (${year}, ${monthAndDay}).`,
    `${title} ${words.apaVersion(item.version)} [${item.genre}].`,
    ...(site ? [`${site}.`] : []),
    words.apaRetrieved(formatDayMonthFirst(dayOfCsl(item.accessed)), item.URL),
  ].join(" ");
}

/** A reference in the author-date manner of Chicago for websites, as plain text: for the kinds of `Cited`. */
export function chicago(item: CslItem): string {
  const [[year]] = item.issued["date-parts"];
  const title = item.type === "webpage" ? withinQuotes(item.title) : headline(item.title);
  const site = item["container-title"];
  return [
    `${item.author[0].literal}. ${year}.`,
    `“${title}.”`,
    `${item.genre}.`,
    ...(site ? [`${site}.`] : []),
    words.chicagoVersion(formatDayMonthFirst(dayOfCsl(item.issued))),
    words.chicagoAccessed(formatDayMonthFirst(dayOfCsl(item.accessed))),
    `${item.URL}.`,
  ].join(" ");
}

/** Quotes inside of quotes are single ones. */
function withinQuotes(title: string): string {
  return title
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replace(/"([^"]*)"/g, "‘$1’");
}

/** A title with capitals: "What Was Reported about" has small words small, but never the first of a part. */
function headline(title: string): string {
  return title.replace(/(^|: )?(\p{L}[\p{L}’']*)/gu, (_all, start: string | undefined, word: string) => {
    const small = start === undefined && SMALL.has(word);
    return `${start ?? ""}${small ? word : word.replace(/^\p{Ll}/u, upper)}`;
  });
}

function upper(text: string): string {
  return text.toUpperCase();
}
