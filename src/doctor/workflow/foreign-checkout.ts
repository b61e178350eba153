import { textSource } from "../../inputs/content/text-source.ts";
import { GLOB_INPUTS, inputText } from "../../inputs/input-names.ts";
import { parseLines } from "../../inputs/parse.ts";
import type { Environment } from "../../model/environment.ts";
import { listText } from "../../text/list.ts";
import { type Row, warning } from "../row.ts";
import { eventsOf } from "./losses/context-names.ts";
import {
  type Calling,
  givenTo,
  jobsIn,
  type OwnPlace,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "./own-place.ts";

/** Events whose runs have secrets, although people without write access start them and can propose code. */
const EVENTS: readonly string[] = ["pull_request_target", "workflow_run", "issue_comment"];

/** The code of a pull request, or of a run for one. */
const HEAD =
  /\brefs\/pull\/|\bgithub\.event\.(?:number\b|issue\.number\b|pull_request\.(?:head\b|number\b|merge_commit_sha\b)|workflow_run\.(?:head_|pull_requests\b))/i;

/** The name of its branch. In our repository, it can only be a branch of ours. */
const BRANCH = /\bgithub\.(?:head_ref|event\.(?:pull_request\.head\.ref|workflow_run\.head_branch))\b/gi;

/** A command that checks out code. */
const COMMAND = /\bgit\s+(?:fetch|pull|checkout|switch|merge|clone)\b/;

/** A condition that keeps out the code of outsiders. */
const GUARD =
  /head(?:\.repo|_repository)(?:\.\w{1,20}){0,2}\s*==|==\s*[\w.]{0,60}head(?:\.repo\b|_repo)|author_association|workflow_run\.event\s*(?:==\s*'push'|!=\s*'pull_)|!\s*[\w.]{1,60}\.fork\b|\.fork\s*==\s*false/;

/** Characters of a command or a condition that are searched. */
const MAX_SEARCHED = 5000;

/** A step that fetches files into a folder of the workspace, and what in it names those of outsiders. */
interface Fetched {
  readonly folder: string;
  readonly foreign: readonly string[];
  readonly lines?: string;
  /** Whether these are artifacts. Whoever reads reports from there means to. */
  readonly isArtifact?: boolean;
}

function isForeign(text: string): boolean {
  return HEAD.test(text.replace(BRANCH, ""));
}

/** A warning about files that this step reads from a checkout of a pull request, or from artifacts of its run, in a run that has secrets. */
export function foreignRows({ step, job, before, workflow }: Calling, env: Environment): readonly Row[] {
  const event = [env["GITHUB_EVENT_NAME"] ?? "", ...eventsOf(workflow["on"])].find((one) =>
    EVENTS.includes(one),
  );
  if (event === undefined || isGuarded(job) || isGuarded(step)) return [];
  const isLate = inputText(env, "lifecycle") === "true";
  const fetched = (isLate ? stepsIn(job) : before).flatMap((one) => fetchedBy(one, { workflow, job }));
  // The last checkout into a folder replaces what was there.
  const last = [...new Map(fetched.map((one) => [one.folder, one])).values()];
  for (const one of last.filter(({ foreign }) => foreign.length > 0)) {
    const safe = last.filter(({ folder, foreign }) => folder !== "" && foreign.length === 0);
    const read = inputsWithPaths(env).filter(([input, paths]) => {
      if (one.isArtifact && isGlobInput(input)) return false;
      return paths.some(
        (path) => isIn(path, one.folder) && !safe.some(({ folder }) => path.startsWith(`${folder}/`)),
      );
    });
    if (read.length > 0)
      return [
        rowOf(
          event,
          one,
          read.map(([input]) => input),
        ),
      ];
  }
  return [];
}

function rowOf(event: string, { foreign, lines, isArtifact }: Fetched, read: readonly string[]): Row {
  const given = listText(foreign.map(ticked));
  const names = listText(read.map(ticked));
  const fetches = isArtifact
    ? "downloads files of the run that started it, which a pull request can write"
    : "checks out what a pull request proposes";
  const found = `A run of \`${event}\` has secrets, and another step ${fetches}: ${given}. This step reads ${names} from there, so outsiders can write what it reads.`;
  if (isArtifact) {
    const advice = "In that step, write this line, and let the globs of reports begin with that folder.";
    return warning("artifacts", found, advice, lines);
  }
  const these = lines?.includes("\n") ? "these lines" : "this line";
  const instead =
    lines === undefined ? "Remove that command" : `In that step, write ${these} instead, for your own code`;
  const advice = `${instead}. How to report pull requests from forks safely: \`docs/recipes/forks.md\`.`;
  return warning("checkout", found, advice, lines);
}

/** The workflow and the job of a step. */
type Around = Pick<OwnPlace, "workflow" | "job">;

function fetchedBy(step: Table, around: Around): readonly Fetched[] {
  if (isGuarded(step)) return [];
  if (/download-artifact@/i.test(scalarOf(step["uses"]))) return artifactsOf(tableOf(step["with"]));
  const run = scalarOf(step["run"]).slice(0, MAX_SEARCHED);
  const variables = Object.values(tableOf(step["env"])).map(scalarOf).join(" ").slice(0, MAX_SEARCHED);
  const [own] =
    /\bgh\s+pr\s+checkout\b/.exec(run) ?? ((isForeign(`${run} ${variables}`) && COMMAND.exec(run)) || []);
  if (own !== undefined) return [{ folder: "", foreign: [own] }];
  if (!/\/checkout@/i.test(scalarOf(step["uses"]))) return [];
  const written = givenTo(step);
  const given = Object.entries(OWN).filter(([key]) => written[key] !== undefined);
  const keys = given.some(([key]) => isForeign(sourceOf(scalarOf(written[key]), around))) ? given : [];
  return [
    {
      folder: normal(scalarOf(written["path"])),
      foreign: keys.map(([key]) => `${key}: ${scalarOf(written[key])}`),
      lines: keys.map(([key, value]) => `${key}: ${value}`).join("\n"),
    },
  ];
}

/** Artifacts of the run that started this one. */
function artifactsOf({ path, "run-id": id, run_id = id }: Table): readonly Fetched[] {
  const [folder, run] = [scalarOf(path), scalarOf(run_id)];
  if (!/\bworkflow_run\.id\b/.test(run) || folder.includes("${{")) return [];
  const foreign = [`run-id: ${run}`];
  return [{ folder: normal(folder), foreign, lines: "path: artifacts", isArtifact: true }];
}

/** A text, with what it gets from variables, and from what other steps and jobs do. */
function sourceOf(text: string, { workflow, job = {} }: Around): string {
  const [, context, id = "", name = ""] = NAMED.exec(text) ?? [];
  if (context === "env")
    return `${text} ${scalarOf({ ...tableOf(workflow["env"]), ...tableOf(job["env"]) }[id])}`;
  if (context === "needs") {
    const other = tableOf(jobsIn(workflow)[id]);
    const own = scalarOf(tableOf(other["outputs"])[name]);
    return /\bsteps\./.test(own) ? `${text} ${sourceOf(own, { workflow, job: other })}` : `${text} ${own}`;
  }
  const step = context === "steps" ? stepsIn(job).find((one) => stepId(one) === id) : undefined;
  if (step === undefined) return text;
  const { run, env, with: inputs, uses } = step;
  const command = [run, ...Object.values(tableOf(env)), ...Object.values(tableOf(inputs))]
    .map(scalarOf)
    .join(" ");
  const isOfPull = PULL.test(scalarOf(uses)) || ASKS.test(command);
  return `${text} ${command.slice(0, MAX_SEARCHED)}${isOfPull ? " refs/pull/" : ""}`;
}

/** The only value that a text names. */
const NAMED = /^\$\{\{\s*(env|steps|needs)\.([\w-]+)(?:\.outputs\.([\w-]+))?\s*\}\}$/;

/** An action that reads a pull request, or a command that asks GitHub for one. */
const PULL = /pull-request|(?:^|[/-])prs?(?:-|@)/i;
const ASKS = /\bgh\s+pr\s+view\b|\bpulls\.get\b|\/pulls\/|\bhead(?:RefOid|RefName)\b/;

/** What a checkout says to fetch our own code: the commit is that of a branch of ours, in each of these events. */
const OWN = { repository: `\${{ github.repository }}`, ref: `\${{ github.sha }}` };

function isGuarded(one: Table): boolean {
  return GUARD.test(scalarOf(one["if"]).slice(0, MAX_SEARCHED));
}

/** The inputs with files of the workspace, and their paths. */
function inputsWithPaths(env: Environment): readonly (readonly [input: string, paths: readonly string[]])[] {
  const sources = ["template", "user-map", "provision", "data"].map((input) => {
    const source = textSource(inputText(env, input));
    return [input, source !== undefined && "path" in source ? [source.path] : []] as const;
  });
  const globs = GLOB_INPUTS.map((input) => [input, parseLines(inputText(env, input) ?? "")] as const);
  return [...sources, ...globs].map(([input, paths]) => {
    return [input, paths.filter((path) => !/^[/!]/.test(path)).map(normal)] as const;
  });
}

function isGlobInput(input: string): boolean {
  return GLOB_INPUTS.some((one) => one === input);
}

/** Whether a path or a glob may lead into a folder. */
function isIn(path: string, folder: string): boolean {
  const [fixed = ""] = /^[^*?[{]*/.exec(path) ?? [];
  const mayReach = fixed.length < path.length && `${folder}/`.startsWith(fixed);
  return folder === "" || path.startsWith(`${folder}/`) || mayReach;
}

function normal(path: string): string {
  return path.replace(/^(?:\.\/)+|^\.$/, "").replace(/\/$/, "");
}
