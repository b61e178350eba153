import { type Row, warning } from "../../row.ts";
import { TESTING } from "./known-tools.ts";

/** A command of PowerShell itself, which leaves the exit code of a program as it is. */
const OWN = /^(?:echo|cd|mkdir|md|dir|ls|cp|copy|mv|move|rm|del|rmdir|cat|type|pwd|sleep|set)\b/;

/** What bash and PowerShell read alike, so that only how the script ends differs. */
const ALIKE = /^(?!if |for |foreach |while |try |throw |exit|set |[A-Z][a-z]+-[A-Z])[\w./:=@+, '"-]+$/;

/** A line that changes nothing about programs: a preference for errors of PowerShell itself is none for those. */
const WITHOUT_EFFECT = /^(?:$|#|\$ErrorActionPreference *= *['"]?(?:Silently)?Continue['"]?$)/i;

/**
 * A script in which a program fails before the last one. The runner stops PowerShell at errors of its own commands, and reads only
 * the last exit code. Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 * and, for programs, https://github.com/actions/runner-images/issues/6668
 */
export function ofPowerShell(script: string, shell: string): readonly Row[] {
  const lines = script
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !WITHOUT_EFFECT.test(line));
  if (!/^(?:pwsh|powershell)?$/.test(shell) || !lines.every((line) => ALIKE.test(line))) return [];
  const failing = lines.find((line, at) => {
    return TESTING.test(line) && lines.slice(at + 1).some((later) => !OWN.test(later));
  });
  if (failing === undefined) return [];
  const found = `On Windows, the step passes although \`${failing}\` fails: PowerShell goes on, and only the last program counts.`;
  const advice = shell === "" ? "Add this line to the step, next to `run:`." : "Change `shell:` to this.";
  return [warning("run", found, advice, "shell: bash")];
}
