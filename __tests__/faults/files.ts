import { rm, symlink, truncate, writeFile } from "node:fs/promises";
import type { World } from "../support/start-world.ts";
import type { TempFolder } from "../support/temp-folder.ts";
import type { FaultRow } from "./fault-row.ts";

/** Writes what lies in the workspace. */
export async function writeFiles(folder: TempFolder, files: NonNullable<FaultRow["files"]>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = folder.in(name);
    if (typeof content === "string") await writeFile(path, content);
    else if ("link" in content) await symlink(content.link, path);
    else {
      await writeFile(path, "");
      // A sparse file: nothing of it is written.
      await truncate(path, content.bytes);
    }
  }
}

/** Does to a file what the row says, once Webex has seen enough requests. */
export function changeLater({ meanwhile }: FaultRow, { webex }: World, folder: TempFolder): AsyncDisposable {
  let done: Promise<void> | undefined;
  const act = (path: string): Promise<void> =>
    meanwhile?.what === "is deleted" ? rm(path) : truncate(path, 10);
  const timer = setInterval(() => {
    if (meanwhile === undefined || webex.requests.length < meanwhile.requests) return;
    done ??= act(folder.in(meanwhile.file));
  }, 20);
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await done;
    },
  };
}
