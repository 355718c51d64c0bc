import { actorInText } from "./en/actors.ts";
import { area } from "./en/area.ts";
import { dayBrief } from "./en/brief.ts";
import { claim } from "./en/claim.ts";
import { page } from "./en/page.ts";
import { scene } from "./en/scene.ts";
import { daySentence } from "./en/sentence.ts";

/** Everything said in English: one entry for each part of the page, each in its own file. */
export const en = {
  sentence: { day: daySentence, brief: dayBrief },
  actorInText,
  area,
  claim,
  page,
  scene,
};
