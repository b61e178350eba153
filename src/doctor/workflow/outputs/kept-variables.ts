import type { Loss } from "../losses/loss.ts";
import { isId, scriptOf, stepId, type Table } from "../own-place.ts";
import { stepSetting } from "./setting-step.ts";

/** How a command of a shell sets a variable of its own, up to its name, and how it would keep that for later steps. */
const SHELLS: readonly (readonly [sets: RegExp, kept: (name: string) => string])[] = [
  [
    /^[ \t]*(?:(?:export|readonly|declare(?: -\w+)?)[ \t]+(\w+)=|(\w+)=(?:"[^"\n]*"|'[^'\n]*'|\$\(.*\)|[^\s"';&|]*)[ \t]*(?:$|[;&#]))/gm,
    (name) => `echo "${name}=$${name}" >> "$GITHUB_ENV"`,
  ],
  [
    /^[ \t]*\$env:(\w+) ?=(?!=)/gim,
    (name) => `echo "${name}=$env:${name}" | Out-File -FilePath $env:GITHUB_ENV -Encoding utf8 -Append`,
  ],
  [/^[ \t]*set "?(\w+)=/gim, (name) => `echo ${name}=%${name}%>> "%GITHUB_ENV%"`],
];

/**
 * A variable that an earlier step sets only for itself, or as an output; `undefined` if none does. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable
 */
export function lossOfOwnVariable(name: string, before: readonly Table[], own: Table): Loss | undefined {
  if (!isId(name)) return undefined;
  for (const [sets, kept] of SHELLS) {
    const isSetting = (script: string): boolean =>
      [...script.matchAll(sets)].some(([, exported, assigned]) => (exported ?? assigned) === name);
    if (before.map(scriptOf).some((one) => isSetting(one) && !isKept(one, name))) {
      const why = `an earlier step sets \`${name}\` only in its own script`;
      return { why, advice: "Add this line to that script, after the one that sets it:", lines: kept(name) };
    }
  }
  const id = stepId(stepSetting(name, before, own));
  if (!isId(id)) return undefined;
  return { why: `the step \`${id}\` sets \`${name}\` as an output`, meant: `steps.${id}.outputs.${name}` };
}

/** Whether a script writes a variable for later steps, so that it is its value that is empty. */
export function isKept(script: string, name: string): boolean {
  return script.split("\n").some((line) => /GITHUB_ENV\b/.test(line) && line.includes(`${name}=`));
}
