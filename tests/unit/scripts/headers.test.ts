import { describe, expect, it } from "vitest";
import { headerRules, headersFor, headersText, parseHeaders } from "../../../scripts/build/headersPlugin.ts";

const page = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const RULES = headerRules([
  { name: "index.html", html: page("default-src 'none'; style-src 'sha256-a='") },
  { name: "embed.html", html: page("default-src 'self'") },
]);

describe("the headers for hosts", () => {
  it("give a page its own policy, by each address that it has", () => {
    for (const path of ["/", "/index.html"]) {
      expect(headersFor(path, RULES)["Content-Security-Policy"]).toBe(
        "default-src 'none'; style-src 'sha256-a='",
      );
    }
    for (const path of ["/embed", "/embed.html"]) {
      expect(headersFor(path, RULES)["Content-Security-Policy"]).toBe("default-src 'self'");
    }
    expect(headersFor("/assets/a.js", RULES)).not.toHaveProperty("Content-Security-Policy");
  });

  it("keep for a year what never changes under its name, pages for minutes, and the service worker never", () => {
    const kept = (path: string) => headersFor(path, RULES)["Cache-Control"];
    expect(kept("/assets/app-1234.js")).toContain("immutable");
    expect(kept("/data/versions/2026-11-22.js")).toContain("immutable");
    expect(kept("/index.html")).toBe("public, max-age=300");
    expect(kept("/embed.js")).toBe("public, max-age=300");
    expect(kept("/sw.js")).toBe("no-cache");
  });

  it("forbid nobody to embed", () => {
    const names = RULES.flatMap(({ headers }) => Object.keys(headers));
    expect(names).not.toContain("X-Frame-Options");
    expect(headersText(RULES)).not.toContain("frame-ancestors");
  });

  it("are read back as they were written", () => {
    expect(parseHeaders(headersText(RULES))).toEqual(RULES);
  });

  it("are not made for a page without a policy", () => {
    expect(() => headerRules([{ name: "a.html", html: "<p></p>" }])).toThrow(
      "a.html carries no content security policy.",
    );
  });
});
