import { describe, expect, it } from "vitest";
import { noticesText, shippedPackages, untoldPackages } from "../../../scripts/build/noticesPlugin.ts";

const SHIPPED = shippedPackages(".");

describe("the licences of what is published", () => {
  it("are told of each package that the project depends on, and of what those depend on", () => {
    const names = SHIPPED.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["react", "scheduler", "maplibre-gl", "earcut", "workbox-core"]),
    );
    expect(names).not.toContain("vitest");
    expect(names).toEqual([...names].sort());
  });

  it("are all free ones, and stand there with their text", () => {
    for (const { name, licence, text } of SHIPPED) {
      expect.soft(licence, name).toMatch(/^(MIT|ISC|BSD-[23]-Clause|MPL-2\.0|\(MIT OR Apache-2\.0\))$/);
      // The one package that brings none names its licence in its manifest.
      if (name !== "murmurhash-js") expect.soft(text.length, name).toBeGreaterThan(300);
      expect.soft(noticesText(SHIPPED)).toContain(text);
    }
  });

  it("are missed for code of a package that is not told", () => {
    const modules = [
      "/a/src/app.ts",
      "/a/node_modules/react/index.js",
      "/a/node_modules/@mapbox/unknown/index.js?v=1",
      "/a/node_modules/react/node_modules/inner/index.js",
    ];
    expect(untoldPackages(modules, SHIPPED)).toEqual(["@mapbox/unknown", "inner"]);
  });
});
