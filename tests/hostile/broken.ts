import fc from "fast-check";
import { hostileValues } from "./texts.ts";

/** Values that break who looks at them: they throw, or never end. */
export const traps: fc.Arbitrary<unknown> = fc
  .constantFrom("data", "app", "type", "sentinel", "height", "message")
  .map((field) => {
    const trap: Record<string, unknown> = { sentinel: "amp", type: "embed-size", height: 400 };
    trap.self = trap;
    return Object.defineProperty(trap, field === "data" ? "self" : field, {
      enumerable: true,
      get() {
        throw new Error("planted");
      },
    });
  });

/** A message with one field of another value, or without it. */
export function broken(sound: object): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(sound), "__proto__", "extra"), fc.option(hostileValues))
    .map(([field, value]) => Object.fromEntries([...Object.entries(sound), [field, value]]));
}
