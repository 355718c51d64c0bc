/** The words of the layer of losses. */
export const casualtyLayer = {
  title: "Losses said",
  note: "Each line is what one source said, by its own definition and for its own time. The same people may be in several. They are never added, and never taken away from those said to be there.",
  none: "No figure for losses stands on this day. That is not zero.",
};
