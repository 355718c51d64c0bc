/**
 * Reads a table by RFC 4180 to the letter, independently of what writes it. Throws on a bare line end, on a
 * quote in a cell without quotes, on anything after a closing quote, and on rows of different lengths.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : plain(text, at);
      row.push(cell.value);
      at = cell.end;
      if (text[at] !== ",") break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== "\r\n")
      throw new Error(`No line end at ${at}: ${text.slice(at, at + 20)}`);
    at += 2;
    rows.push(row);
  }
  const [head = []] = rows;
  if (rows.some(({ length }) => length !== head.length)) throw new Error("Rows of different lengths");
  return rows;
}

/** The rows below the head, by the names of the columns. */
export function recordsOf(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

function quoted(text: string, start: number) {
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { value, end: at + 1 };
  }
  throw new Error(`A quote from ${start} is never closed`);
}

function plain(text: string, start: number) {
  const [value = ""] = /^[^,\r\n]*/.exec(text.slice(start, start + 100_000)) ?? [];
  if (value.includes('"')) throw new Error(`A quote in a cell without quotes: ${value}`);
  return { value, end: start + value.length };
}
