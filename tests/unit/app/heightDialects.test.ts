import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameAddress } from "#app/embed/frameAddress.ts";
import { answer, GREETINGS, type Host, heightMessages, SILENT_HOST } from "#app/embed/heightDialects.ts";

const HREF = "https://example.org/embed.html?date=2024-11-04&childId=map1#?secret=aB3dE6gH9k";
const NAMED = frameAddress(new URL(HREF));
const PLAIN = frameAddress(new URL("https://example.org/embed.html"));
const SIZE = { height: 437, width: 700 };
const KNOWN: Host = { resizerId: "iFrameResizer0", openResizer: true };
const INIT =
  "[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true";

const says = (message: unknown, host = SILENT_HOST) => answer(message, SIZE, NAMED, host).messages;

describe("a height", () => {
  it("is told to hosts that asked nothing, each in its dialect", () => {
    expect(heightMessages(SIZE, PLAIN, SILENT_HOST)).toEqual([
      { "datawrapper-height": { "embed.html": 437 } },
      '{"src":"https://example.org/embed.html","context":"iframe.resize","height":437}',
      { sentinel: "amp", type: "embed-size", height: 437 },
    ]);
  });

  it("is told under the names that the address and the host gave", () => {
    expect(heightMessages(SIZE, NAMED, KNOWN)).toEqual([
      { "datawrapper-height": { "embed.html?date=2024-11-04&childId=map1": 437 } },
      JSON.stringify({ src: HREF, context: "iframe.resize", height: 437 }),
      { sentinel: "amp", type: "embed-size", height: 437 },
      "pymxPYMxmap1xPYMxheightxPYMx437",
      { message: "height", value: 437, secret: "aB3dE6gH9k" },
      "[iFrameSizer]iFrameResizer0:437:700:resizeObserver",
      { type: "iframe-resized", width: 700, height: 437 },
    ]);
  });

  it("is not told to AMP below 100 px, which refuses it", () => {
    const embedSizes = (height: number) =>
      heightMessages({ height, width: 700 }, PLAIN, SILENT_HOST).filter(
        (message) => typeof message === "object" && message.type === "embed-size",
      );
    expect(embedSizes(99)).toEqual([]);
    expect(embedSizes(100)).toHaveLength(1);
  });

  it("of nothing drawn is told to nobody, and who asked meanwhile is remembered", () => {
    const hidden = { height: 0, width: 0 };
    expect(heightMessages(hidden, NAMED, KNOWN)).toEqual([]);
    expect(answer(INIT, hidden, NAMED, SILENT_HOST)).toEqual({
      host: { ...SILENT_HOST, resizerId: "iFrameResizer0" },
      messages: [],
    });
  });

  it("is announced to AMP and iframe-resizer", () => {
    expect(GREETINGS).toEqual([{ sentinel: "amp", type: "embed-ready" }, "[iFrameResizerChild]Ready"]);
  });
});

describe("an answer", () => {
  it("goes to pym.js when it says its width", () => {
    expect(says("pymxPYMxmap1xPYMxwidthxPYMx320")).toEqual(["pymxPYMxmap1xPYMxheightxPYMx437"]);
  });

  it("goes to iframe-resizer 4 under the id of its init, and to hosts that wait for a change", () => {
    expect(answer(INIT, SIZE, NAMED, SILENT_HOST)).toEqual({
      host: { resizerId: "iFrameResizer0", openResizer: false },
      messages: [
        "[iFrameSizer]iFrameResizer0:437:700:init",
        "[iFrameSizer]iFrameResizer0:437:700:resizeObserver",
      ],
    });
  });

  it.each([
    "[iFrameSizer]map:8:false:true:32:true:true::auto:::0:false:child:auto:true:500:700:true:GPLv3:5.5.7:2::false",
    "[iFrameSizer]map:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false",
  ])("goes to later versions, which say more: %s", (init) => {
    expect(says(init)[0]).toBe("[iFrameSizer]map:437:700:init");
  });

  it("goes to iframe-resizer when it asks again, once it has given an id", () => {
    expect(says("[iFrameSizer]resize", KNOWN)).toEqual(["[iFrameSizer]iFrameResizer0:437:700:size"]);
    expect(says("[iFrameSizer]reset", KNOWN)).toEqual(["[iFrameSizer]iFrameResizer0:437:700:resetPage"]);
    expect(says("[iFrameSizer]resize")).toEqual([]);
  });

  it("goes to open-iframe-resizer, which is told of changes from then on", () => {
    const resized = [{ type: "iframe-resized", width: 700, height: 437 }];
    const heard = answer({ type: "iframe-child-init", bodyPadding: "9px" }, SIZE, PLAIN, SILENT_HOST);
    expect(heard.messages).toEqual(resized);
    expect(heightMessages(SIZE, PLAIN, heard.host)).toEqual(expect.arrayContaining(resized));
    expect(says({ type: "iframe-get-child-dimensions" })).toEqual(resized);
  });

  it("goes to @newswire/frames in the words of AMP", () => {
    expect(says({ sentinel: "amp", type: "frames-init" })).toEqual([
      { sentinel: "amp", type: "embed-size", height: 437 },
    ]);
  });

  it("goes to WordPress when it is ready and knows its own secret", () => {
    expect(says({ message: "ready", secret: "aB3dE6gH9k" })).toEqual([
      { message: "height", value: 437, secret: "aB3dE6gH9k" },
    ]);
    expect(says({ message: "ready", secret: "another" })).toEqual([]);
    expect(answer({ message: "ready", secret: null }, SIZE, PLAIN, SILENT_HOST).messages).toEqual([]);
  });

  it.each([
    undefined,
    null,
    0,
    "",
    "pymxPYMxmap2xPYMxwidthxPYMx320",
    "pymxPYMxmap1xPYMxwidthxPYMx320px",
    "pymxPYMxmap1xPYMxwidthxPYMx320xPYMxwidthxPYMx320",
    "pymxPYMxmap1xPYMxnavigateToxPYMxhttps://example.org/",
    "pymxPYMxmap1xPYMxviewport-iframe-positionxPYMx800 600 0 0 10 10",
    "pymxPYMxnullxPYMxwidthxPYMx320",
    "[iFrameSizer]",
    "[iFrameSizer]a:8",
    "[iFrameSizer]<img src=x onerror=alert(1)>:8:false:false:32",
    "[iFrameSizer]a b:8:false:false:32",
    `[iFrameSizer]${"a".repeat(101)}:8:false:false:32`,
    `[iFrameSizer]a:8:false:false:${"3".repeat(2_000)}`,
    " [iFrameSizer]a:8:false:false:32",
    "[iFrameSizer]message:{}",
    "[iFrameSizer]moveToAnchor:kursk",
    "[iFrameResizerChild]Ready",
    "__proto__",
    [],
    {},
    { sentinel: "amp", type: "embed-size", height: 100 },
    { sentinel: "amp", type: "embed-size-denied" },
    { type: "frames-init" },
    { type: "iframe-resized", height: 100 },
    { type: ["iframe-child-init"] },
    { "datawrapper-height": { "embed.html": 100 } },
  ])("does not go to %j", (message) => {
    expect(answer(message, SIZE, NAMED, SILENT_HOST)).toEqual({ host: SILENT_HOST, messages: [] });
    expect(answer(message, SIZE, NAMED, KNOWN).host).toEqual(KNOWN);
  });
});

/** All that a frame may ever say. */
const DOCUMENTED = [
  /^\[iFrameSizer\][\p{L}\p{N}_.-]{1,100}:437:700:(?:init|resizeObserver|size|resetPage)$/u,
  /^pymxPYMxmap1xPYMxheightxPYMx437$/,
  /^\{"sentinel":"amp","type":"embed-size","height":437\}$/,
  /^\{"message":"height","value":437,"secret":"aB3dE6gH9k"\}$/,
  /^\{"type":"iframe-resized","width":700,"height":437\}$/,
];

/** Texts with the words of the dialects in them, in any order. */
const nearlyRight = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "[iFrameSizer]",
        "pym",
        "xPYMx",
        "map1",
        "width",
        "init",
        "resize",
        "reset",
        ":",
        "true",
        "false",
      ),
      fc.string(),
      fc.nat().map(String),
    ),
  )
  .map((words) => words.join(""));
const nearlyObject = fc.record(
  {
    sentinel: fc.oneof(fc.constant("amp"), fc.anything()),
    type: fc.oneof(
      fc.constantFrom("frames-init", "iframe-child-init", "iframe-get-child-dimensions", "embed-size"),
      fc.anything(),
    ),
    message: fc.oneof(fc.constantFrom("ready", "height", "link"), fc.anything()),
    secret: fc.oneof(fc.constant("aB3dE6gH9k"), fc.anything()),
    value: fc.anything(),
  },
  { requiredKeys: [] },
);

describe("whatever a host says", () => {
  it("throws nothing and is answered by documented messages alone", () => {
    const message = fc.oneof(fc.anything(), fc.string(), nearlyRight, nearlyObject);
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        let host = SILENT_HOST;
        for (const said of messages) {
          const heard = answer(said, SIZE, NAMED, host);
          host = heard.host;
          expect(heard.messages.length).toBeLessThanOrEqual(2);
          for (const words of heard.messages) {
            const text = typeof words === "string" ? words : JSON.stringify(words);
            expect(
              DOCUMENTED.some((pattern) => pattern.test(text)),
              text,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
