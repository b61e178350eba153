import { isPastableName } from "../../../text/names/pastable.ts";
import { looksLikeCredential } from "../../../text/secrets/quoted.ts";
import { inputLines } from "../../input-lines.ts";
import { type Loss, valueNamed } from "../losses/loss.ts";
import { type Calling, callingJob, isId, type OwnPlace, scalarOf, tableOf } from "../own-place.ts";

/** A variable that only a calling workflow sets, which a called one does not get; `undefined` if none sets it. */
export function lossOfCallersEnv(name: string, { caller, calling }: OwnPlace): Loss | undefined {
  const setting = settingIn(name, calling);
  if (calling === undefined || setting === undefined) return undefined;
  const why = `only the \`env:\` of the workflow that calls this one sets \`${name}\`, and a called workflow does not get it`;
  if (setting.depth > 0 || !isId(name)) {
    const advice =
      "Declare an input for it in each called workflow, and pass it on in the `with:` of each calling job.";
    return { why, advice };
  }
  const job = callingJob(caller);
  const [, secret] = /^\$\{\{\s*secrets\.(\w+)\s*\}\}$/.exec(setting.text) ?? [];
  if (secret !== undefined) return { why, ...throughSecrets(secret, calling.step["secrets"], job) };
  const input = name.toLowerCase().replaceAll("_", "-");
  const line = isShown(setting.text) ? inputLines(input, setting.text) : undefined;
  const pass = line
    ? `add \`${line}\` to the \`with:\` of ${job}`
    : `pass its value as \`${input}:\` in the \`with:\` of ${job}`;
  return {
    why,
    meant: `inputs.${input}`,
    advice: `Declare \`${input}: { type: string }\` in the \`inputs:\` of \`workflow_call:\`, ${pass}, and write this line instead:`,
  };
}

/** The secret that a variable contains, as the called workflow gets it. */
function throughSecrets(name: string, passed: unknown, job: string): Omit<Loss, "why"> {
  if (passed === "inherit") return { meant: `secrets.${name}` };
  const all = Object.entries(tableOf(passed));
  if (all.length === 0) {
    const advice = `Add \`secrets: inherit\` to ${job}, next to its \`uses:\`, and write this line instead:`;
    return { meant: `secrets.${name}`, advice };
  }
  const own = all.find(([, text]) => /\.(\w+)\s*\}\}$/.exec(scalarOf(text))?.[1] === name)?.[0];
  if (own !== undefined && isId(own)) return { meant: `secrets.${own}` };
  return { advice: `Pass it in the \`secrets:\` of ${job}, and read it from \`secrets\` in this step.` };
}

/** What a calling workflow sets a variable to, and how many others are between the two. */
function settingIn(
  name: string,
  calling: Calling | undefined,
  depth = 0,
): { readonly text: string; readonly depth: number } | undefined {
  if (calling === undefined) return undefined;
  const value = valueNamed(tableOf(calling.workflow["env"]), name);
  return value === undefined ? settingIn(name, calling.calling, depth + 1) : { text: scalarOf(value), depth };
}

/** Whether a value can be passed as it is. GitHub evaluates no `env` in a job that calls. */
function isShown(text: string): boolean {
  return isPastableName(text) && !text.includes("`") && !looksLikeCredential(text);
}
