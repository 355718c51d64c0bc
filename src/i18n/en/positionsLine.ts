import type { Standing } from "#domain/position.ts";
import { formatList } from "#i18n/format.ts";
import { countWord } from "./count.ts";

/** What actors do, in a clause: of one, of several, of none. */
const verbs: Record<Standing, { readonly one: string; readonly many: string; readonly none: string }> = {
  denies: { one: "denies", many: "deny", none: "nobody denies" },
  "does-not-confirm": { one: "does not confirm", many: "do not confirm", none: "nobody leaves it open" },
  "has-indications": { one: "has indications", many: "have indications", none: "nobody has indications" },
  confirms: { one: "confirms", many: "confirm", none: "nobody confirms" },
  "gives-figures": { one: "gives figures", many: "give figures", none: "nobody gives figures" },
};

/** The words of the one line of positions. They come with the first script, so there are few. */
export const positionsLine = {
  verb: (standing: Standing, isPlural: boolean) => verbs[standing][isPlural ? "many" : "one"],
  /** "NATO and the Pentagon do not confirm". `others` is how many more are not named. */
  clause: (standing: Standing, names: readonly string[], others: number, isPlural: boolean) => {
    const rest = others === 0 ? [] : [`${countWord(others)} ${others === 1 ? "other" : "others"}`];
    return `${formatList([...names, ...rest])} ${verbs[standing][isPlural ? "many" : "one"]}`;
  },
  nobodyClause: (standing: Standing) => verbs[standing].none,
};
