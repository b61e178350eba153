import { textAt } from "../build/payload.ts";
import { quoted } from "../text/secrets/quoted.ts";
import type { Happening } from "./happening.ts";

/** A run or deployment whose end started this run, and that the message does not report. */
export interface UntoldTrigger {
  /** How it ended, in GitHub's word. */
  readonly state: string;
  /** A sentence that says so. */
  readonly found: string;
}

/** What started this run, if the message reports this job although nobody asked for that; `undefined` otherwise. */
export function untoldTrigger({
  inputs,
  payload,
  context,
}: Omit<Happening, "hide">): UntoldTrigger | undefined {
  const { about, event, needs, isLifecycle } = inputs;
  if (about === "trigger" || event !== "auto" || needs !== undefined || isLifecycle) return undefined;
  const isRun = context.eventName === "workflow_run";
  if (!isRun && context.eventName !== "deployment_status") return undefined;
  const state = isRun
    ? textAt(payload, "workflow_run", "conclusion")
    : textAt(payload, "deployment_status", "state");
  if (state === undefined) return undefined;
  const name = textAt(payload, "workflow_run", "name");
  const what = isRun ? `The workflow ${quoted(name ?? "")}` : "The deployment";
  return {
    state,
    found: `${what} that started this run ended as "${state}", but the message reports this job.`,
  };
}

/** Ends that need no warning. */
const GOOD: readonly string[] = ["success", "neutral", "skipped", "inactive"];

/** A warning if a failure would be reported as a success; `undefined` otherwise. */
export function untoldFailure(happening: Happening): string | undefined {
  const untold = untoldTrigger(happening);
  if (untold === undefined || GOOD.includes(untold.state) || happening.build.outcome !== "success")
    return undefined;
  return `${untold.found} Write \`about: trigger\` to report what started it.`;
}
