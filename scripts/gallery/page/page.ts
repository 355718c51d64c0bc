import { readFileSync } from "node:fs";
import { themeCss } from "#app/styles/themeCss.ts";
import type { DrawnWith } from "../drawnWith.ts";
import type { Shot } from "../shots.ts";
import { byChange, type GalleryReport, percent, summary, type Verdict, wrong } from "../verdict.ts";

/** Where the pictures lie, from the page: as taken, and small ones of what has changed. */
export const FOLDERS = {
  pictures: "pictures",
  before: "before",
  after: "after",
  difference: "difference",
} as const;

/** What the page shows. */
export interface Gallery {
  readonly shots: readonly Shot[];
  readonly report: GalleryReport;
  readonly drawnWith: DrawnWith;
  /** Those of which there is a picture of the differences. */
  readonly marked: ReadonlySet<string>;
}

/** The gallery as one page, which needs no network and no server. */
export function galleryPage(gallery: Gallery): string {
  const { shots, report, drawnWith } = gallery;
  const modes = [...new Set(shots.map(({ mode }) => mode))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery: ${escaped(summary(report))}</title>
<style>${themeCss()}${read("gallery.css")}</style>
</head>
<body>
<header>
<h1>Gallery</h1>
<p><strong>${escaped(report.skipped === null ? summary(report) : `${shots.length} pictures, not compared`)}</strong></p>
<nav aria-label="Modes">${modes.map((mode) => `<a href="#${mode}">${mode}</a>`).join("")}</nav>
<p class="fine">Chromium ${drawnWith.chromium}, ${escaped(drawnWith.fonts.join(", "))}</p>
<label>Size <input id="zoom" type="range" min="0.1" max="1" step="0.05" value="0.25"></label>
</header>
<main>
${report.skipped === null ? "" : `<p class="loud">${escaped(summary(report))}</p>`}
${wrongSection(gallery)}
${modes.map((mode) => modeSection(mode, gallery)).join("\n")}
</main>
<dialog aria-label="One picture"><p><span></span><button type="button">Close</button></p><img alt=""></dialog>
<script>${read("viewer.js")}</script>
</body>
</html>
`;
}

/** What a reviewer has to look at: the most changed first. */
function wrongSection({ shots, report, marked }: Gallery): string {
  const items = byChange(report.verdicts).flatMap(([name, verdict]) => {
    const words = wrong(verdict);
    if (words === null) return [];
    const shot = shots.find((each) => each.name === name);
    return [
      verdict.kind === "changed" && shot ? changed(shot, verdict.share, marked.has(name)) : line(name, words),
    ];
  });
  return items.length > 0 ? `<section><h2>To look at</h2>${items.join("\n")}</section>` : "";
}

function line(name: string, words: string): string {
  return `<p><strong>${escaped(name)}</strong> <span class="wrong">${escaped(words)}</span></p>`;
}

function changed(shot: Shot, share: number, isMarked: boolean): string {
  const { name, size } = shot;
  const views = [
    { value: "before", label: "Before" },
    { value: "after", label: "After" },
    ...(isMarked ? [{ value: "difference", label: "Difference" }] : []),
    { value: "curtain", label: "Curtain" },
  ] as const;
  const first = isMarked ? "difference" : "after";
  const choices = views.map(
    ({ value, label }) =>
      `<label><input type="radio" name="${name}" value="${value}"${value === first ? " checked" : ""}> ${label}</label>`,
  );
  const images = views
    .filter(({ value }) => value !== "curtain")
    .map(
      ({ value, label }) =>
        `<img class="${value}" src="${value}/${name}.png" alt="${label}: ${escaped(title(shot))}" loading="lazy">`,
    );
  return `<article class="changed" style="--width:${size.width}px">
<h3>${escaped(title(shot))} <span class="wrong">${percent(share)}</span></h3>
<fieldset><legend class="fine">${name}</legend>${choices.join("")}</fieldset>
<div class="views">${images.join("")}</div>
<input type="range" min="0" max="100" value="50" aria-label="Curtain between before and after">
</article>`;
}

/** A table: what is seen in rows, sizes and themes in columns. */
function modeSection(mode: string, { shots, report }: Gallery): string {
  const own = shots.filter((shot) => shot.mode === mode);
  const rows = [...new Set(own.map(({ row }) => row))];
  const columns = [...new Set(own.map(column))];
  const body = rows.map((row) => {
    const cells = columns.map((name) => {
      const shot = own.find((each) => each.row === row && column(each) === name);
      return `<td>${shot ? figure(shot, report.verdicts[shot.name]) : ""}</td>`;
    });
    return `<tr><th scope="row">${escaped(row)}</th>${cells.join("")}</tr>`;
  });
  const head = columns.map((name) => `<th scope="col">${name}</th>`);
  return `<section id="${mode}"><h2>${mode}</h2>
<div class="scroll"><table><thead><tr><td></td>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table></div></section>`;
}

function figure(shot: Shot, verdict: Verdict | undefined): string {
  const words = verdict ? wrong(verdict) : null;
  const { name, path, size } = shot;
  const picture =
    verdict?.kind === "not taken"
      ? ""
      : `<a href="${FOLDERS.pictures}/${name}.png"><img src="${FOLDERS.pictures}/${name}.png" alt="${escaped(title(shot))}" loading="lazy"></a>`;
  const mark = words === null ? "" : ` <span class="wrong">${escaped(words)}</span>`;
  return `<figure style="--width:${size.width}px">${picture}<figcaption>${name}${mark}<br>${escaped(path)}</figcaption></figure>`;
}

function title(shot: Shot): string {
  return `${shot.mode}, ${shot.row}, ${column(shot)}`;
}

function column({ size, theme }: Shot): string {
  return `${size.width} × ${size.height}, ${theme}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}
