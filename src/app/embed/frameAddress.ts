/** What host pages look for in the address of a frame. */
export interface FrameAddress {
  readonly href: string;
  /** A piece of the address as it stands in the `src` of the frame: file, and query where that is plain. */
  readonly piece: string;
  /** What pym.js calls this frame. Null where the host is none of its pages. */
  readonly childId: string | null;
  /** By which WordPress knows this frame again. Null where the host is none of its pages. */
  readonly secret: string | null;
}

/** Letters and digits of any script, and what ids are joined with: nothing that separates or marks up. */
const ID = /^[\p{L}\p{N}_.-]{1,100}$/u;
/** What stands in an address as it was written, and needs no escape in a selector between quotes. */
const PLAIN = /^[\w.~&=,:+?-]{1,500}$/;
const SECRET = /[#?&]secret=([A-Za-z0-9]{1,50})(?:&|$)/;
const OUR_FILE = "embed.html";

/** Reads the address of a frame. What could harm a host that finds it in a message is taken as not there. */
export function frameAddress({ href, pathname, search, hash }: Location | URL): FrameAddress {
  const file = pathname.slice(pathname.lastIndexOf("/") + 1);
  const childId = new URLSearchParams(search).get("childId") ?? "";
  return {
    href,
    piece: [file + search, file].find((text) => PLAIN.test(text)) ?? OUR_FILE,
    childId: isId(childId) ? childId : null,
    secret: SECRET.exec(hash)?.[1] ?? null,
  };
}

/** Whether a text from a host may be sent back to it: an id as people and libraries give them. */
export function isId(text: string): boolean {
  // pym.js splits its messages at this word.
  return ID.test(text) && !text.includes("xPYMx");
}
