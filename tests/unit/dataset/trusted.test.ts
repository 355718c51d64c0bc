import { expect, it } from "vitest";
import { readTrusted } from "#dataset/trusted.ts";
import { realDataset, realFiles } from "../../support/realDataset.ts";

it("files that were checked when the page was built are read to the same dataset without checks", () => {
  expect(readTrusted(realFiles())).toEqual(realDataset());
});

it("throws on files of another shape, which is why the digest is asked first", () => {
  expect(() => readTrusted({ ...realFiles(), "reports.json": null })).toThrow();
});
