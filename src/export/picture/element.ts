/** What an attribute may be; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The faces of the page by name, each with what stands in for it. */
export const SERIF = '"Iowan Old Style",Charter,"Noto Serif",Georgia,serif';
export const SANS = 'system-ui,"Noto Sans",sans-serif';

/** An element as text. The content is markup already, the attributes are not. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? short(value) : `${value}`)}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for these, not even escaped
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands in XML, also within an attribute. What XML cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** To a hundredth: finer is not seen. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
