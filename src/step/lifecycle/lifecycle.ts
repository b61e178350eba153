import type { Files } from "../../inputs/files/readable-files.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import { inputsToKeep } from "../../inputs/kept-inputs.ts";
import { readBeside } from "../../inputs/read-each.ts";
import { parseThread } from "../../inputs/read-thread.ts";
import { threadIn, threadText } from "../../model/thread.ts";
import type { StepReport } from "../../report/step-report.ts";
import type { Host } from "../host.ts";
import { runStep } from "../step.ts";
import { requireOwnJob, STATE, stateText } from "./lifecycle-state.ts";

/** Reports that the job started, and saves what the post stage has to finish. */
export async function start(inputs: Inputs, host: Host): Promise<StepReport> {
  readBeside(inputs.problems, () => requireOwnJob(inputs));
  const startedAt = host.now();
  // Whatever happens to this stage, the post stage reports how the job ended.
  host.saveState(STATE, stateText({ startedAt, pending: undefined, isProvisioned: false }));
  for (const [name, text] of Object.entries(inputsToKeep(host.env))) host.saveState(name, text);
  const started: Inputs = { ...inputs, event: "start", files: [] };
  const early = { ...host, files: filesOfRun(host) };
  const { report, own, isProvisioned } = await runStep(started, { isBeforeCheckout: true }, early);
  host.saveState(STATE, stateText({ startedAt, pending: own, isProvisioned }));
  return { ...report, thread: finishedText(report.thread) };
}

/** The files, without those of the workspace that an earlier job on a self-hosted runner may have left there. */
function filesOfRun({ env, journal, files, filesOf }: Host): Files {
  // Such a runner is new for each job. No step can change this variable.
  if (env["RUNNER_ENVIRONMENT"] === "github-hosted") return files;
  let isTold = false;
  return filesOf(env["GITHUB_SHA"] ?? "", () => {
    if (!isTold) journal.add({ notes: [LEFT] });
    isTold = true;
  });
}

const LEFT = "The workspace is not at this run's commit, so its files are read when the job has ended.";

/** Other steps must not see a pending message: only this step reports how its job ended. */
function finishedText(thread: string): string {
  return threadText({ ...threadIn(parseThread(thread)), pending: [] });
}

// Shares a part of the bundle with the other stage, and with the doctor.
export { finish } from "./finish.ts";
export { isLifecycle, requireOwnJob, STATE, stateIn, TOLD } from "./lifecycle-state.ts";
