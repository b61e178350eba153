/**
 * The runner's commands, by @actions/core's own modules. Its main module also loads an HTTP client that only
 * `getIDToken` needs: half of the start-up time (docs/decisions/0002-actions-core-by-module.md).
 */
import { issueCommand } from "../node_modules/@actions/core/lib/command.js";
import { issueFileCommand, prepareKeyValueMessage } from "../node_modules/@actions/core/lib/file-command.js";
import { summary } from "../node_modules/@actions/core/lib/summary.js";
import { toCommandProperties } from "../node_modules/@actions/core/lib/utils.js";
import type { Core } from "./report/report.ts";

/** Tells the runner to show `***` for a value from now on. */
export function setSecret(secret: string): void {
  issueCommand("add-mask", {}, secret);
}

/** Leaves a value to the post stage of the step, as `STATE_<name>`. */
export function saveState(name: string, value: string): void {
  if (process.env["GITHUB_STATE"]) issueFileCommand("STATE", prepareKeyValueMessage(name, value));
}

/** Fails the step with an error annotation. */
export function setFailed(message: string): void {
  process.exitCode = 1;
  issueCommand("error", toCommandProperties({ title: "Webex Notify" }), message);
}

/** What a report needs of the runner; outside a runner it only logs. */
export const core: Core = {
  setOutput: (name, value) => {
    if (process.env["GITHUB_OUTPUT"]) issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  },
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
  writeSummary: async (markdown) => {
    if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
  },
};
