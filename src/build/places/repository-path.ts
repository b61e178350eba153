import { cutToCharacters } from "../../text/cut.ts";
import { oneLine } from "../../text/markup/plain.ts";

/** Longer paths are not readable anyway. */
const MAX_PATH_CHARACTERS = 400;

/** How much of a path is read, because the folder of the checkout may precede it. */
export const MAX_READ_PATH = 4 * MAX_PATH_CHARACTERS;

/**
 * Where runners check out a repository, no matter which machine wrote the file: `/home/runner/work/shop/shop/`,
 * `D:/a/shop/shop/`, `/__w/shop/shop/` in a container, `_work` on self-hosted runners, `/github/workspace/` in a Docker
 * action. Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
const CHECKOUT =
  /^(?:\/(?:.*\/)?(?:_?work|__w)|[a-z]:\/(?:.*\/)?(?:a|_work))\/([^/]+)\/\1\/|^\/github\/workspace\//i;

/**
 * Folders of other machines that may be the repository's root: those of container images and of other CI services. Only the
 * repository can say whether they are.
 */
const LIKELY_CHECKOUT =
  /^\/(?:app|src|code|workspace|usr\/src\/app|builds\/[^/]+\/[^/]+|workspaces\/[^/]+|drone\/src|home\/circleci\/(?:project|repo))\//;

/** Folders of third-party code and of build output. */
const FOREIGN =
  /^[^/]*@|(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.\.)(?:\/|$)|^[a-z][a-z0-9+.-]*:|^\/|^~/i;

/** A scheme with a single letter is a drive. */
const SCHEME = /^([a-z][a-z0-9+.-]+):/i;

/** What locates the repository. */
export interface Places {
  /** The folder of the checkout, if the caller knows it. */
  readonly workspace?: string | undefined;
  /** The folder that relative paths are relative to; the repository by default. */
  readonly base?: string | undefined;
}

/**
 * The path in the repository that a path in a result file refers to, with `/`. A path outside the repository or a web
 * address is returned unchanged; `undefined` if the path is empty.
 */
export function repositoryPath(path: string, places: Places = {}): string | undefined {
  const short = plainPath(path);
  const inside = SCHEME.test(short) ? short : pathInside(short, places);
  return inside === "" ? undefined : cutToCharacters(inside, MAX_PATH_CHARACTERS);
}

/** A path as it is shown. This comes before any decision about the path, because invisible characters would hide a `..`. */
function plainPath(path: string): string {
  return oneLine(cutToCharacters(path, MAX_READ_PATH)).replaceAll("\\", "/");
}

/** A file with the user's own code. */
export interface OwnFile {
  readonly file: string;
  /** Whether only the repository can say that it exists. */
  readonly isUnsure?: boolean;
}

/**
 * The file in the repository that a path or a `file:` URL refers to; `undefined` for files outside, and for third-party
 * code.
 */
export function inRepository(address: string, workspace: string | undefined): OwnFile | undefined {
  const path = repositoryPath(decodedPath(address), { workspace });
  const [root = ""] = LIKELY_CHECKOUT.exec(path ?? "") ?? [];
  const file = path?.slice(root.length);
  if (file === undefined || file === "" || FOREIGN.test(file)) return undefined;
  return root === "" ? { file } : { file, isUnsure: true };
}

/** The path of a `file:` URL or a relative URL, without percent-encoding. Other URLs are returned unchanged. */
export function decodedPath(address: string): string {
  const short = cutToCharacters(address, 2 * MAX_READ_PATH);
  const scheme = SCHEME.exec(short)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "file") return short.replace(/[?#].*$/s, "");
  // file:///a, file:/a, file://localhost/a, file:///C:/a
  const path = scheme === undefined ? short : short.replace(/^file:(?:\/\/[^/]*)?/i, "");
  return decoded(path).replace(/^\/(?=[a-z]:[\\/])/i, "");
}

/** Joins a path that may be relative with its folder. */
export function joinPaths(folder: string, path: string): string {
  if (isAbsolute(path) || SCHEME.test(path) || folder === "") return path;
  return `${folder.replace(/[\\/]$/, "")}/${path}`;
}

function pathInside(path: string, { workspace, base }: Places): string {
  const whole = normalized(base === undefined ? path : joinPaths(plainPath(base), path));
  if (!isAbsolute(whole)) return whole;
  const [checkout = ""] = CHECKOUT.exec(whole) ?? [];
  const inside = withoutWorkspace(whole, workspace) ?? (checkout && whole.slice(checkout.length));
  // A base that is not a known checkout is treated as one: only the tool can know.
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

/** A word in a text that may be a path from another machine. */
const WORD = /[^\s"'`()<>|,;=]+/g;

/** Removes the folders above the repository from paths in a text, no matter which machine wrote it. */
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

/** Whether a path starts at the root of a machine. */
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

/** A path that cannot be decoded has a literal `%` in its name. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
