import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A screen that nobody sees, drawn without a graphics card. */
export interface Screen {
  /** What a program needs to know to be shown on it. */
  readonly env: Readonly<Record<string, string>>;
  end(): void;
}

export async function startScreen(xvfb: string): Promise<Screen> {
  const screen = spawn(xvfb, ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const display = `:${await firstLine(screen)}`;
  return {
    env: { DISPLAY: display, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1" },
    end: () => void screen.kill(),
  };
}

async function firstLine(screen: ChildProcess): Promise<string> {
  if (!screen.stdout) throw new Error("Xvfb has no output");
  for await (const line of createInterface({ input: screen.stdout })) return line.trim();
  throw new Error("Xvfb did not start");
}
