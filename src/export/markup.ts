const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML or XML, good between tags and in attributes with either kind of quotes. */
export function asMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => NAMED[mark] ?? mark);
}
