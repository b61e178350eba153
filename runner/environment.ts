import type { GithubContext } from "./github-context.ts";
import type { StepFolder } from "./step-folder.ts";

/** The whole environment of the step's process; of our own nothing enters but PATH. */
export function createEnvironment(parts: {
  github: GithubContext;
  runner: Readonly<Record<string, string>>;
  folder: StepFolder;
  inputs: Readonly<Record<string, string>>;
  stepEnv: Readonly<Record<string, string>>;
}): Record<string, string> {
  const { github, runner, folder, inputs, stepEnv } = parts;
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: folder.home,
    // Windows opens no socket without it.
    ...(process.env["SystemRoot"] === undefined ? {} : { SystemRoot: process.env["SystemRoot"] }),
    CI: "true",
    ...stepEnv,
    // From here on a step's `env:` cannot change a value, as with the runner.
    ...inputs,
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
