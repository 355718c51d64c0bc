import { dayOf } from "#domain/day.ts";
import { pictureWords } from "#i18n/en/picture.ts";
import { formatDay } from "#i18n/format.ts";
import { dayInWords } from "#i18n/sentence.ts";
import { plainText } from "#i18n/token.ts";
import type { PictureContent, PictureScene } from "./layout.ts";
import type { TextLine } from "./run.ts";
import { stanceLines } from "./stances.ts";
import type { Item } from "./statement.ts";

const NO_BREAK = "\u00a0";

/** What the picture says, for those who do not see it: the day's sentence, each statement with who made it, credit. */
export function alternativeText(content: PictureContent, { layout, told, left }: PictureScene): string {
  const { dataset, snapshot, version, address } = content;
  const stances = stanceLines(dataset, snapshot, layout).map(wordsOf);
  return [
    plainText(dayInWords(dataset, snapshot)),
    ...inSentences(told),
    ...(left.length > 0 ? [`${capital(pictureWords.more(left.length))}.`] : []),
    `${stances.join("; ")}.`,
    pictureWords.claims,
    [pictureWords.credit(formatDay(dayOf(version))), address].filter(Boolean).join(" "),
  ].join(" ");
}

/** A title with what follows it is one sentence: "Kursk Oblast 10,000–11,000: at least 10,000 Pentagon, 4 Nov; …". */
function inSentences(items: readonly Item[]): string[] {
  const sentences: { title: string; rows: string[] }[] = [];
  for (const item of items) {
    const text = wordsOf(item).replace(/\.$/, "");
    if (item.title) sentences.push({ title: text, rows: [] });
    else sentences.at(-1)?.rows.push(text);
  }
  return sentences.map(({ title, rows }) => pictureWords.alternative.says(title, rows));
}

function wordsOf({ runs }: Pick<TextLine, "runs">): string {
  const text = runs.map((run) => run.text).join("");
  return text.replaceAll(NO_BREAK, " ").replace(/ {2,}/g, " ").trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
