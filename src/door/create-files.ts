import type { FileReader } from "../inputs/files/file-reader.ts";
import type { OnlyOf } from "../inputs/files/git/checked-out.ts";
import type { Files } from "../inputs/files/readable-files.ts";
import type { Environment } from "../model/environment.ts";

/**
 * The only reader of files, which is loaded on the first read. It is limited to the workspace and the runner's temporary
 * folder. `onlyOf` limits it further, to files of one commit.
 */
export function createFiles(env: Environment, onlyOf?: OnlyOf): Files {
  let made: Promise<FileReader> | undefined;
  const reader = (): Promise<FileReader> => {
    made ??= import("../inputs/files/file-reader.ts").then(({ FileReader }) => {
      const { GITHUB_WORKSPACE: workspace = process.cwd(), RUNNER_TEMP: temp } = env;
      return new FileReader({ workspace, temp, onlyOf });
    });
    return made;
  };
  return {
    isFolder: async (input, path) => (await reader()).isFolder(input, path),
    namesIn: async (input, path) => (await reader()).namesIn(input, path),
    readText: async (input, path, maxBytes) => (await reader()).readText(input, path, maxBytes),
    pathInWorkspace: async (input, path) => (await reader()).pathInWorkspace(input, path),
    openFile: async (input, path, limits) => (await reader()).openFile(input, path, limits),
    match: async (input, globs, budget) => (await reader()).match(input, globs, budget),
  };
}
