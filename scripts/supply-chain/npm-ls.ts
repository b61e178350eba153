import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What `npm ls` says about packages that are missing, extraneous, or not of the version that another needs. */
export async function installedProblems(root: string): Promise<readonly string[]> {
  // On Windows, npm is a script, which only a shell can start.
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" };
  try {
    await promisify(execFile)("npm", ["ls", "--all"], options);
    return [];
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    return [...new Set(said.split("\n").filter((line) => line.startsWith("npm error ")))];
  }
}
