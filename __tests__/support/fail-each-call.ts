import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import type { StepResult } from "../../runner/index.ts";

/**
 * What becomes of a call of the outside: its error comes to who waits, or at once, or to nobody; or nothing comes; or the
 * job is cancelled in the meantime.
 */
export type How = "fails" | "throws" | "strays" | "never ends" | "cancels";

/** A step with a call that failed. */
export interface Failed {
  /** Such as `readFile`. */
  readonly call: string;
  /** Its number, from 1. */
  readonly at: number;
  readonly step: StepResult;
  /** How many messages were posted. */
  readonly posted: number;
}

/** Runs a step in its own world with an environment, and tells how many messages were posted. */
export type RunIn = (env: Readonly<Record<string, string>>) => Promise<Pick<Failed, "step" | "posted">>;

/** Two cores: more at once would only wait. */
const AT_ONCE = 3;

const folder = await mkdtemp(join(tmpdir(), "calls-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
let logs = 0;

/** Without types, which take each process as long to remove as the step takes. */
const preload = pathToFileURL(join(folder, "failing-outside.mjs"));
await writeFile(
  preload,
  stripTypeScriptTypes(await readFile(join(import.meta.dirname, "failing-outside.ts"), "utf8")),
);

/**
 * Runs a step once for each call of the outside that it makes, and has that call fail. Of a call that comes many times
 * in a row, only the first and the last fail, unless `FAIL_EVERY_CALL` is set.
 */
export async function failEachCall(how: How, run: RunIn): Promise<readonly Failed[]> {
  const { calls } = await failAt(0, how, run);
  const isMiddle = (at: number): boolean => calls[at - 2] === calls[at - 1] && calls[at] === calls[at - 1];
  const numbers = calls
    .map((_, index) => index + 1)
    .filter((at) => process.env["FAIL_EVERY_CALL"] || !isMiddle(at));
  const all: Failed[] = [];
  const next = async (): Promise<void> => {
    for (let at = numbers.shift(); at !== undefined; at = numbers.shift()) {
      const failed = await failAt(at, how, run);
      all.push({ ...failed, at, call: failed.calls[at - 1] ?? "none" });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return all;
}

async function failAt(at: number, how: How, run: RunIn) {
  logs += 1;
  const log = join(folder, String(logs));
  const given = {
    NODE_OPTIONS: `--import=${preload.href}`,
    FAIL_AT: String(at),
    FAIL_HOW: how,
    FAIL_LOG: log,
  };
  const came = await run(given);
  return { ...came, calls: (await readFile(log, "utf8")).split("\n") };
}

/** What is not as it must be, whichever call failed, as sentences. */
export function faultsOf({ call, at, step, posted }: Failed): readonly string[] {
  const errors = step.annotations.filter(({ level }) => level === "error");
  const text = step.log.join("\n");
  // The call that failed may be the one that says so, or that hands it over.
  const isMute = call === "write";
  const isKnown = step.outputs["message-id"] || step.outputs["id"] || text.includes("may have arrived");
  const faults: Readonly<Record<string, boolean>> = {
    "was ended by a signal": step.signal !== null,
    [`ended with ${step.exitCode}`]: step.exitCode !== 0 && step.exitCode !== 1,
    "shows a stack": /^\s*at .*[(:/]|node:internal|Node\.js v/m.test(text),
    "is red without a sentence": !isMute && step.exitCode === 1 && errors.length === 0,
    "shows no sentence": errors.some(({ message }) => !/[.)?]$/.test(message)),
    "has outputs that hide what was posted": !isMute && posted > 0 && !isKnown,
    "says ok, and has an error": errors.length > 0 && step.outputs["ok"] === "true",
    "took a line of an error for a command": text.includes("##[error]***"),
  };
  const found = Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [fault] : []));
  return found.map((fault) => `call ${at}, ${call}: ${fault}\n${text.slice(-1500)}`);
}
