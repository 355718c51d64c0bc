import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import process from "node:process";
import { readInputs } from "./build/inputs.ts";
import { keptText, VERSIONS_FOLDER } from "./build/versions.ts";

// Run when data are released. What was kept once is never written over: articles point to it.
const { version, files } = await readInputs(process.cwd());
const file = resolve(VERSIONS_FOLDER, `${version}.json`);
await writeFile(file, keptText({ version, files }), { flag: "wx" });
console.log(`The data of ${version} are kept in ${VERSIONS_FOLDER}/${version}.json`);
