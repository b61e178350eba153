import type { Inputs } from "../../../inputs/inputs.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { settingOf } from "../files/run-folder.ts";
import { needsOf } from "../order/needed-jobs.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  jobsIn,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { isTestOrBuild } from "./known-tools.ts";

/** Characters of a command that are searched. */
const MAX_SEARCHED = 5000;

/** Steps that pass although what they run fails, so that the message says that the job passed. */
export function lostExitRows(
  { about, needs, isLifecycle }: Inputs,
  { workflow, job, step, before }: Calling,
): readonly Row[] {
  const { event, status } = givenTo(step);
  if (event !== undefined || about !== "run" || /steps|needs/.test(scalarOf(status))) return [];
  const jobs = needs === undefined ? [job] : needsOf(job).map((id) => tableOf(jobsIn(workflow)[id]));
  return jobs.filter(isOnUnix).flatMap((one) => {
    const all = stepsIn(one).filter((each) => !isAlsoUsing(each, step));
    return all.flatMap((each, at) => {
      const isTold = one !== job || isLifecycle || before.includes(each);
      const shell = settingOf("shell", [each, one, workflow]);
      return isTold && isCounting(each) ? ofStep(scalarOf(each["run"]), shell, all.slice(at + 1)) : [];
    });
  });
}

/** Whether a job counts, and its steps have the default shell of Linux or a Mac. */
function isOnUnix(job: Table): boolean {
  const { "runs-on": labels, container } = job;
  return (
    container === undefined && /"(?:ubuntu|macos|linux)\b/i.test(JSON.stringify([labels])) && isCounting(job)
  );
}

/** Whether the failure of a step or a job counts. */
function isCounting({ name, if: condition, "continue-on-error": forgiven }: Table): boolean {
  const isMeant = forgiven === undefined && !OPTIONAL.test(scalarOf(name));
  return isMeant && reachOf(condition).after.includes("success");
}

/** A name that says that a failure does not count. */
const OPTIONAL = /optional|allow|ignor|flaky|experiment|report|warn/i;

/** What decides otherwise how a script ends, or passes on how a command did. */
const COMPLEX =
  /\b(?:if|for|while|case|trap|PIPESTATUS|pipefail|GITHUB_OUTPUT)\b|(?<!\| )\bexit\b|\$\?|<<|[`{(]\s/;

/** Commands and actions that look into what others left. */
const DECIDES = /\b(?:grep|exit|jq|test -|junit|sonar|github-script)|\[ |report|result|check(?!out)|verif/;

/** A command and what its failure is lost in: the last command of a pipe, or what always passes. */
const LOST =
  /^((?:[^|"'#]|"[^"|]*"|'[^'|]*')+)(\|&? *(?:tee|cat|xcpretty|grep -v)\b|\|\| *(?:true|:|exit 0)$)(?: -\S+)*(?: ([^-|\s][^|\s]*))?[^|]*$/;

function ofStep(script: string, shell: string, after: readonly Table[]): readonly Row[] {
  if (script.length > MAX_SEARCHED || COMPLEX.test(script) || !/^(?:bash)?$/.test(shell)) return [];
  const lines = script.replace(/\\\n\s*/g, "").split("\n");
  const left = /^set \+e\n(?![\s\S]*set -)[\s\S]*\necho .*$/.test(script) && lines.find(isTestOrBuild);
  if (left) return [lostRow(left, "set +e")];
  const all = [...lines, ...after.map(({ run, uses }) => `${run} ${uses}`)];
  return lines.flatMap((line, at): readonly Row[] => {
    const [, first = "", mark = "", file = "\0"] = LOST.exec(line) ?? [];
    const command = (first.split(/&&|;/).at(-1) ?? "").replace(/\d?>.*/, "").trim();
    const isLookedAt = all.slice(at + 1).some((one) => DECIDES.test(one) || one.includes(file));
    const isPipe = !mark.startsWith("||");
    if (isLookedAt || !isTestOrBuild(command) || (isPipe && shell !== "")) return [];
    const { advice, ...row } = lostRow(command, mark);
    return isPipe
      ? [{ ...row, advice: "Add this line to the step, next to `run:`.", lines: "shell: bash" }]
      : [{ ...row, advice, lines: lines.length > 1 ? undefined : lineOf("run", first.trim()) }];
  });
}

function lostRow(command: string, mark: string): Row {
  return warning(
    "run",
    `The step passes although \`${command}\` fails, because of \`${mark}\`.`,
    `Remove \`${mark}\`.`,
  );
}
