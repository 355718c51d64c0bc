/** The keys of the page: asked for seldom, so loaded when asked for. */
export const keyboard = {
  title: "Keys",
  letters: "Keys of one character act (1 2 3 D T ?)",
  rows: [
    ["Space", "play or pause"],
    ["← →", "a day back or on"],
    ["Shift + ← →", "previous or next report"],
    ["1 2 3", "Kursk Oblast, Far East, all of Russia"],
    ["D", "the table of the day"],
    ["T", "light or dark"],
    ["?", "these keys"],
    ["Escape", "no report selected any more"],
    ["On the slider: Page up, Page down", "next or previous report"],
    ["On the slider: Home, End", "first or last day"],
    ["On a map: arrows, + −", "move and zoom"],
  ],
};
