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
  scriptOf,
  stepsIn,
  type Table,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { isDeciding, isLooking, mayDecide } from "./deciding-steps.ts";
import { askedIn, cleaned, forgivenIn, type Hidden, hiddenIn, isTesting } from "./hidden-failures.ts";
import { isCounting, PRINTING, TESTING } from "./known-tools.ts";
import { type Systems, systemsOf } from "./runner-labels.ts";
import { ofPowerShell } from "./windows-scripts.ts";

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
    const systems = systemsOf(one);
    const { hasUnix, hasWindows } = systems;
    if (!hasUnix && !hasWindows) return [];
    const all = stepsIn(one).filter((each) => !isAlsoUsing(each, step));
    return all.flatMap((each, at) => {
      const isTold = isCounting(each) && (one !== job || isLifecycle || before.includes(each));
      const shell = settingOf("shell", [each, one, workflow]);
      const folder = settingOf("working-directory", [each, one, workflow]);
      const isOurs = (file: string): boolean => isCovered(folder === "" ? file : `${folder}/${file}`, globs);
      const script = scalarOf(each["run"]);
      const after = all.slice(at + 1);
      if (!isTold || script.length > MAX_SEARCHED || isOfOne(each, systems)) return [];
      const found = hasUnix ? ofScript(script, { shell, after, isOurs }) : [];
      if (found.length > 0 || !hasWindows || after.some(isDeciding)) return found;
      return ofPowerShell(script, shell);
    });
  });
}

/** Whether a step is for some of the systems of its job only. */
function isOfOne({ if: condition }: Table, { hasUnix, hasWindows }: Systems): boolean {
  return hasUnix && hasWindows && /\b(?:runner|matrix)\b/.test(scalarOf(condition));
}

/** What decides otherwise how a script ends, or passes on how a command did. */
const COMPLEX =
  /\b(?:for|while|case|trap|PIPESTATUS|pipefail|GITHUB_OUTPUT)\b|(?<!\| )\bexit\b|\$[?!]|\bwait -?[\w$"]|<<|[`{(]\s/;

/** A question in a script, which decides how it ends. The last word of an option is none. */
const ASKING = /(?<!-)\bif\b/;

/** A command and what its failure is lost in: the last command of a pipe, or what always passes. */
const LOST =
  /^((?:[^|"'#]|"[^"|]*"|'[^'|]*')+)(\|&? *(?:tee|cat|xcpretty|grep -v)\b|\|\| *(?:true|:|exit 0)$)(?:[^|]* ([^|\s]+))?$/;

/** A command that only says something if another one fails. */
const SAID =
  /^((?:[^|"'#]|"[^"|]*"|'[^'|]*')+)(\|\| *(?:echo|printf)(?: (?:[^|&;<>"'`$()]|"[^"`]*"|'[^']*')*)?(?:; *(?:true|:|exit 0))?)$/;

/** A note for GitHub, which may be all that is meant. */
const NOTED = /["' ]::(?:warning|notice|debug)/;

/** A shell that is written as a command, and its options. Without `-e`, it goes on after errors. */
const GOES_ON = /^(bash|sh) ([-\w ]*)\{0\}$/;

/** `set +e` up to an end that passes. */
const LOOSE = /^set \+e\n(?![\s\S]*set -)[\s\S]*\n(?:(?:echo|cat|printf) .*|exit 0|true|:)$/;

/** What decides whether a failure in a script is lost. */
interface Around {
  readonly shell: string;
  readonly after: readonly Table[];
  /** Whether our step reads a file: what it is about counts. */
  readonly isOurs: (file: string) => boolean;
}

function ofScript(script: string, around: Around): readonly Row[] {
  const { shell, after } = around;
  const [goesOn = "", kind = "", options = ""] = GOES_ON.exec(shell) ?? [];
  if (/(?:^| )-\w*[eo]/.test(options)) return [];
  const isLoose = goesOn === "" ? LOOSE.test(script) : !/^set -\w*[eo]/m.test(script);
  const text = isLoose ? script.replace(/\nexit 0$/, "\ntrue") : script;
  if (COMPLEX.test(text) || (goesOn === "" && !/^(?:bash|sh)?$/.test(shell))) return [];
  const lines = text
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => !/^\s*(?:#|$)/.test(line));
  const isRead = (left: readonly string[], name = "\0"): boolean =>
    after.some((one) => isDeciding(one) || (mayDecide(one) && scriptOf(one).includes(name))) ||
    left.some((one) => isLooking(one) || one.includes(name));
  if (ASKING.test(script)) {
    const asked = askedIn(script);
    return asked === undefined || isRead(lines) ? [] : [rowOf(asked, false)];
  }
  // GitHub's own shells stop at errors.
  const own = options === "" ? kind : `${kind} -e ${options}{0}`;
  const passed =
    goesOn === ""
      ? { mark: "set +e" }
      : { mark: `shell: ${goesOn}`, advice: "Change `shell:` to this.", lines: lineOf("shell", own) };
  return lines.flatMap((line, at): readonly Row[] => {
    const later = lines.slice(at + 1);
    const isLast = later.length === 0;
    const found =
      hiddenIn(line, isLast) ??
      forgivenIn(line) ??
      lostIn(line, around) ??
      (isLoose && !isLast && isTesting(line) ? { ...passed, command: cleaned(line) } : undefined);
    return found === undefined || isRead(later, found.reads) ? [] : [rowOf(found, lines.length === 1)];
  });
}

/** What a pipe hides, or a command that runs instead. */
function lostIn(line: string, { shell, isOurs }: Around): Hidden | undefined {
  const [, first = "", mark = "", file] = LOST.exec(line) ?? SAID.exec(line) ?? [];
  const command = cleaned(first);
  const isOfReport = mark.endsWith("tee") && isOurs(file ?? "") && !PRINTING.test(command);
  if (!TESTING.test(command) && (!isOfReport || command === "")) return undefined;
  const found: Hidden = { command, mark, meant: first.trim(), reads: file };
  if (!/^\|(?!\|)/.test(mark)) return found;
  const advice = "Add this line to the step, next to `run:`.";
  return shell === "" ? { ...found, advice, lines: "shell: bash" } : undefined;
}

/** A row with the line to paste, if the script has no other one. */
function rowOf({ command, mark, meant, advice, lines }: Hidden, isOnly: boolean): Row {
  const found = `The step passes although \`${command}\` fails, because of \`${mark}\`.`;
  const remove = NOTED.test(mark) ? "If its failure should count, remove" : "Remove";
  const whole = isOnly && meant !== undefined ? lineOf("run", meant) : undefined;
  return warning("run", found, advice ?? `${remove} \`${mark}\`.`, lines ?? whole);
}
