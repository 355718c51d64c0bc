/** What has no room in the head of a narrow page. */
export const pageMenu = {
  table: "Table of the day",
  share: "Share, cite, take away",
  method: "Method and corrections",
  keys: "Keys of the keyboard",
};
