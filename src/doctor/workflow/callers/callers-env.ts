import { looksLikeCredential } from "../../../text/secrets/quoted.ts";
import { inputLines } from "../../input-lines.ts";
import { type Loss, valueNamed } from "../losses/loss.ts";
import { callingJob, type OwnPlace, scalarOf, tableOf, ticked } from "../own-place.ts";

/** A variable that only a calling workflow sets, which a called one does not get; `undefined` if none sets it. */
export function lossOfCallersEnv(name: string, { caller, calling }: OwnPlace): Loss | undefined {
  const text = textIn(name, calling);
  if (text === undefined) return undefined;
  const why = `only the \`env:\` of the workflow that calls this one sets \`${name}\`, and a called workflow does not get it`;
  const job = callingJob(caller);
  const [, secret] = /^\$\{\{\s*secrets\.(\w+)\s*\}\}$/.exec(text) ?? [];
  if (secret !== undefined) {
    const isPassed = calling?.step["secrets"] === "inherit";
    const advice = isPassed ? undefined : `Let ${job} pass it, with \`secrets: inherit\`, and write:`;
    return { why, meant: `secrets.${secret}`, advice };
  }
  const input = name.toLowerCase().replaceAll("_", "-");
  const isShown = !looksLikeCredential(text) && !/[`\n]/.test(text);
  // GitHub evaluates no `env` in a job that calls.
  const line = isShown ? inputLines(input, text) : undefined;
  const pass = line === undefined ? `its value as \`${input}:\`` : ticked(line);
  return {
    why,
    meant: `inputs.${input}`,
    advice: `Declare \`${input}: { type: string }\` in the \`inputs:\` of \`workflow_call:\`, add ${pass} to the \`with:\` of ${job}, and write:`,
  };
}

/** What the nearest calling workflow that sets a variable sets it to. */
function textIn(name: string, calling: OwnPlace | undefined): string | undefined {
  const value = valueNamed(tableOf(calling?.workflow["env"]), name);
  return calling && (value === undefined ? textIn(name, calling.calling) : scalarOf(value));
}
