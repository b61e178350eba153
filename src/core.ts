/**
 * The runner's commands, by @actions/core's own modules. Its main module also loads an HTTP client that only
 * `getIDToken` needs: half of the start-up time (docs/decisions/0002-actions-core-by-module.md).
 */
import { issueCommand } from "../node_modules/@actions/core/lib/command.js";
import { toCommandProperties } from "../node_modules/@actions/core/lib/utils.js";
import type { Core } from "./report/report.ts";
import { commandOutput, writeOutputs, writeState, writeSummary } from "./runner-files.ts";

/** Tells the runner to show `***` for a value from now on. */
export function setSecret(secret: string): void {
  issueCommand("add-mask", {}, secret);
}

/** Leaves a value to the post stage of the step. Gives the sentence that says why it may not arrive. */
export function saveState(name: string, value: string): string | undefined {
  return writeState(name, value, process.env);
}

/** Fails the step with an error annotation. */
export function setFailed(message: string): void {
  process.exitCode = 1;
  issueCommand("error", toCommandProperties({ title: "Webex Notify" }), message);
}

/** Whether the run is one with debug logging. */
export function isDebug(): boolean {
  return process.env["RUNNER_DEBUG"] === "1";
}

/** What a report needs of the runner; outside a runner it only logs. */
export const core: Core = {
  writeOutputs: (values) => writeOutputs(values, process.env),
  setOutput: commandOutput,
  debug: (message) => issueCommand("debug", {}, message),
  info: (message) => {
    process.stdout.write(`${message}\n`);
  },
  notice: (message, properties) =>
    issueCommand("notice", toCommandProperties(properties ?? {}), String(message)),
  warning: (message, properties) =>
    issueCommand("warning", toCommandProperties(properties ?? {}), String(message)),
  error: (message, properties) =>
    issueCommand("error", toCommandProperties(properties ?? {}), String(message)),
  startGroup: (name) => issueCommand("group", {}, name),
  endGroup: () => issueCommand("endgroup", {}, ""),
  writeSummary: (markdown) => writeSummary(markdown, process.env),
};
