import { nearestFew } from "../../../text/nearest.ts";
import { InputError } from "../../input-error.ts";
import { withoutWorkspace } from "./from-elsewhere.ts";

/** Lists folders. */
interface Reader {
  readonly namesIn: (input: string, path: string) => Promise<readonly string[]>;
}

/** Number of names in a folder that are searched for a similar one. */
const MAX_NAMES = 1000;

/** Paths that may have been meant instead of one that does not exist, also if it begins above the workspace. */
export async function neighboursOf(reader: Reader, input: string, path: string): Promise<readonly string[]> {
  const written = path.replaceAll("\\", "/");
  const spelled = await respelled(reader, input, written.split("/"));
  const others = spelled.filter((one) => one !== written);
  const relative = withoutWorkspace(path);
  if (others.length > 0 || relative === undefined) return spelled;
  return respelled(reader, input, relative.split("/"));
}

/** Paths that may have been meant, most likely first. Each part is as written if it exists, or a similar name in its folder. */
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
  // Parts above the accessible folders are kept as written.
  const names = (await orNothing(() => reader.namesIn(input, folder === "" ? "." : folder))) ?? [part];
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
