/** The words over the cards on narrow pages. */
export const columnHead = {
  toMap: "Back to the map",
  parts: "Shown below",
  part: { said: "What was said", who: "Who says so" },
};
