import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loadFiles } from "#dataset/load.ts";
import { describeProblem } from "#dataset/problem.ts";
import { someFiles } from "../../support/builders.ts";

const URL = "https://reports.example/data.json";
const BUNDLE = JSON.stringify({ version: "1", files: someFiles() });

const answering =
  (body: string, status = 200): typeof fetch =>
  async () =>
    new Response(body, { status });
const breaking =
  (error: Error): typeof fetch =>
  async () =>
    Promise.reject(error);

async function sentence(request: typeof fetch): Promise<string> {
  const loaded = await loadFiles(URL, { fetch: request });
  return loaded.ok ? "no problem" : describeProblem(loaded.problem);
}

describe("fetching the data", () => {
  test("the published file gives its version and the files", async () => {
    expect(await loadFiles(URL, { fetch: answering(BUNDLE) })).toMatchObject({
      ok: true,
      version: "1",
      files: someFiles(),
    });
  });

  test("what came is told by its SHA-256, so that data checked before need not be checked again", async () => {
    const loaded = await loadFiles(URL, { fetch: answering(BUNDLE) });
    const digest = createHash("sha256").update(BUNDLE).digest("hex");
    expect(loaded).toMatchObject({ digest });
  });

  test("the address and the signal are handed on", async () => {
    const { signal } = new AbortController();
    const asked: unknown[] = [];
    const request: typeof fetch = async (...args) => {
      asked.push(args);
      return new Response(BUNDLE);
    };
    await loadFiles(URL, { signal, fetch: request });
    expect(asked).toEqual([[URL, { signal }]]);
  });

  test.each([
    [404, "the file is not there (status 404)"],
    [500, "the file is not given out by the server (status 500)"],
  ])("status %i is a problem in plain words", async (status, words) => {
    expect(await sentence(answering("", status))).toBe(
      `data.json: ${words}; the published data was expected.`,
    );
  });

  test("no connection is a problem in plain words", async () => {
    expect(await sentence(breaking(new TypeError("Failed to fetch")))).toBe(
      "data.json: the file is out of reach (the connection failed); the published data was expected.",
    );
  });

  test("a file that breaks off halfway is a problem in plain words", async () => {
    expect(await sentence(answering(BUNDLE.slice(0, BUNDLE.length / 2)))).toBe(
      "data.json: the file is cut off or not JSON; a whole JSON file was expected.",
    );
  });

  test.each([
    ["[]", "the file is an empty list; an object with version and files was expected."],
    ["null", "the file is null; an object with version and files was expected."],
    ['{"files":{}}', "version is missing; a text was expected."],
    ['{"version":"1","files":[]}', "files is an empty list; an object with the files was expected."],
  ])("%s is JSON of the wrong shape", async (body, words) => {
    expect(await sentence(answering(body))).toBe(`data.json: ${words}`);
  });

  test("a file that is not in the bundle comes out as missing", async () => {
    const loaded = await loadFiles(URL, {
      fetch: answering('{"version":"1","files":{"__proto__":{"areas.json":[]}}}'),
    });
    expect(loaded.ok && loaded.files["areas.json"]).toBeUndefined();
    expect(loaded.ok).toBe(true);
  });

  test("an abort is no problem of the data: it rejects as it came", async () => {
    const abort = new DOMException("stopped", "AbortError");
    await expect(loadFiles(URL, { fetch: breaking(abort) })).rejects.toBe(abort);
  });

  test("whatever fails after an abort rejects too", async () => {
    const controller = new AbortController();
    controller.abort();
    const error = new TypeError("Failed to fetch");
    await expect(loadFiles(URL, { signal: controller.signal, fetch: breaking(error) })).rejects.toBe(error);
  });
});
