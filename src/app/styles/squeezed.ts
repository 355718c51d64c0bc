/** The styles without comments and needless white space. Texts in quotes may hold single spaces, and no brace or semicolon. */
export function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};]) ?/g, "$1")
    .trim();
}
