import { runWorkflow, type WorkflowOptions, type WorkflowResult } from "../../runner/index.ts";
import { createAction } from "./create-action.ts";

// An action whose stages print their names, `status` and `say`, and then does what the input of its name says.
const inputs = `
  status: { default: "\${{ job.status }}" }
  steps: {}
  say: {}
  main: {}
  post: {}`;

const stage = (name: string) => `
  import { appendFileSync } from "node:fs";
  const append = (file, text) => appendFileSync(process.env[file], text);
  const input = (id) => process.env["INPUT_" + id.toUpperCase()];
  console.log(["${name}", input("status"), input("say")].join(" ").trim());
  await (async () => eval("(async () => {" + input("${name}") + "})()"))();`;

/** Runs jobs, with `me/echo@v1` and `me/echo/call@v1` as the actions that really run. */
export async function runJobs(jobs: string, options: Partial<WorkflowOptions> = {}): Promise<WorkflowResult> {
  await using action = await createAction(stage("main"), {
    inputs,
    runs: "{ using: node24, main: dist/index.js, post: dist/post.js }",
    files: { "dist/post.js": stage("post") },
  });
  return await runWorkflow(jobs, { actions: { "me/echo": action.dir }, ...options });
}

/** The last line that each process printed, in order. */
export function lastLines(run: WorkflowResult): (string | undefined)[] {
  return run.processes.map(({ log }) => log.at(-1));
}
