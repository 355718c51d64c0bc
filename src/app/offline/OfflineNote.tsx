import { offline as words } from "#i18n/en/offline.ts";
import { useUpdate } from "./useUpdate.ts";

/** One line for a menu: whether the page works without a network by now. Nothing where it will not. */
export function OfflineNote() {
  const offline = useUpdate((state) => state.offline);
  return offline !== "none" && <p>{offline === "ready" ? words.ready : words.preparing}</p>;
}
