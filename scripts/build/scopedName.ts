const prefixes = new Map<string, string>();

/**
 * Class names from file and name: the same in both halves of the build, short for page and script, and in
 * words, which compress better than hashes. Throws where two files would share a prefix.
 */
export function scopedName(name: string, file: string): string {
  const part = /([^/]+)\.module\.css/.exec(file)?.[1] ?? "style";
  const capitals = part.slice(1).replace(/[^A-Z]/g, "");
  const prefix = `${part.slice(0, 2)}${capitals}${part.slice(-1)}`;
  if ((prefixes.get(prefix) ?? part) !== part) {
    throw new Error(`The style sheets ${part} and ${prefixes.get(prefix)} would share the prefix ${prefix}`);
  }
  prefixes.set(prefix, part);
  return `${prefix}-${name}`;
}
