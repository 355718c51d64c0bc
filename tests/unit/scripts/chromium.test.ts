import { describe, expect, it } from "vitest";
import { findChromium, type Machine } from "../../../scripts/test/chromium.ts";

const OWN = "/home/reader/playwright/chrome";

interface Given {
  readonly files?: readonly string[];
  readonly chosen?: string;
  readonly isRoot?: boolean;
  readonly isDebian?: boolean;
  /** The file that a command brings, by the command's beginning. */
  readonly brings?: Readonly<Record<string, string>>;
}

/** A machine that exists only as a list of files, and notes what is run on it. */
function machine({ files = [], chosen, isRoot = false, isDebian = false, brings = {} }: Given = {}) {
  const present = new Set(files);
  const commands: string[] = [];
  const fake: Machine = {
    chosen,
    playwrightsOwn: OWN,
    isRoot,
    isDebian,
    exists: (path) => present.has(path),
    run(...words) {
      const command = words.join(" ");
      commands.push(command);
      for (const [start, file] of Object.entries(brings)) if (command.startsWith(start)) present.add(file);
      return true;
    },
  };
  return { fake, commands };
}

describe("the Chromium of the browser tests", () => {
  const all = ["/opt/mine", OWN, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

  it("is looked for in CHROMIUM_PATH, with Playwright, and in the system, in this order", async () => {
    const found = [];
    for (const [index] of all.entries()) {
      const chosen = index === 0 ? { chosen: "/opt/mine" } : {};
      found.push(await findChromium(machine({ files: all.slice(index), ...chosen }).fake));
    }
    expect(found).toEqual(all);
  });

  it("is not another one where CHROMIUM_PATH names nothing", async () => {
    const { fake, commands } = machine({ files: all.slice(1), chosen: "/opt/gone" });
    await expect(findChromium(fake)).rejects.toThrow(
      "CHROMIUM_PATH is /opt/gone, but there is no such file.",
    );
    expect(commands).toEqual([]);
  });

  it("is looked for as usual where CHROMIUM_PATH is empty", async () => {
    expect(await findChromium(machine({ files: [OWN], chosen: "" }).fake)).toBe(OWN);
  });

  it("is installed with its letters by root on Debian", async () => {
    const { fake, commands } = machine({
      isRoot: true,
      isDebian: true,
      brings: { "apt-get install": "/usr/bin/chromium" },
    });
    expect(await findChromium(fake)).toBe("/usr/bin/chromium");
    expect(commands).toEqual([
      "apt-get update",
      "apt-get install -y --no-install-recommends chromium fonts-noto-core",
    ]);
  });

  it("gets its letters where it is there without them", async () => {
    const given = { isRoot: true, isDebian: true, files: ["/usr/bin/chromium"] };
    const bare = machine(given);
    expect(await findChromium(bare.fake)).toBe("/usr/bin/chromium");
    expect(bare.commands).toEqual([
      "apt-get update",
      "apt-get install -y --no-install-recommends fonts-noto-core",
    ]);
    const lettered = machine({
      ...given,
      files: ["/usr/bin/chromium", "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"],
    });
    await findChromium(lettered.fake);
    expect(lettered.commands).toEqual([]);
  });

  it.each([
    ["a reader who is not root", { isDebian: true }],
    ["root on another system", { isRoot: true }],
  ])("is installed by Playwright for %s", async (_who, given) => {
    const { fake, commands } = machine({ ...given, brings: { "npx playwright": OWN } });
    expect(await findChromium(fake)).toBe(OWN);
    expect(commands).toEqual(["npx playwright install chromium"]);
  });

  it("is installed by Playwright where Debian has none", async () => {
    const given = { isRoot: true, isDebian: true, brings: { "npx playwright": OWN } };
    expect(await findChromium(machine(given).fake)).toBe(OWN);
  });

  it("is asked for in one sentence where nothing helps", async () => {
    const { fake } = machine({ isRoot: true, isDebian: true });
    await expect(findChromium(fake)).rejects.toThrow(/^The browser tests need Chromium, .*[^.]+\.$/);
  });
});
