import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of its own; disposing of it removes it. */
export interface TempFolder extends AsyncDisposable {
  readonly path: string;
  /** The path of something in it. */
  in(...parts: readonly string[]): string;
}

/** Makes a folder with the given files, by their paths in it. `parent` is where, if not in `tmpdir()`. */
export async function createTempFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  parent = tmpdir(),
): Promise<TempFolder> {
  const path = realpathSync(mkdtempSync(join(parent, "webex-notify-")));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    in: (...parts) => join(path, ...parts),
    [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true, force: true }),
  };
}
