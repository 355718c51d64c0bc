/** The words around the teaching notes. The notes themselves are in `docs/teaching.md`. */
export const teachingPage = {
  documentTitle: "Teaching notes: North Korean troops in Russia",
  description:
    "For teachers: aims, lesson plans of 20 and 45 minutes, how to handle a subject of war with care, how to present, further sources.",
  skip: "Skip to the text",
  pages: "Pages",
  explore: "Explore",
  present: "Present",
  method: "Method",
  contents: "On this page",
  /** A step by its title, inside a sentence. */
  step: (title: string) => `“${title}”`,
  top: "Back to the top",
  explainsItself: "This page needs no script, sets no cookie and asks no other server for anything.",
};
