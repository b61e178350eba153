import { nearestFew } from "../../text/nearest.ts";
import { InputError } from "../input-error.ts";

/** What lists folders. */
interface Reader {
  readonly namesIn: (input: string, path: string) => Promise<readonly string[]>;
}

/** Names in a folder among which a near one is looked for. */
const MAX_NAMES = 1000;

/** Paths that a path may have been meant to be, the likeliest first: each part as it is there, or as its neighbours are called. */
export async function respelled(
  reader: Reader,
  input: string,
  parts: readonly string[],
): Promise<readonly string[]> {
  let paths: readonly string[] = [""];
  for (const part of parts) {
    const longer = await Promise.all(
      paths.map(async (path) =>
        (await neighbours(reader, input, path, part)).map((name) => `${path}${name}/`),
      ),
    );
    paths = longer.flat().slice(0, MAX_PATHS);
  }
  return paths.map((path) => path.slice(0, -1));
}

const MAX_PATHS = 3;

async function neighbours(
  reader: Reader,
  input: string,
  folder: string,
  part: string,
): Promise<readonly string[]> {
  // Above the folders that may be looked into, all is as it is written.
  const names = (await orNothing(() => reader.namesIn(input, folder === "" ? "." : folder))) ?? [part];
  const isThere = part === "" || part === "." || names.includes(part);
  return isThere ? [part] : nearestFew(part, names.slice(0, MAX_NAMES));
}

/** What may not be looked into holds nothing. */
export async function orNothing<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
