import { readFileSync } from "node:fs";

/** A way in which other people's pages hold the map. */
export interface HostPage {
  /** What stands in the article. */
  readonly markup: (embed: string) => string;
  /** Where the host gives the frame's address: the part behind `#`. */
  readonly hash?: string;
}

/** The published scripts of hosts, by the path under which a page finds them. */
export const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ["/pym.js", textOf(import.meta.resolve("pym.js/dist/pym.v1.js"))],
  ["/iframeResizer.js", textOf(import.meta.resolve("iframe-resizer/js/iframeResizer.js"))],
  ["/frames.js", textOf(import.meta.resolve("@newswire/frames"))],
  ["/openResizer.js", textOf(import.meta.resolve("@open-iframe-resizer/core"))],
]);

function textOf(address: string): string {
  return readFileSync(new URL(address), "utf8");
}

/** What a page of a host has around its article: no margins, and a list of all messages that it hears. */
export function article(markup: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { width: 100%; border: 0; display: block }</style>
<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)));</script>
</head><body>${markup}</body></html>`;
}

const frame = (src: string, more = "") => `<iframe title="Map" src="${src}" ${more}></iframe>`;

/** What a host does on a message from the frame \`it\`; for those who publish no package. */
const listens = (does: string) =>
  `<script>addEventListener("message", ({ source, data }) => {
    const it = document.querySelector("iframe");
    if (source === it.contentWindow) { ${does} }
  })</script>`;

/** Hosts by their published scripts. */
export const PUBLISHED: Readonly<Record<string, HostPage>> = {
  "pym.js": {
    markup: (embed) =>
      `<div id="map-1"></div><script src="/pym.js"></script><script>new pym.Parent("map-1", "${embed}", { title: "Map" })</script>`,
  },
  "pym.js, begun by itself": {
    markup: (embed) => `<div data-pym-src="${embed}"></div><script src="/pym.js"></script>`,
  },
  "iframe-resizer 4": {
    // Only once the frame is there: before, the browser complains of a message to another origin.
    markup: (embed) =>
      `<script src="/iframeResizer.js"></script>${frame(embed, `onload="iFrameResize({}, this)"`)}`,
  },
  "iframe-resizer 4, by another measure": {
    markup: (embed) =>
      `<script src="/iframeResizer.js"></script>${frame(embed, `onload="iFrameResize({ heightCalculationMethod: 'max' }, this)"`)}`,
  },
  "@newswire/frames": {
    markup: (embed) =>
      `<div></div><script type="module">import { Framer } from "/frames.js"; new Framer(document.querySelector("div"), { src: "${embed}" })</script>`,
  },
  "@newswire/frames, begun late": {
    markup: (embed) =>
      `${frame(embed)}<script type="module">import { observeIframe } from "/frames.js"; const it = document.querySelector("iframe"); it.onload = () => observeIframe(it)</script>`,
  },
  "@open-iframe-resizer": {
    markup: (embed) =>
      `${frame(embed)}<script type="module">import { initialize } from "/openResizer.js"; initialize()</script>`,
  },
  "@open-iframe-resizer, in the dialect of iframe-resizer": {
    markup: (embed) =>
      `${frame(embed)}<script type="module">import { initialize } from "/openResizer.js"; initialize({ enableLegacyLibSupport: true })</script>`,
  },
};

/** Hosts that publish no package: the shortest page that keeps what they have written down. */
export const REWRITTEN: Readonly<Record<string, HostPage>> = {
  "Datawrapper's snippet, which looks for the window": {
    markup: (embed) =>
      frame(embed) +
      listens(
        `for (const id in data["datawrapper-height"] ?? {}) it.style.height = data["datawrapper-height"][id] + "px"`,
      ),
  },
  "Datawrapper's older snippet, which looks for the id in the address": {
    markup: (embed) =>
      `${frame("about:blank#other")}${frame(embed)}<script>addEventListener("message", ({ data }) => {
        for (const id in data["datawrapper-height"] ?? {})
          (document.getElementById("datawrapper-chart-" + id) ?? document.querySelector("iframe[src*='" + id + "']")).style.height = data["datawrapper-height"][id] + "px"
      })</script>`,
  },
  AMP: {
    hash: "#amp=1",
    markup: (embed) =>
      frame(embed, `sandbox="allow-scripts allow-same-origin" style="visibility: hidden"`) +
      listens(`if (data.sentinel !== "amp") return;
        if (data.type === "embed-ready") it.style.visibility = "";
        if (data.type === "embed-size" && data.height >= 100) it.style.height = data.height + "px"`),
  },
  "Embedly and Medium": {
    markup: (embed) =>
      frame(embed) +
      listens(`let said = {}; try { said = JSON.parse(data) } catch {}
        if (said.context === "iframe.resize" && said.src === it.src) it.height = said.height`),
  },
  WordPress: {
    hash: "#?secret=aB3dE6gH9k",
    markup: (embed) =>
      frame(
        embed,
        `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="aB3dE6gH9k"`,
      ) +
      listens(
        `if (data.message === "height" && data.secret === it.dataset.secret) it.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))`,
      ),
  },
  "WordPress, whose secret comes late": {
    markup: (embed) =>
      frame(
        embed,
        `sandbox="allow-scripts" data-secret="aB3dE6gH9k" onload="this.src.includes('#') || (this.src += '#?secret=aB3dE6gH9k')"`,
      ) +
      listens(
        `if (data.message === "height" && data.secret === it.dataset.secret) it.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))`,
      ),
  },
};

/** Our own script, on a page that has the embed in two ways, and the script twice. */
export const OWN: Readonly<Record<string, HostPage>> = {
  "embed.js, with a plain frame": {
    markup: (embed) => `${frame(embed, `height="520"`)}<script async src="${scriptOf(embed)}"></script>`,
  },
  "embed.js, which comes after the frame": {
    markup: (embed) => {
      const later = `const it = document.createElement('script'); it.src = '${scriptOf(embed)}'; document.head.append(it)`;
      return frame(embed, `height="520" onload="${later}"`);
    },
  },
  "<troop-reports-map>": {
    markup: (embed) =>
      `<troop-reports-map date="2024-11-04"><a href="${embed}">The map</a></troop-reports-map><script async src="${scriptOf(embed)}"></script>`,
  },
};

/** The address of `embed.js` beside that of the embed. */
export function scriptOf(embed: string): string {
  return new URL("embed.js", embed).href;
}
