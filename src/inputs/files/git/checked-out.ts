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
  const [head] = await linesIn(join(git, "HEAD"));
  if (!head?.startsWith("ref: ")) return head === commit;
  const ref = head.slice("ref: ".length);
  const [loose] = await linesIn(join(git, ref));
  if (loose !== undefined) return loose === commit;
  return (await linesIn(join(git, "packed-refs"))).includes(`${commit} ${ref}`);
}

/** How files of Git are read. Only the list of refs can be long. */
const GIT = { input: "git", path: ".git", maxBytes: 1024 * 1024 };

/** The lines of a file of Git; none if it cannot be read, or is a link. */
async function linesIn(path: string): Promise<readonly string[]> {
  const text = await openRegular(path, GIT)
    .then((opened) => opened && textOf(opened, GIT))
    .catch(() => undefined);
  return text?.split("\n") ?? [];
}
