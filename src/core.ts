/**
 * The runner's commands, by @actions/core's own modules. Its main module also loads an HTTP client that only
 * `getIDToken` needs: half of the start-up time (docs/decisions/0002-actions-core-by-module.md).
 *
 * Nothing else writes to the log, and nothing is written that `logLine` has not made.
 */
import { issueCommand } from "../node_modules/@actions/core/lib/command.js";
import { issueFileCommand, prepareKeyValueMessage } from "../node_modules/@actions/core/lib/file-command.js";
import { summary } from "../node_modules/@actions/core/lib/summary.js";
import { toCommandProperties } from "../node_modules/@actions/core/lib/utils.js";
import { logLine, logLines } from "./report/log-line.ts";
import type { Core } from "./report/report.ts";
import { withoutSecrets } from "./text/secrets.ts";

const masked: string[] = [];

/** All that was masked so far. */
export const secrets: readonly string[] = masked;

/** Tells the runner to show `***` for a value from now on, and no line to show it. */
export function mask(secret: string): void {
  masked.push(secret);
  issueCommand("add-mask", {}, secret);
}

/** Leaves a value to the post stage of the step, as `STATE_<name>`. */
export function saveState(name: string, value: string): void {
  if (!process.env["GITHUB_STATE"]) return;
  issueFileCommand("STATE", prepareKeyValueMessage(name, withoutSecrets(value, secrets)));
}

/** Fails the step with an error annotation. */
export function setFailed(message: string): void {
  process.exitCode = 1;
  annotate("error", message, { title: "Webex Notify" });
}

/** Node and the packages in the bundle warn on stderr, which the runner reads for commands as well. */
export function tellWarnings(): void {
  process.removeAllListeners("warning");
  process.on("warning", ({ name, message }) => core.debug(`${name}: ${message}`));
}

/** What a report needs of the runner; outside a runner it only logs. */
export const core: Core = {
  setOutput: (name, value) => {
    if (process.env["GITHUB_OUTPUT"]) issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  },
  debug: (message) => issueCommand("debug", {}, logLine(message, secrets)),
  info: (message) => {
    process.stdout.write(`${logLine(message, secrets)}\n`);
  },
  notice: (message, properties) => annotate("notice", message, properties),
  warning: (message, properties) => annotate("warning", message, properties),
  error: (message, properties) => annotate("error", message, properties),
  startGroup: (name) => issueCommand("group", {}, logLine(name, secrets)),
  endGroup: () => issueCommand("endgroup", {}, ""),
  writeSummary: async (markdown) => {
    if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
  },
};

type Properties = Parameters<Core["error"]>[1];

function annotate(
  level: "notice" | "warning" | "error",
  message: string | Error,
  properties: Properties,
): void {
  issueCommand(level, toCommandProperties(properties ?? {}), logLines(String(message), secrets));
}
