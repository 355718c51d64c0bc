import { Suspense, useEffect, useState } from "react";
import { lazyPart } from "#ui/lazyPart.ts";
import type { Asked } from "./asked.ts";

const ShareDialog = lazyPart(
  () => import("./ShareDialog.tsx").then((module) => module.ShareDialog),
  ShareMissing,
);

/** The links that open the dialog. Without script they lead to the data, or to the report that is to be cited. */
const LINKS = '#share, [data-opens="share"], a[data-cites]';

/** Takes plain clicks on those links, so that they stay what they are until this code has come. */
export function ShareLinks() {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
      if (!link) return;
      event.preventDefault();
      const report = link.dataset.cites ?? null;
      setAsked({ section: report === null ? "link" : "cite", report, href: link.href });
    };
    document.addEventListener("click", clicked);
    return () => document.removeEventListener("click", clicked);
  }, []);
  return (
    asked && (
      <Suspense>
        <ShareDialog asked={asked} onClose={() => setAsked(null)} />
      </Suspense>
    )
  );
}

/** Its code did not arrive: the link does what it does without script. */
function ShareMissing({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  useEffect(() => {
    onClose();
    location.assign(asked.href);
  });
  return null;
}
