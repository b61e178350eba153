import { dirname, join, relative } from "node:path";
import { isInside } from "../going-up.ts";
import { openRegular, textOf } from "../open-file.ts";

/** A commit, and what is called if a file counts as missing because it belongs to no checkout of it. */
export interface OnlyOf {
  readonly commit: string;
  readonly onOther: () => void;
}

/**
 * Whether a real path is in the folder `root`, but belongs to no checkout of the commit: neither it nor a folder above it has
 * a `.git` that is at the commit. The files of a submodule belong to the checkout around it.
 */
export async function isOther(real: string, root: string, commit: string): Promise<boolean> {
  const inside = relative(root, real);
  if (!isInside(inside) || (await isAt(join(real, ".git"), commit))) return false;
  return inside === "" || isOther(dirname(real), root, commit);
}

/** Whether `HEAD` is at a commit. `actions/checkout` leaves a branch for a push, and the commit itself for other refs. */
async function isAt(git: string, commit: string): Promise<boolean> {
  const head = await textIn(join(git, "HEAD"));
  if (!head?.startsWith("ref: ")) return head === commit;
  const ref = head.slice("ref: ".length);
  const found = (await textIn(join(git, ref))) ?? (await textIn(join(git, "packed-refs")));
  return found === commit || found?.split("\n").includes(`${commit} ${ref}`) === true;
}

/** Largest file of Git that is read, in bytes. Only the list of refs can be long. */
const MAX_BYTES = 1024 * 1024;

/** The text of a file of Git; `undefined` if it is empty, cannot be read, or is a link. */
async function textIn(path: string): Promise<string | undefined> {
  const wanted = { input: "git", path, maxBytes: MAX_BYTES };
  const opened = await openRegular(path, wanted).catch(() => undefined);
  const text = opened && (await textOf(opened, wanted).catch(() => undefined));
  return text?.trimEnd() || undefined;
}
