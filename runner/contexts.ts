import { dirname } from "node:path";
import type { GithubContext, RunEvent } from "./github-context.ts";
import type { JobFolder } from "./job-folder.ts";
import type { StageOptions } from "./step.ts";

/** The contexts that an input's default can use. There are no others. */
export interface Contexts extends Record<string, unknown> {
  job: Readonly<Record<string, unknown>> & { status: string };
  runner: Readonly<Record<string, string>>;
}

const operatingSystems: Partial<Record<NodeJS.Platform, string>> = { darwin: "macOS", win32: "Windows" };
const strategyWithoutMatrix = { "fail-fast": true, "job-index": 0, "job-total": 1, "max-parallel": 1 };

/** Builds `github`, `job`, `matrix`, `strategy`, and `runner` as they are when the step starts. */
export function createContexts(parts: {
  options: StageOptions;
  event: RunEvent;
  github: GithubContext;
  folder: JobFolder;
}): Contexts {
  const { options, event, github, folder } = parts;
  return {
    github: {
      ...github,
      event: event.payload ?? {},
      event_path: folder.eventPath,
      token: options.githubToken ?? "",
      workspace: folder.workspace,
      ...(options.actionStatus === undefined ? {} : { action_status: options.actionStatus }),
    },
    job: { check_run_id: 7001, ...options.contexts?.job, status: options.contexts?.job?.status ?? "success" },
    // Without a matrix, GitHub sets null, not an empty object.
    matrix: options.contexts?.matrix ?? null,
    strategy: options.contexts?.strategy ?? strategyWithoutMatrix,
    runner: {
      arch: process.arch.toUpperCase(),
      environment: "github-hosted",
      name: "GitHub Actions 1",
      os: operatingSystems[process.platform] ?? "Linux",
      temp: folder.temp,
      tool_cache: folder.tools,
      // The folder that contains the workspace. RunnerContext.cs; not in the documentation.
      workspace: dirname(folder.workspace),
      ...(options.debug ? { debug: "1" } : {}),
      ...options.contexts?.runner,
    },
  };
}
