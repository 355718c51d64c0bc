/** One version in the list of changes. */
export interface Release {
  /** "0.1.0", or "Unreleased". */
  readonly version: string;
  /** `YYYY-MM-DD`, or null where it is not released. */
  readonly date: string | null;
  /** What stands below the version itself, before any part. */
  readonly text: readonly string[];
  readonly parts: readonly ReleasePart[];
}

/** Changes of one kind. */
export interface ReleasePart {
  readonly title: string;
  readonly items: readonly string[];
}

/**
 * Reads a list of changes in the form of Keep a Changelog: `## [version] - date`, `### part`, `- item`. Of
 * Markdown inside the lines only the words are kept. What stands before the first version is left out.
 */
export function readReleases(markdown: string): Release[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [head = "", ...parts] = block.split(/^### /m);
      const [heading = "", ...text] = head.split("\n");
      const [, version = heading.trim(), date = null] =
        /^\[?([^\]\s]+)\]?(?:\s+-\s+(\S+))?/.exec(heading) ?? [];
      return { version, date, text: paragraphs(text.join("\n")), parts: parts.map(readPart) };
    });
}

function readPart(block: string): ReleasePart {
  const [title = "", ...lines] = block.split("\n");
  const items = lines
    .join("\n")
    .split(/^[-*] /m)
    .slice(1);
  return { title: title.trim(), items: items.map(words) };
}

function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).flatMap((each) => words(each) || []);
}

/** The words of Markdown: links without their addresses, code and emphasis without their marks. */
function words(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\*{1,2}([^*]+)\*{1,2}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
