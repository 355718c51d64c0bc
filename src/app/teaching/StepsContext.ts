import { createContext } from "react";

/** A step of the guided telling, as far as the teaching notes name it. */
export interface NamedStep {
  readonly id: string;
  readonly title: string;
}

/** The steps that an id in the text may name, in their order. */
export const StepsContext = createContext<readonly NamedStep[]>([]);
