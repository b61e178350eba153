import type { Inputs } from "../../../inputs/inputs.ts";
import { type Row, warning } from "../../row.ts";
import { isCovered } from "../files/covered-paths.ts";
import { settingOf } from "../files/run-folder.ts";
import { reportedJobs } from "../order/needed-jobs.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  MAX_SEARCHED,
  scalarOf,
  stepsIn,
  type Table,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { DECIDES, isCounting, isDeciding, PRINTING, TESTING } from "./known-tools.ts";
import { isOnWindows, ofPowerShell } from "./windows-scripts.ts";

/** Steps that pass although what they run fails, so that the message says that the job passed. */
export function lostExitRows(
  { about, needs, isLifecycle, logFiles, testResults, lintResults }: Inputs,
  place: Calling,
): readonly Row[] {
  const { job, step, before, calling } = place;
  const { event, status } = givenTo(step);
  if (event !== undefined || about !== "run" || /steps|needs/.test(scalarOf(status))) return [];
  const globs = [...logFiles, ...testResults, ...lintResults];
  const jobs = needs === undefined ? [job] : reportedJobs(place).map((each) => each.job);
  // The jobs that a step reports from a called workflow are in the one that calls it.
  const { workflow } = (needs === undefined || job["needs"] !== undefined ? undefined : calling) ?? place;
  return jobs.filter(isCounting).flatMap((one) => {
    const isUnix = isOnUnix(one);
    if (!isUnix && !isOnWindows(one)) return [];
    const all = stepsIn(one).filter((each) => !isAlsoUsing(each, step));
    return all.flatMap((each, at) => {
      const isTold = isCounting(each) && (one !== job || isLifecycle || before.includes(each));
      const shell = settingOf("shell", [each, one, workflow]);
      const folder = settingOf("working-directory", [each, one, workflow]);
      const isOurs = (file: string): boolean => isCovered(folder === "" ? file : `${folder}/${file}`, globs);
      const script = scalarOf(each["run"]);
      const after = all.slice(at + 1);
      if (!isTold || script.length > MAX_SEARCHED) return [];
      if (isUnix) return ofScript(script, { shell, after, isOurs });
      return after.some(isDeciding) ? [] : ofPowerShell(script, shell);
    });
  });
}

/** Whether the steps of a job have the default shell of Linux or a Mac. */
function isOnUnix(job: Table): boolean {
  const labels = JSON.stringify([job["runs-on"]]);
  return job["container"] === undefined && /"(?:ubuntu|macos|linux)\b/i.test(labels);
}

/** What decides otherwise how a script ends, or passes on how a command did. */
const COMPLEX =
  /\b(?:if|for|while|case|trap|PIPESTATUS|pipefail|GITHUB_OUTPUT)\b|(?<!\| )\bexit\b|\$\?|<<|[`{(]\s/;

/** A command and what its failure is lost in: the last command of a pipe, or what always passes. */
const LOST =
  /^((?:[^|"'#]|"[^"|]*"|'[^'|]*')+)(\|&? *(?:tee|cat|xcpretty|grep -v)\b|\|\| *(?:true|:|exit 0)$)(?:[^|]* ([^|\s]+))?$/;

/** A command that only says something if another one fails. A note for GitHub may be all that is meant. */
const SAID =
  /^((?:[^|"'#]|"[^"|]*"|'[^'|]*')+)(\|\| *(?:echo|printf)(?: (?!["']?::(?:warning|notice|debug|group))(?:[^|&;<>"'`$()]|"[^"`]*"|'[^']*')*)?(?:; *(?:true|:|exit 0))?)$/;

/** What decides whether a failure in a script is lost. */
interface Around {
  readonly shell: string;
  readonly after: readonly Table[];
  /** Whether our step reads a file: what it is about counts. */
  readonly isOurs: (file: string) => boolean;
}

function ofScript(script: string, { shell, after, isOurs }: Around): readonly Row[] {
  if (COMPLEX.test(script) || !/^(?:bash)?$/.test(shell)) return [];
  const lines = script.replace(/\\\n\s*/g, "").split("\n");
  const isLoose = /^set \+e\n(?![\s\S]*set -)[\s\S]*\necho .*$/.test(script);
  const all = [...lines, ...after.map(({ run, uses }) => `${run} ${uses}`)];
  return lines.flatMap((line, at): readonly Row[] => {
    const [, first = isLoose ? line : "", mark = "set +e", file = "\0"] =
      LOST.exec(line) ?? SAID.exec(line) ?? [];
    const command = (first.split(/&&|;/).at(-1) ?? "").replace(/\d?>.*/, "").trim();
    const isRead = all.slice(at + 1).some((one) => DECIDES.test(one) || one.includes(file));
    const isPipe = /^\|(?!\|)/.test(mark);
    const isOfReport = mark.endsWith("tee") && isOurs(file) && !PRINTING.test(command);
    const isCounted = TESTING.test(command) || (isOfReport && command !== "");
    if (isRead || !isCounted || (isPipe && shell !== "")) return [];
    const found = `The step passes although \`${command}\` fails, because of \`${mark}\`.`;
    if (isPipe) return [warning("run", found, "Add this line to the step, next to `run:`.", "shell: bash")];
    const whole = lines.length === 1 ? lineOf("run", first.trim()) : undefined;
    return [warning("run", found, `Remove \`${mark}\`.`, whole)];
  });
}
