import { useMemo } from "react";
import { qrDrawing } from "#export/qr.ts";
import styles from "./qrCode.module.css";

interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for who does not see it. */
  readonly label: string;
}

/**
 * A text as a QR code, as large as its place, black on white in every theme. Nothing where the text is too long
 * for a code that can be read (see `LEGIBLE`).
 */
export function QrCode({ text, label }: QrCodeProps) {
  const drawing = useMemo(() => qrDrawing(text), [text]);
  if (!drawing) return null;
  const { path, side } = drawing;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-qr=""
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
