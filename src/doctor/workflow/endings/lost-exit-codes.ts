import type { Inputs } from "../../../inputs/inputs.ts";
import { cutToCharacters } from "../../../text/cut.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
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
  ticked,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { isTestOrBuild } from "./known-tools.ts";

/** Characters of a command that are searched. */
const MAX_SEARCHED = 5000;

/** Steps that pass although what they run fails, so that the message says that the job passed. */
export function lostExitRows(
  { event, about, needs, isLifecycle }: Inputs,
  { workflow, job, step, before }: Calling,
): readonly Row[] {
  const given = givenTo(step);
  const isOwn = given["event"] !== undefined || /\b(?:steps|needs)\b/.test(scalarOf(given["status"]));
  if (isOwn || event !== "auto" || about !== "run") return [];
  const jobs = needs === undefined ? [job] : needsOf(job).map((id) => tableOf(jobsIn(workflow)[id]));
  return jobs.flatMap((one) => {
    const all = stepsIn(one).filter((each) => !isAlsoUsing(each, step));
    return all.flatMap((each, at) => {
      const isTold = one !== job || isLifecycle || before.includes(each);
      const shell = shellOf(each, one, workflow);
      const isCounted = shell !== undefined && isCounting(one) && isCounting(each);
      return isTold && isCounted ? ofStep(each, { shell, after: all.slice(at + 1), given }) : [];
    });
  });
}

/** Whether the failure of a step or a job counts. */
function isCounting({ name, if: condition, "continue-on-error": forgiven }: Table): boolean {
  return (
    forgiven === undefined && !OPTIONAL.test(scalarOf(name)) && reachOf(condition).after.includes("success")
  );
}

/** A name that says that a failure does not count. */
const OPTIONAL = /optional|allow|ignor|flaky|experiment|report|warn/i;

/** The shell of a step on Linux or a Mac; "" for the default one, and `undefined` elsewhere. */
function shellOf(step: Table, job: Table, workflow: Table): string | undefined {
  const isUnix = /"(?:ubuntu|macos|linux)\b/i.test(JSON.stringify([job["runs-on"]]));
  const [inJob, inAll] = [job, workflow].map((one) => tableOf(tableOf(one["defaults"])["run"])["shell"]);
  return isUnix && job["container"] === undefined ? scalarOf(step["shell"] ?? inJob ?? inAll) : undefined;
}

/** What decides otherwise how a script ends, or passes on how a command did. */
const COMPLEX =
  /\b(?:if|for|while|case|trap|PIPESTATUS|pipefail|GITHUB_OUTPUT)\b|(?<!\| )\bexit\b|\$\?|<<|[`{(]\s/;

/** Commands and actions that look into what others left. */
const DECIDES = /\b(?:grep|exit|jq|test -|junit|sonar|github-script)|\[ |report|result|check(?!out)|verif/;

/** A command and what its failure is lost in: the last command of a pipe, or what always passes. */
const LOST =
  /^((?:[^|"'#]|"[^"|]*"|'[^'|]*')+)(\|&? *(?:tee|cat|xcpretty|grep -v)\b|\|\| *(?:true|:|exit 0)$)([^|]*)$/;

interface Around {
  readonly shell: string;
  readonly after: readonly Table[];
  readonly given: Table;
}

function ofStep(step: Table, { shell, after, given }: Around): readonly Row[] {
  const script = scalarOf(step["run"]).slice(0, MAX_SEARCHED);
  const lines = script.replace(/\\\n\s*/g, "").split("\n");
  if (COMPLEX.test(script) || !/^(?:bash)?$/.test(shell)) return [];
  const left =
    /^set \+e\n[\s\S]*\necho .*$/.test(script) && !script.includes("set -") && lines.find(isTestOrBuild);
  if (left) return [lostRow(left, "set +e", "Remove `set +e`.")];
  const all = [...lines, ...after.map(({ run, uses }) => `${run} ${uses}`)];
  return lines.flatMap((line, at): readonly Row[] => {
    const [, first = "", mark = "", rest = ""] = LOST.exec(line) ?? [];
    const command = (first.split(/&&|;/).at(-1) ?? "").replace(/\d?>.*/, "").trim();
    const file = / ([^-\s]\S*)/.exec(rest)?.[1] ?? "\0";
    const isRead = command.startsWith("./") && JSON.stringify(given).includes(file);
    const isLooked = all.slice(at + 1).some((one) => DECIDES.test(one) || one.includes(file));
    return isLooked || !(isRead || isTestOrBuild(command))
      ? []
      : rowsOf(command, mark, shell, lines.length > 1 ? undefined : lineOf("run", first.trim()));
  });
}

function rowsOf(command: string, mark: string, shell: string, line: string | undefined): readonly Row[] {
  if (mark.startsWith("||")) return [lostRow(command, mark, `Remove \`${mark}\`.`, line)];
  const advice = "Add this line to the step, next to `run:`. With it, all of a pipe must pass.";
  return shell === "" ? [lostRow(command, mark, advice, "shell: bash")] : [];
}

function lostRow(command: string, mark: string, advice: string, lines?: string): Row {
  const name = ticked(cutToCharacters(command, MAX_SHOWN));
  return warning("run", `A step passes although ${name} fails, because of \`${mark}\`.`, advice, lines);
}

const MAX_SHOWN = 80;
