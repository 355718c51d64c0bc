import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Notices } from "#app/Notices.tsx";
import { notices } from "#i18n/en/notices.ts";
import { decodeEmbed } from "#state/embedLink.ts";
import { decodeView } from "#state/permalink.ts";
import { decodeTelling } from "#state/tellingLink.ts";
import { realStory } from "../support/realDataset.ts";
import { context } from "../unit/state/arbitraryView.ts";
import { isPlainNotice, plantedIn } from "./judge.ts";
import { SLOW } from "./runs.ts";
import { MARKUP } from "./texts.ts";

const STORY = realStory();

test.each(["date=x&", "title=%3Cb%3E&", "height=9&", "step=0&", "show=1&", "show=text&", "x=1&"])(
  "ten thousand times %s in an address is told in a few words",
  (pair) => {
    const query = pair.repeat(10_000);
    const view = decodeView(query, context).problems;
    const embed = decodeEmbed(query, context).problems;
    const told = decodeTelling(query, STORY, false, context).problems;
    for (const problems of [view, embed, told]) {
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(20);
    }
  },
  SLOW,
);

test("an embed of the latest report tells of a span that does not hold it, where one was asked for", () => {
  const adjusted = { parameter: "span", found: "autumn", expected: "all", reason: "adjusted" };
  expect(decodeEmbed("date=latest&span=autumn", context).problems).toEqual([adjusted]);
  expect(decodeEmbed("date=latest", context).problems).toEqual([]);
});

test("a notice names each thing once, and says that there is more", () => {
  const { problems } = decodeView("a=1&a=1&b=2&b=2", context);
  const markup = renderToStaticMarkup(<Notices link={problems} data={[]} />);
  expect(markup.match(/<li>/g)).toHaveLength(2);
  expect(markup).not.toContain(notices.others);
  const many = decodeView(Array.from({ length: 13 }, (_, at) => `a${at}=1`).join("&"), context);
  const longer = renderToStaticMarkup(<Notices link={many.problems} data={[]} />);
  expect(longer.match(/<li>/g)).toHaveLength(12);
  expect(longer).toContain(notices.others);
});

test("the judge sees what is planted", () => {
  const seen = MARKUP.filter((text) => plantedIn(`<p title="${text}">${text}</p>`).length > 0);
  expect(seen.length).toBeGreaterThan(8);
  expect(plantedIn('<a href="javascript:planted()">x</a><a href="vbscript:x">x</a>')).toHaveLength(2);
  for (const text of MARKUP.filter((each) => each.includes("<")))
    expect(isPlainNotice(`<ul><li>${text}</li></ul>`)).toBe(false);
  expect(isPlainNotice('<p onclick="planted()">x</p>')).toBe(false);
  expect(isPlainNotice('<p class="a">&lt;b&gt;</p>')).toBe(true);
  expect(plantedIn('<a href="https://a.example/">x</a><a href="?report=x">x</a><p>&lt;img&gt;</p>')).toEqual(
    [],
  );
});
