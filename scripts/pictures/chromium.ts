import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Chromium on this machine, from CHROMIUM or in PATH. */
export const CHROMIUM: string | undefined = findChromium();

function findChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = named === undefined ? folders.map((folder) => join(folder, "chromium")) : [named];
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
