import { anyOfText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import {
  type Calling,
  jobsIn,
  scalarOf,
  scriptOf,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { uploadsIn } from "./uploads.ts";

/** The end of each sentence. */
const NONE = ": no earlier results are found.";

const LISTS = /\bgh run list\b[^\n]*/;

/** The file of the workflow whose runs a job lists; "" if it names none. */
export function listedFile(job: Table): string {
  const [file = ""] = stepsIn(job).flatMap((step) => {
    const [command] = LISTS.exec(scriptOf(step)) ?? [];
    const [, name] = /\s(?:--workflow|-w)[ =]["']?([\w.-]+\.ya?ml)(?=["'\s]|$)/.exec(command ?? "") ?? [];
    return name ?? [];
  });
  return file;
}

/** Steps that look for the results of an earlier run where none can be. */
export function baselineRows(place: Calling, defaultBranch: string | undefined): readonly Row[] {
  if (place.caller !== undefined || place.composite !== undefined) return [];
  return stepsIn(place.job).flatMap((step): readonly Row[] => {
    const script = scriptOf(step);
    const [list] = LISTS.exec(script) ?? [];
    if (list === undefined) return [];
    return [...ofArtifact(script, place), ...ofBranch(list, place.workflow, defaultBranch)];
  });
}

/**
 * The step that downloads the results of the last good run, as docs/recipes/tests-and-logs.md has it, for a job in which nothing
 * else can; `undefined` for any other job.
 */
export function earlierResults(
  { workflow, job }: Calling,
  { file, folder, branch }: Readonly<Record<"file" | "folder" | "branch", string>>,
): Pick<Row, "advice" | "lines"> | undefined {
  const written = JSON.stringify([job, workflow["defaults"]]);
  // Where the steps work, the results may be, too.
  const mayFetch =
    /download|cache|working-directory|\bgh\b/i.test(written) || written.includes(`${folder}/"`);
  const [name = "test-results", ...others] = namesIn(workflow) ?? [undefined, ""];
  const isPlain = /^[\w./-]+$/.test(branch) && /^\w/.test(name);
  if (mayFetch || others.length > 0 || !isPlain) return undefined;
  const uploads = uploadsIn(workflow).length > 0 ? "" : `, and upload the results as \`${name}\` in each run`;
  return {
    advice: `No step of this job fetches earlier results. Put these lines above this step, with \`actions: read\` in the job's \`permissions:\`${uploads}.`,
    lines: `- if: failure()
  continue-on-error: true
  env:
    GH_TOKEN: \${{ github.token }}
  run: |
    good=$(gh run list --workflow ${file} --limit 100 --json databaseId,headBranch,event,conclusion --jq 'first(.[] | select(.headBranch == "${branch}" and .event == "push" and .conclusion == "success")).databaseId')
    if [ -n "$good" ]; then gh run download "$good" --name ${name.includes(" ") ? `"${name}"` : name} --dir ${folder}; fi`,
  };
}

/** The names of the artifacts that a workflow uploads; `undefined` if some are not known. */
function namesIn(workflow: Table | undefined): readonly string[] | undefined {
  const names = uploadsIn(workflow).map(({ name }) => name);
  // A called workflow and a local action may upload more.
  const isOpen = /"uses":"(?:\.|[^"]*\.ya?ml@)/.test(JSON.stringify(jobsIn(workflow)));
  return isOpen || !names.every((name) => /^[\w. -]+$/.test(name)) ? undefined : names;
}

/** Runs of a workflow without the artifact. */
function ofArtifact(script: string, { workflow, listed }: Calling): readonly Row[] {
  const [download = ""] = /\bgh run download\b[^\n]*/.exec(script) ?? [];
  const [, name] = /\s(?:--name|-n)[ =]["']?([\w.-]+)(?=["'\s;]|$)/.exec(download) ?? [];
  const own = namesIn(workflow);
  if (listed === undefined || own === undefined || own.length === 0) return [];
  if (listed.file !== listed.own) {
    const isThere =
      listed.content && (name === undefined || namesIn(listed.content)?.includes(name) !== false);
    if (isThere || (name !== undefined && !own.includes(name))) return [];
    const found = `\`gh run list\` asks for runs of \`${listed.file}\`, but this workflow, which uploads the results, is \`${listed.own}\`${NONE}`;
    return [warning("run", found, `Write \`--workflow ${listed.own}\` there.`)];
  }
  if (name === undefined || own.includes(name)) return [];
  const found = `\`gh run download\` asks for the artifact \`${name}\`, which this workflow does not upload${NONE}`;
  return [warning("run", found, `Write ${anyOfText(own.map((one) => ticked(`--name ${one}`)))} there.`)];
}

/** Runs of a branch that no push starts this workflow for, or that has its name from other repositories. */
function ofBranch(list: string, { on }: Table, meant: string | undefined): readonly Row[] {
  const [whole = "", asked = ""] =
    /\bheadBranch *== *\\?"([\w./-]+)\\?"|\s(?:--branch|-b)[ =]["']?([\w./-]+)/.exec(list)?.filter(Boolean) ??
    [];
  const { branches } = tableOf(tableOf(on)["push"]);
  const listed = [branches ?? []].flat().map(scalarOf);
  const isPlain = listed.length > 0 && listed.every((one) => /^[\w./-]+$/.test(one));
  const isOther = isPlain
    ? !listed.includes(asked)
    : /^ma(?:in|ster)$/.test(asked) && /^ma(?:in|ster)$/.test(meant ?? "");
  if (asked === "" || meant === undefined || asked === meant || !isOther) return [];
  if (!/^[\w./-]+$/.test(meant) || (isPlain && !listed.includes(meant))) return [];
  const found = `\`gh run list\` asks for runs of \`${asked}\`, but the default branch is \`${meant}\`${NONE}`;
  return [warning("run", found, `Write \`${whole.trim().replace(asked, meant)}\` there.`)];
}
