import { expect, it } from "vitest";
import type { Actor } from "#domain/report.ts";
import { actorInText, isPlural } from "#i18n/en/actors.ts";
import { realDataset } from "../../support/realDataset.ts";

const actor = (id: string): Actor => {
  const known = realDataset().actor.get(id);
  if (!known) throw new Error(`No actor ${id}`);
  return known;
};

it("an actor inside a sentence has its article", () => {
  expect(actorInText(actor("us-dod"))).toBe("the Pentagon");
  expect(actorInText(actor("hur"))).toBe("HUR");
});

it("an actor that the words do not know goes by its short name", () => {
  expect(actorInText({ ...actor("hur"), id: "new", shortName: "New Office" })).toBe("New Office");
});

it("several unnamed officials take a plural verb, an office does not", () => {
  const plural = [...realDataset().actor.values()].filter(isPlural).map(({ id }) => id);
  expect(plural.sort()).toEqual([
    "kursk-authorities",
    "nyt-us-ua-officials",
    "reuters-sources",
    "rok-jcs",
    "rok-media-sources",
    "ua-government",
    "ua-intel-sources",
    "ua-intel-sources-babel",
    "ua-intel-sources-ft",
    "us-officials-unnamed",
    "western-officials-unnamed",
  ]);
});

it("every actor of the data that is an office reads with an article or a name, never with a comma", () => {
  for (const each of realDataset().actor.values()) expect(actorInText(each)).not.toContain(",");
});
