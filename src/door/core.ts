/**
 * The runner's commands, from the modules of @actions/core. Its main module also loads an HTTP client that only `getIDToken`
 * needs, which is half of the start-up time (docs/decisions/0002-actions-core-by-module.md).
 *
 * `logLine` and `printedLine` make every text that people read. Other output is for the runner, in a command that the toolkit escapes: a
 * value to mask, and what `runner-files.ts` writes for later steps if the file cannot be written.
 */
import { issueCommand } from "../../node_modules/@actions/core/lib/command.js";
import { toCommandProperties } from "../../node_modules/@actions/core/lib/utils.js";
import { logLine, logLines, printedLine } from "../report/log-line.ts";
import type { Core } from "../report/report.ts";
import { withoutSecrets } from "../text/secrets/secrets.ts";
import { commandOutput, writeOutputs, writeState, writeSummary } from "./runner-files.ts";

/** A step's interface to the runner, and the values that it never shows. */
export interface Commands {
  readonly core: Core;
  /** All values masked so far. */
  readonly secrets: readonly string[];
  /** Makes the runner show `***` instead of a value from now on, and keeps it out of our own lines. */
  mask(secret: string): void;
  /** Saves a value for the post stage of the step. Returns a sentence that says why it may not arrive. */
  saveState(name: string, value: string): string | undefined;
  /** Fails the step with an error annotation. */
  setFailed(message: string): void;
  /** Sends warnings of Node and the bundled packages to the debug log, because the runner also reads commands from stderr. */
  logWarnings(): void;
}

/** The commands of one step. */
export function createCommands(): Commands {
  const secrets: string[] = [];
  const annotate = (level: Level, message: string | Error, properties: Properties): void =>
    issueCommand(level, toCommandProperties(properties ?? {}), logLines(String(message), secrets));
  const core: Core = {
    writeOutputs: (values) => writeOutputs(values, process.env),
    setOutput: commandOutput,
    debug: (message) => issueCommand("debug", {}, logLine(message, secrets)),
    info: (message) => {
      process.stdout.write(`${printedLine(message, secrets)}\n`);
    },
    notice: (message, properties) => annotate("notice", message, properties),
    warning: (message, properties) => annotate("warning", message, properties),
    error: (message, properties) => annotate("error", message, properties),
    startGroup: (name) => issueCommand("group", {}, logLine(name, secrets)),
    endGroup: () => issueCommand("endgroup", {}, ""),
    writeSummary: (markdown) => writeSummary(markdown, process.env),
  };
  return {
    core,
    secrets,
    mask(secret) {
      secrets.push(secret);
      issueCommand("add-mask", {}, secret);
    },
    saveState: (name, value) => writeState(name, withoutSecrets(value, secrets), process.env),
    setFailed(message) {
      process.exitCode = 1;
      annotate("error", message, { title: "Webex Notify" });
    },
    logWarnings() {
      process.removeAllListeners("warning");
      process.on("warning", ({ name, message }) => core.debug(`${name}: ${message}`));
    },
  };
}

type Level = "notice" | "warning" | "error";
type Properties = Parameters<Core["error"]>[1];

/** Whether debug logging is enabled for the run. */
export function isDebug(): boolean {
  return process.env["RUNNER_DEBUG"] === "1";
}
