import { OutOfTimeError, type Wall } from "../wall.ts";
import { withoutSecrets } from "./secrets.ts";

/** In characters. Cleaning a shorter text takes almost no time, whatever it contains. */
const SHORT = 2000;

/** Removes secrets from a text and applies `tidy`. A text that cannot be cleaned is never shown. */
export function cleanedWithin(
  wall: Wall,
  text: string,
  secrets: readonly string[],
  tidy: (text: string) => string = (same) => same,
): string {
  const clean = (): string => withoutSecrets(tidy(text), secrets);
  if (text.length <= SHORT) return clean();
  try {
    return wall.runNeeded(clean);
  } catch (error) {
    return error instanceof OutOfTimeError ? LATE : BROKEN;
  }
}

const LATE = "(left out: removing secrets from this text took too long)";
const BROKEN = "(left out: secrets could not be removed from this text)";
