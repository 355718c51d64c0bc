import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, scriptlessPolicy } from "../../../scripts/build/policy.ts";

/** The rules of a policy, by name. */
function rulesOf(policy: string): Record<string, string> {
  return Object.fromEntries(policy.split("; ").map((rule) => rule.split(/ (.*)/, 2)));
}

describe("the policy of the page", () => {
  it("frames its own embed, to show what it looks like, and nobody else's page", () => {
    expect(rulesOf(contentSecurityPolicy(["a{}"]))).toMatchObject({
      "default-src": "'none'",
      "frame-src": "'self'",
    });
  });

  it("lets pages without scripts frame nothing", () => {
    expect(rulesOf(scriptlessPolicy(["a{}"]))).not.toHaveProperty("frame-src");
  });
});
