import { cutToCharacters } from "../text/cut.ts";
import { oneLine } from "../text/markup/plain.ts";

/** Longer paths are none that a person reads. */
const MAX_PATH_CHARACTERS = 400;

/** What is looked at of a path: the folder of the checkout may stand before it. */
export const MAX_READ_PATH = 4 * MAX_PATH_CHARACTERS;

/**
 * Where runners check a repository out, on whatever machine the file was written: `/home/runner/work/shop/shop/`,
 * `D:/a/shop/shop/`, `/__w/shop/shop/` in a container, `_work` on machines of one's own, `/github/workspace/` in a
 * Docker action. Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
const CHECKOUT =
  /^(?:\/(?:.*\/)?(?:_?work|__w)|[a-z]:\/(?:.*\/)?(?:a|_work))\/([^/]+)\/\1\/|^\/github\/workspace\//i;

/** Schemes of one letter are drives. */
const SCHEME = /^([a-z][a-z0-9+.-]+):/i;

/** What tells where the repository lies. */
export interface Places {
  /** The folder of the checkout, where the caller knows it. */
  readonly workspace?: string | undefined;
  /** What a relative path is relative to; without it, to the repository. */
  readonly base?: string | undefined;
}

/**
 * The path in the repository that a path of a result file names, with `/`; one that lies elsewhere, or a web address,
 * as it is; `undefined` when it names nothing.
 */
export function repositoryPath(path: string, places: Places = {}): string | undefined {
  const short = cutToCharacters(path, MAX_READ_PATH).replaceAll("\\", "/");
  const inside = SCHEME.test(short) ? short : pathInside(short, places);
  return inside === "" ? undefined : cutToCharacters(oneLine(inside), MAX_PATH_CHARACTERS);
}

/** The path of a `file:` address or a relative one with its percent-encoding undone; another address as it is. */
export function decodedPath(address: string): string {
  const short = cutToCharacters(address, 2 * MAX_READ_PATH);
  const scheme = SCHEME.exec(short)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "file") return short.replace(/[?#].*$/s, "");
  // file:///a, file:/a, file://localhost/a, file:///C:/a
  const path = scheme === undefined ? short : short.replace(/^file:(?:\/\/[^/]*)?/i, "");
  return decoded(path).replace(/^\/(?=[a-z]:[\\/])/i, "");
}

/** A path that may be relative to a folder. */
export function joinPaths(folder: string, path: string): string {
  if (isAbsolute(path) || SCHEME.test(path) || folder === "") return path;
  return `${folder.replace(/[\\/]$/, "")}/${path}`;
}

function pathInside(path: string, { workspace, base }: Places): string {
  const whole = normalized(base === undefined ? path : joinPaths(base, path));
  if (!isAbsolute(whole)) return whole;
  const [checkout = ""] = CHECKOUT.exec(whole) ?? [];
  const inside = withoutWorkspace(whole, workspace) ?? (checkout && whole.slice(checkout.length));
  // A base that is no checkout we know is one all the same: only the tool can tell.
  return inside || normalized(path);
}

function withoutWorkspace(path: string, workspace: string | undefined): string | undefined {
  if (workspace === undefined || workspace === "") return undefined;
  const folder = `${normalized(workspace.replaceAll("\\", "/")).replace(/\/$/, "")}/`;
  const start = path.slice(0, folder.length);
  const isWindows = /^[a-z]:/i.test(folder);
  const isInside = isWindows ? start.toLowerCase() === folder.toLowerCase() : start === folder;
  return isInside ? path.slice(folder.length) : undefined;
}

function isAbsolute(path: string): boolean {
  return /^(?:[a-z]:)?\//i.test(path);
}

function normalized(path: string): string {
  const [, root = "", rest = ""] = /^((?:[a-z]:)?\/)?(.*)$/is.exec(path) ?? [];
  const parts: string[] = [];
  for (const part of rest.split("/")) {
    if (part === "" || part === ".") continue;
    const isUp = part === ".." && parts.length > 0 && parts.at(-1) !== "..";
    if (isUp) parts.pop();
    else if (part !== ".." || root === "") parts.push(part);
  }
  return root + parts.join("/");
}

/** A path with a `%` in its name is none that was encoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
