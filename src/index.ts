// Import this first: it handles what may happen while the other modules are loading.
import "./door/open-door.ts";
import { join } from "node:path";
import { createFiles } from "./door/create-files.ts";
import { createHost, createOutside } from "./door/create-host.ts";
import { createWall } from "./door/create-wall.ts";
import { leaveFile } from "./door/left-file.ts";
import { type Door, firstDoor, openDoor } from "./door/open-door.ts";
import { hasUnknownNames, inputText } from "./inputs/input-names.ts";
import { problemsIn } from "./inputs/read-each.ts";
import { cleanReport } from "./report/clean-report.ts";
import { type Core, reportStep } from "./report/report.ts";
import { brokenReport, type StepReport, verdictOf } from "./report/step-report.ts";
import { begin } from "./step/begin.ts";
import type { Host } from "./step/host.ts";

/**
 * What this file was started for: `dist/post.js` and `dist/call.js` load it with a URL of their own. No variable, input, or
 * state decides it, so one cannot be mistaken for the other, whatever happened to the main stage or is in `with:`.
 */
const { search: STARTED_AS } = new URL(import.meta.url);
const IS_POST = STARTED_AS === "?post";
const IS_CALL = STARTED_AS === "?call";

/** Next to `dist/`: the templates are shipped unchanged. */
const TEMPLATES = join(import.meta.dirname, "../templates");

/** Resolves when the step has written all its results. */
export const ended: Promise<void> = runStage(firstDoor);

/** Runs one more stage in this process, independent of earlier ones. The tests' runner uses this to save starting a process. */
export function again(): Promise<void> {
  return runStage(openDoor());
}

function runStage(door: Door): Promise<void> {
  door.commands.logWarnings();
  return door.guard.toEnd(() => run(process.env, door));
}

/**
 * Runs the stage that the runner asked for: a call, the main stage of a message, or its post stage, which finishes what the
 * main stage began.
 */
async function run(env: NodeJS.ProcessEnv, door: Door): Promise<string | undefined> {
  const { commands, guard } = door;
  if (IS_CALL) {
    const { call } = await import("./call/call.ts");
    return call({
      env,
      mask: commands.mask,
      secrets: commands.secrets,
      files: createFiles(env),
      leaveFile: (name, text) => leaveFile(name, text, env),
      wall: createWall(),
      outside: createOutside(env, door),
      core: commands.core,
      explain: (error) => guard.explain(error),
    });
  }
  if (isDoctor(env)) return IS_POST ? undefined : examined(env, door);
  if (!IS_POST) return reported(begin, { env, door, core: commands.core });
  const { finish, stateIn } = await import("./step/lifecycle/lifecycle.ts");
  const state = stateIn(env);
  if (state === undefined) return undefined;
  return reported((host) => finish(host, state), { env, door, core: withoutOutputs(commands.core) });
}

/** The doctor is most useful when other inputs are wrong, so this is checked before any of them is read. */
function isDoctor(env: NodeJS.ProcessEnv): boolean {
  return inputText(env, "doctor")?.toLowerCase() === "true";
}

/** Checks everything a step needs. Returns the reason why the step fails, if it does. */
async function examined(env: NodeJS.ProcessEnv, door: Door): Promise<string | undefined> {
  const { core, secrets } = door.commands;
  const { doctor } = await import("./doctor/doctor.ts");
  return doctor(createHost(env, TEMPLATES, door), core, secrets);
}

/** Nobody reads the outputs of the post stage, so it does not matter if they cannot be written. */
function withoutOutputs(core: Core): Core {
  return {
    ...core,
    writeOutputs: (values) => {
      core.writeOutputs(values);
      return undefined;
    },
  };
}

/** Sentences about mistyped inputs; none if the code for them cannot be loaded, because the error itself matters more. */
async function mistypedIn(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  if (!hasUnknownNames(env)) return [];
  try {
    return (await import("./inputs/slips/mistyped-names.ts")).mistypedInputs(env);
  } catch {
    return [];
  }
}

/** Runs a story and reports the result. Returns the reason why the step fails, if it does. */
async function reported(
  story: (host: Host) => Promise<StepReport>,
  { env, door, core }: { readonly env: NodeJS.ProcessEnv; readonly door: Door; readonly core: Core },
): Promise<string | undefined> {
  const { commands, guard } = door;
  const host = createHost(env, TEMPLATES, door);
  const explain = (error: unknown): string => guard.explain(error);
  let report: StepReport;
  try {
    report = await story(host);
  } catch (error) {
    // A missing input may have been set under a mistyped name.
    const found = [...problemsIn(error).map(explain), ...host.journal.findings.problems];
    report = brokenReport(found, new Date(), await mistypedIn(env));
  }
  const problems = [...report.problems, ...guard.takeAsides()];
  const clean = cleanReport({ ...report, problems }, commands.secrets, host.wall);
  return verdictOf(reportStep(clean, core, explain));
}
