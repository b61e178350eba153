import { cutToCharacters } from "../../text/cut.ts";
import { oneLine } from "../../text/markup/plain.ts";

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

/**
 * Where a path of another machine may begin where the repository does: folders of images that are built, and of other
 * services that run builds. Whether it does, only the repository can tell.
 */
const LIKELY_CHECKOUT =
  /^\/(?:app|src|code|workspace|usr\/src\/app|builds\/[^/]+\/[^/]+|workspaces\/[^/]+|drone\/src|home\/circleci\/(?:project|repo))\//;

/** Folders of code that others wrote, and of what is built. */
const FOREIGN =
  /^[^/]*@|(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.\.)(?:\/|$)|^[a-z][a-z0-9+.-]*:|^\/|^~/i;

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
  const short = plainPath(path);
  const inside = SCHEME.test(short) ? short : pathInside(short, places);
  return inside === "" ? undefined : cutToCharacters(inside, MAX_PATH_CHARACTERS);
}

/** A path as it is shown, before anything is decided by it: what nobody sees would hide a `..`. */
function plainPath(path: string): string {
  return oneLine(cutToCharacters(path, MAX_READ_PATH)).replaceAll("\\", "/");
}

/** A file of the user's own code. */
export interface OwnFile {
  readonly file: string;
  /** Whether only the repository can tell that it is there. */
  readonly isUnsure?: boolean;
}

/** The file below the repository's root that a path or a `file:` address names; `undefined` outside, and in code of others. */
export function inRepository(address: string, workspace: string | undefined): OwnFile | undefined {
  const path = repositoryPath(decodedPath(address), { workspace });
  const [root = ""] = LIKELY_CHECKOUT.exec(path ?? "") ?? [];
  const file = path?.slice(root.length);
  if (file === undefined || file === "" || FOREIGN.test(file)) return undefined;
  return root === "" ? { file } : { file, isUnsure: true };
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
  const whole = normalized(base === undefined ? path : joinPaths(plainPath(base), path));
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

/** What paths of another machine stand in, in a text. */
const WORD = /[^\s"'`()<>|,;=]+/g;

/** A text without the folders in front of the repository's paths, on whatever machine it was written. */
export function withoutCheckouts(text: string): string {
  if (!/[\\/](?:_?work|__w|a|workspace)[\\/]/.test(text)) return text;
  return text.replace(WORD, (word) => {
    const start = /^file:\/{2}/i.exec(word)?.[0] ?? "";
    const path = word.slice(start.length, start.length + MAX_READ_PATH).replaceAll("\\", "/");
    const [checkout = ""] = CHECKOUT.exec(path.replace(/^\/(?=[a-z]:)/i, "")) ?? [];
    if (checkout === "") return word;
    const drive = /^\/[a-z]:/i.test(path) ? 1 : 0;
    return word.slice(start.length + drive + checkout.length);
  });
}

/** Whether a path begins at the root of a machine. */
export function isAbsolute(path: string): boolean {
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
