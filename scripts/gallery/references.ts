import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DrawnWith } from "./drawnWith.ts";

/** Where references lie. */
const REFERENCES = "tests/gallery";
const RECORD = "drawnWith.json";
const EXTENSION = ".png";

/** The names of all references. */
export function referenceNames(): string[] {
  mkdirSync(REFERENCES, { recursive: true });
  return readdirSync(REFERENCES)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length));
}

/** A reference, or null where there is none of that name. */
export function reference(name: string): Buffer | null {
  return read(name + EXTENSION);
}

/** With what the references were drawn, or null where there are none yet. */
export function recorded(): DrawnWith | null {
  const text = read(RECORD);
  return text && (JSON.parse(text.toString()) as DrawnWith);
}

export function writeReference(name: string, picture: Buffer): void {
  writeFileSync(join(REFERENCES, name + EXTENSION), picture);
}

export function removeReference(name: string): void {
  rmSync(join(REFERENCES, name + EXTENSION));
}

export function record(drawnWith: DrawnWith): void {
  writeFileSync(join(REFERENCES, RECORD), `${JSON.stringify(drawnWith, null, 2)}\n`);
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(join(REFERENCES, file));
  } catch {
    return null;
  }
}
