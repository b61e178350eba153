import { looksLikeCredential } from "../../../text/secrets/quoted.ts";
import { inputLines } from "../../input-lines.ts";
import { type Loss, valueNamed } from "../losses/loss.ts";
import { callingJob, type OwnPlace, scalarOf, tableOf } from "../own-place.ts";

/** A variable that only a calling workflow sets, which a called one does not get; `undefined` if none sets it. */
export function lossOfCallersEnv(name: string, { caller, calling }: OwnPlace): Loss | undefined {
  const text = textIn(name, calling);
  if (text === undefined) return undefined;
  const why = `only the \`env:\` of the calling workflow sets \`${name}\`, which a called one does not get`;
  const job = callingJob(caller);
  const [, secret] = /^\$\{\{\s*secrets\.(\w+)\s*\}\}$/.exec(text) ?? [];
  if (secret !== undefined) {
    return { why, meant: `secrets.${secret}`, advice: `With \`secrets: inherit\` in ${job}, write:` };
  }
  const input = name.toLowerCase().replaceAll("_", "-");
  // GitHub evaluates no `env` in a job that calls.
  const isShown = !looksLikeCredential(text) && !/[`\n]|\$\{/.test(text);
  const line = isShown ? inputLines(input, text) : `${input}: …`;
  return {
    why,
    meant: `inputs.${input}`,
    advice: `Declare \`${input}: { type: string }\` in the \`inputs:\` of \`workflow_call:\`, add \`${line}\` to the \`with:\` of ${job}, and write:`,
  };
}

/** What the nearest calling workflow that sets a variable sets it to. */
function textIn(name: string, calling: OwnPlace | undefined): string | undefined {
  const value = valueNamed(tableOf(calling?.workflow["env"]), name);
  return calling && (value === undefined ? textIn(name, calling.calling) : scalarOf(value));
}
