import { createStore } from "zustand/vanilla";

export interface UpdateState {
  /** Whether the page works without a network: not, not yet, or completely. */
  readonly offline: "none" | "preparing" | "ready";
  /** Whether a newer edition is there. It takes the place of this one only when the reader asks for it. */
  readonly update: "none" | "waiting";
  /** The reader wants to hear of it later: on the next visit. */
  readonly later: boolean;
}

/** What is known of the edition of this page and of a newer one. One for the page, as there is one browser. */
export const updateState = createStore<UpdateState>()(() => ({
  offline: "none",
  update: "none",
  later: false,
}));
