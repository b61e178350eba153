import { type Command, parseCommand } from "./commands.ts";
import type { StepRecord } from "./step-record.ts";

const STOP = "stop-commands";
const ECHO = "echo";
// ActionCommandManager.cs: masking shorter tokens would hide harmless text.
const SHORTEST_MASKED_TOKEN = 7;

/** Reads the output of a process line by line. Runs commands, and adds everything else to the log. */
export class OutputReader {
  readonly #step: StepRecord;
  #stopToken: string | undefined;
  #echo = false;

  constructor(step: StepRecord) {
    this.#step = step;
  }

  /** Reads one line of stdout or stderr. */
  read(line: string): void {
    const command = parseCommand(line, (name) => this.#knows(name));
    if (command === undefined) this.#step.print(line);
    else if (this.#stopToken !== undefined) this.#resume(command, line);
    else if (command.name === STOP) this.#stop(command, line);
    else if (command.name === ECHO) this.#echo = command.data.trim().toLowerCase() === "on";
    else this.#run(command, line);
  }

  #knows(name: string): boolean {
    const lower = name.toLowerCase();
    return [STOP, ECHO, this.#stopToken].includes(lower) || Object.hasOwn(handlers, lower);
  }

  #stop(command: Command, line: string): void {
    const token = command.data.toLowerCase();
    if (token === "" || token === "pause-logging" || this.#knows(token)) {
      this.#step.fail(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      );
      return;
    }
    this.#stopToken = token;
    if (token.length >= SHORTEST_MASKED_TOKEN) this.#step.masks.add(command.data);
    this.#step.print(line);
  }

  #resume(command: Command, line: string): void {
    if (command.name === this.#stopToken) this.#stopToken = undefined;
    this.#step.print(line);
  }

  #run(command: Command, line: string): void {
    if (this.#echo) this.#step.print(command.name === "add-mask" ? "::add-mask::***" : line);
    handlers[command.name]?.(command, this.#step);
  }
}

type Handler = (command: Command, step: StepRecord) => void;

const handlers: Readonly<Record<string, Handler>> = {
  error: ({ data, properties }, step) => step.annotate("error", data, properties),
  warning: ({ data, properties }, step) => step.annotate("warning", data, properties),
  notice: ({ data, properties }, step) => step.annotate("notice", data, properties),
  debug: ({ data }, step) => step.debug(data),
  group: ({ data }, step) => step.print(`##[group]${data}`),
  endgroup: (_command, step) => step.print("##[endgroup]"),
  "add-mask": addMask,
  "set-output": (command, step) => setNamed(command, step, step.outputs),
  "save-state": (command, step) => setNamed(command, step, step.state),
  "set-env": disabled,
  "add-path": disabled,
  "add-matcher": () => {},
  "remove-matcher": () => {},
};

function addMask({ data }: Command, step: StepRecord): void {
  if (data.trim() === "") step.warn("Can't add secret mask for empty string in ##[add-mask] command.");
  else step.masks.add(data);
}

function setNamed(
  { name, properties, data }: Command,
  step: StepRecord,
  values: Record<string, string>,
): void {
  const key = properties["name"];
  if (key === undefined) {
    step.fail(
      `Unable to process command '${name}' successfully.`,
      `Required field 'name' is missing in ##[${name}] command.`,
    );
    return;
  }
  values[key] = data;
  step.warn(
    `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`,
  );
}

// Both would let printed text change the environment of later steps (CVE-2020-15228).
function disabled({ name }: Command, step: StepRecord): void {
  step.fail(
    `Unable to process command '${name}' successfully.`,
    `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`,
  );
}
