import type { Topology } from "topojson-specification";
import labelsUrl from "/data/basemap/labels.json?url&no-inline";
import sceneUrl from "/data/basemap/scene.topojson?url&no-inline";
import { type Basemap, type Label, readBasemap } from "./readBasemap.ts";

/** Fetches the shipped vectors and names. Rejects when either is missing or a layer is not in it. */
export async function fetchBasemap(): Promise<Basemap> {
  const [scene, labels] = await Promise.all([fetchJson<Topology>(sceneUrl), fetchJson<Label[]>(labelsUrl)]);
  return readBasemap(scene, labels);
}

async function fetchJson<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The basemap answered ${answer.status}`);
  return (await answer.json()) as T;
}
