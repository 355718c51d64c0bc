import { Suspense, useEffect } from "react";
import { whenIdle } from "#app/page.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { keepOffline } from "./register.ts";
import { useUpdate } from "./useUpdate.ts";

const UpdateNotice = lazyPart(() => import("./UpdateNotice.tsx").then((module) => module.UpdateNotice));

/** Has the page kept for use without a network once nothing else is to do, and says when a newer one is there. */
export function Offline() {
  const waiting = useUpdate(({ update, later }) => update === "waiting" && !later);
  useEffect(() => whenIdle(keepOffline), []);
  return (
    waiting && (
      <Suspense>
        <UpdateNotice />
      </Suspense>
    )
  );
}
