import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import process from "node:process";

// Builds once more and compares: whoever builds the same source has to get the same bytes.

const first = process.argv[2] ?? "dist";
const second = mkdtempSync(join(tmpdir(), "again-"));
try {
  execFileSync("vite", ["build", "--outDir", second, "--emptyOutDir"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [before, after] = [digests(first), digests(second)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const other = names.filter((name) => before.get(name) !== after.get(name));
  for (const name of other) console.log(`Not the same in two builds: ${name}`);
  console.log(`${names.length} files, ${other.length} of them different in two builds.`);
  process.exitCode = other.length > 0 ? 1 : 0;
} finally {
  rmSync(second, { recursive: true, force: true });
}

function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}
