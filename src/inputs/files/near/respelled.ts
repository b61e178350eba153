import { nearestFew } from "../../../text/nearest.ts";
import { InputError } from "../../input-error.ts";
import { withoutWorkspace } from "./from-elsewhere.ts";

/** Lists folders. */
interface Reader {
  readonly namesIn: (input: string, path: string) => Promise<readonly string[]>;
}

/** Number of names in a folder that are searched for a similar one. */
const MAX_NAMES = 1000;

/** Folders in which people keep what inputs name. */
const FOLDERS = ["", ".github/", ".github/webex/", "config/"];

/** Paths that may have been meant instead of one that does not exist, also if it begins above the workspace. */
export async function neighboursOf(reader: Reader, input: string, path: string): Promise<readonly string[]> {
  const written = path.replaceAll("\\", "/");
  const spelled = await respelled(reader, input, written.split("/"));
  const others = spelled.filter((one) => one !== written);
  const relative = withoutWorkspace(path);
  if (others.length > 0) return spelled;
  const below = relative === undefined ? [] : await respelled(reader, input, relative.split("/"));
  if (below.length > 0) return below;
  const name = written.split("/").at(-1) ?? "";
  const moved = FOLDERS.map(async (folder) => {
    return (await namesOf(reader, input, folder))?.includes(name) ? [folder + name] : [];
  });
  return (await Promise.all(moved)).flat();
}

async function namesOf(
  reader: Reader,
  input: string,
  folder: string,
): Promise<readonly string[] | undefined> {
  return orNothing(() => reader.namesIn(input, folder === "" ? "." : folder));
}

/** Number of parts of a path that are respelled: each is looked up in its folder. A longer path was not typed. */
const MAX_PARTS = 40;

/**
 * Paths that may have been meant, most likely first. Each part is as written if it exists, or a similar name in its folder. None
 * for a path with too many parts.
 */
export async function respelled(
  reader: Reader,
  input: string,
  parts: readonly string[],
): Promise<readonly string[]> {
  if (parts.length > MAX_PARTS) return [];
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
  // Parts above the accessible folders are kept as written.
  const names = (await namesOf(reader, input, folder)) ?? [part];
  const isThere = part === "" || part === "." || names.includes(part);
  return isThere ? [part] : nearestFew(part, names.slice(0, MAX_NAMES));
}

/** The result, or `undefined` if access is not allowed. */
export async function orNothing<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
