import type { GithubContext } from "./github-context.ts";
import type { JobFolder } from "./job-folder.ts";

/** The whole environment of the step's process. Only PATH comes from our own. */
export function createEnvironment(parts: {
  github: GithubContext;
  runner: Readonly<Record<string, string>>;
  folder: JobFolder;
  inputs?: Readonly<Record<string, string>>;
  /** The state that the main stage saved for the post stage. */
  state?: Readonly<Record<string, string>>;
  stepEnv: Readonly<Record<string, string>>;
}): Record<string, string> {
  const { github, runner, folder, inputs = {}, state = {}, stepEnv } = parts;
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: folder.home,
    // Windows cannot open sockets without it.
    ...(process.env["SystemRoot"] === undefined ? {} : { SystemRoot: process.env["SystemRoot"] }),
    CI: "true",
    ...stepEnv,
    // A step's `env:` cannot change the values from here on, as with GitHub's runner.
    ...inputs,
    // NodeScriptActionHandler.cs: the name stays as it was saved.
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    GITHUB_ACTIONS: "true",
    ...prefixed("GITHUB_", github),
    ...prefixed("GITHUB_", folder.files),
    GITHUB_EVENT_PATH: folder.eventPath,
    GITHUB_WORKSPACE: folder.workspace,
    ...prefixed("RUNNER_", runner),
  };
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [prefix + name.toUpperCase(), value]),
  );
}
