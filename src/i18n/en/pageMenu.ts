/** What has no room in the head of a narrow page. */
export const pageMenu = {
  table: "Table of the day",
  share: "Share, cite, take away",
  present: "Present it to a class",
  teaching: "Notes for teachers",
  file: "One file for a USB stick",
  method: "Method and corrections",
  keys: "Keys of the keyboard",
};
