import type { Actor } from "#domain/report.ts";

/** Names that read otherwise inside a sentence than at the head of a card. */
const IN_TEXT: Readonly<Record<string, string>> = {
  nis: "the NIS",
  "rok-presidency": "Seoul’s Presidential Office",
  "rok-mnd": "Seoul’s defence ministry",
  "rok-jcs": "Seoul’s Joint Chiefs",
  "ua-mod": "Kyiv’s defence ministry",
  "ua-government": "officials in Kyiv",
  "ua-kharkiv-otg": "the Kharkiv command",
  "ua-nrc": "the National Resistance Center",
  "ua-ccd": "Kyiv’s counter-disinformation centre",
  "ua-stratcom": "Kyiv’s StratCom",
  "ua-gs-source-reuters": "a General Staff source (Reuters)",
  "us-dod": "the Pentagon",
  "us-state": "the US State Department",
  "us-white-house": "the White House",
  "uk-mod": "the UK MoD",
  netherlands: "the Dutch defence ministry",
  germany: "the German foreign office",
  msmt: "the MSMT",
  kremlin: "the Kremlin",
  "russia-mfa": "the Russian foreign ministry",
  "russia-mod": "the Russian defence ministry",
  "russia-security-council": "the Russian Security Council",
  "kursk-authorities": "the Kursk authorities",
  un: "the UN",
  cns: "the James Martin Center",
};

const PLURAL = /\b(sources|officials|authorities|Chiefs)\b/;

/** An actor as the subject of a sentence: "the Pentagon". One not known here goes by its short name. */
export function actorInText({ id, shortName }: Actor): string {
  return IN_TEXT[id] ?? shortName;
}

/** Whether the verb after `actorInText` is plural: "Western officials put". */
export function isPlural(actor: Actor): boolean {
  return PLURAL.test(actorInText(actor));
}
