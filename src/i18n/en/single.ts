/** The words of the edition in one file, where it cannot do what the published page does. */
export const single = {
  addressUnknown:
    "This is the map in one file, and the file does not know where the map is published. Links, references and embed codes need that address: take them from the published page. The sources of a report are on its card.",
  onPublished: "This is the map in one file. What others are to open is made on the published page:",
  video: "A video can be made on the published page. This file has no room for what writes it.",
};
