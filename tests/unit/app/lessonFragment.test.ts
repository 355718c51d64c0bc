import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fragmentOfLesson, lessonFromFragment, MOST_UNPACKED } from "#app/present/lesson/fragment.ts";
import { startLesson } from "#app/present/lesson/openLesson.ts";
import type { Lesson } from "#domain/lesson.ts";
import { lessonInShort } from "#export/lesson.ts";
import { someLesson } from "../../support/arbitraryLesson.ts";
import { realDataset, realStory } from "../../support/realDataset.ts";

const DATASET = realDataset();
const STORY = realStory();
const DAMAGED =
  "The lesson in the address is damaged or incomplete. Perhaps a program cut the address. Ask for the file.";

const packed = (text: string | Uint8Array) => deflateRawSync(text).toString("base64url");
const start = (hash: string) => startLesson(hash, DATASET, STORY);

async function written(lesson: Lesson): Promise<string> {
  const fragment = await fragmentOfLesson(lesson, STORY);
  if (fragment === null) throw new Error("The lesson is too long.");
  return fragment;
}

/** A browser from before streams that pack. */
function withoutPacking(): void {
  vi.stubGlobal("CompressionStream", undefined);
  vi.stubGlobal("DecompressionStream", undefined);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the fragment of a lesson", () => {
  test.each([
    ["packed", () => undefined],
    ["plain, in browsers that cannot pack", withoutPacking],
  ])("is %s, and is read back as the lesson, in any script", async (_, prepare) => {
    prepare();
    await fc.assert(
      fc.asyncProperty(someLesson(DATASET, STORY), async (lesson) => {
        const fragment = await written(lesson);
        expect(fragment).toMatch(/^#lesson=(j\.)?[\w-]+$/);
        expect(await start(fragment)).toEqual({ lesson, problems: [] });
      }),
      { numRuns: 100 },
    );
  });

  test("that a browser could not pack is read by one that can", async () => {
    withoutPacking();
    const plain = await written(STORY);
    vi.unstubAllGlobals();
    expect(plain).toMatch(/^#lesson=j\./);
    expect(await start(plain)).toEqual({ lesson: STORY, problems: [] });
  });

  test("of the story itself is short enough for a code in print", async () => {
    expect((await written(STORY)).length).toBeLessThan(600);
  });

  test("is no more of a lesson than an address can give back", async () => {
    const words = Array.from({ length: 60 }, (_, index) => ({
      ...STORY.steps[0],
      id: `step-${index}`,
      text: "가".repeat(2_000),
    })) as unknown as Lesson["steps"];
    expect(await fragmentOfLesson({ title: "Long", steps: words }, STORY)).toBeNull();
  });

  test("may have been broken into lines and filled up on its way", async () => {
    const fragment = await written(STORY);
    const broken = `${fragment.slice(0, 40)}%20${fragment.slice(40, 90)}\n ${fragment.slice(90)}==`;
    expect(await start(broken)).toEqual({ lesson: STORY, problems: [] });
  });
});

describe("what is no lesson", () => {
  test.each(["", "#", "#reports", "#lesson", "#lessons=abc", "#report-lesson="])(
    "%j asks for none and gives nothing to say",
    async (hash) => {
      expect(await start(hash)).toEqual({ lesson: null, problems: [] });
    },
  );

  test.each([
    ["nothing", "#lesson=", "The address should hold a lesson and holds nothing."],
    ["letters of another alphabet", "#lesson=Привет", DAMAGED],
    ["bytes that are not packed", `#lesson=${Buffer.from("no").toString("base64url")}`, DAMAGED],
    ["half of a lesson", `#lesson=${packed(lessonInShort(STORY, STORY)).slice(0, 100)}`, DAMAGED],
    ["no JSON", `#lesson=${packed("{")}`, DAMAGED],
    ["no UTF-8", `#lesson=${packed(new Uint8Array([34, 255, 34]))}`, DAMAGED],
    ["a broken plain form", "#lesson=j.e", DAMAGED],
  ])("but %s is told in a sentence", async (_, hash, sentence) => {
    expect(await start(hash)).toEqual({ lesson: null, problems: [sentence] });
  });

  test("packed bytes that unpack to more than a lesson are left packed", async () => {
    const bomb = packed(Buffer.alloc(200_000_000, 32));
    expect(bomb.length).toBeLessThan(MOST_UNPACKED * 2);
    const read = vi.fn();
    const Real = DecompressionStream;
    vi.stubGlobal(
      "DecompressionStream",
      class extends Real {
        // Counts what comes out of it.
        override readonly readable = this.#counted();
        #counted() {
          const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
            transform(part, next) {
              read(part.length);
              next.enqueue(part);
            },
          });
          return super.readable.pipeThrough(count);
        }
      },
    );
    const sentence = "What the address holds is too large for a lesson.";
    expect(await start(`#lesson=${bomb}`)).toEqual({ lesson: null, problems: [sentence] });
    const unpacked = read.mock.calls.reduce((sum, [length]) => sum + length, 0);
    expect(unpacked).toBeGreaterThan(MOST_UNPACKED);
    expect(unpacked).toBeLessThan(2 * MOST_UNPACKED);
  });

  test("nor is a megabyte of letters looked at", async () => {
    const sentence = "What the address holds is too large for a lesson.";
    for (const hash of [`#lesson=${"a".repeat(1e6)}`, `#lesson=j.${"IiAg".repeat(100_000)}`]) {
      expect(await start(hash)).toEqual({ lesson: null, problems: [sentence] });
    }
  });

  test("a browser that cannot unpack says so", async () => {
    const fragment = await written(STORY);
    withoutPacking();
    expect((await start(fragment)).problems).toEqual([
      "This browser cannot unpack the lesson in the address. Ask for the file.",
    ]);
  });

  test("whatever stands in an address, it is read without an exception, and says something", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.base64String(),
      fc.json().map(packed),
      fc.uint8Array().map(packed),
      fc.json().map((text) => `j.${Buffer.from(text).toString("base64url")}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const { lesson, problems } = await start(`#lesson=${text}`);
        expect(lesson).toBeNull();
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.join()).not.toMatch(/[<>]/);
      }),
      { numRuns: 500 },
    );
  });

  test("a lesson of which a letter was changed is read without an exception", async () => {
    const fragment = await written(STORY);
    const letters = "ABCxyz019-_";
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 8, max: fragment.length - 1 }),
        fc.constantFrom(...letters),
        async (at, letter) => {
          const read = await lessonFromFragment(fragment.slice(0, at) + letter + fragment.slice(at + 1));
          expect(read).not.toBeNull();
          await start(fragment.slice(0, at) + letter + fragment.slice(at + 1));
        },
      ),
      { numRuns: 300 },
    );
  });
});
