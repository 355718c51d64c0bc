import { frameAddress } from "./frameAddress.ts";
import { answer, GREETINGS, heightMessages, type Message, SILENT_HOST, type Size } from "./heightDialects.ts";
import { isNews, type Told } from "./heightLoop.ts";

/** A page in a frame. */
export interface Framed {
  /** Whose height is told. It must not depend on the height of the frame. */
  readonly content: Element;
  readonly win: Window & typeof globalThis;
}

/**
 * Tells the page around the frame how high the content is, in the dialects of the usual host scripts: at
 * once, and whenever it has changed. Answers the messages that `answer` knows and obeys none. Does nothing
 * where there is no page around. Gives back what ends it.
 */
export function reportHeights({ content, win }: Framed): () => void {
  const { parent } = win;
  if (parent === win) return () => undefined;
  let address = frameAddress(win.location);
  let host = SILENT_HOST;
  let told: Told[] = [];
  let frame = 0;

  const send = (messages: readonly Message[]) => {
    // Only a height is said, and in a sandbox no origin has a name: whoever frames the page may hear it.
    for (const message of messages) parent.postMessage(message, "*");
  };
  const tell = () => {
    frame = 0;
    const size = sizeOf(content);
    const now = { ...size, at: win.performance.now() };
    if (size.height === 0 || !isNews(now, told)) return;
    told = [...told.slice(-2), now];
    send(heightMessages(size, address, host));
  };
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const heard = answer(data, sizeOf(content), address, host);
    host = heard.host;
    send(heard.messages);
  };
  // WordPress may hang its secret on the address when the frame is there already.
  const readSecret = () => {
    const { secret } = frameAddress(win.location);
    if (secret === address.secret) return;
    address = { ...address, secret };
    send(answer({ message: "ready", secret }, sizeOf(content), address, host).messages);
  };

  const observer = new win.ResizeObserver(() => {
    frame ||= win.requestAnimationFrame(tell);
  });
  win.addEventListener("message", hear);
  win.addEventListener("hashchange", readSecret);
  tell();
  send(GREETINGS);
  observer.observe(content);
  return () => {
    observer.disconnect();
    win.cancelAnimationFrame(frame);
    win.removeEventListener("message", hear);
    win.removeEventListener("hashchange", readSecret);
  };
}

function sizeOf(content: Element): Size {
  const { height, width } = content.getBoundingClientRect();
  return { height: Math.ceil(height), width: Math.ceil(width) };
}
