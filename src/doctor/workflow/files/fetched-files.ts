import {
  givenTo,
  jobsIn,
  MAX_SEARCHED,
  type OwnPlace,
  scalarOf,
  scriptOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";

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

/** A step that fetches files into a folder of the workspace, and what in it names those of outsiders. */
export interface Fetched {
  readonly folder: string;
  readonly foreign: readonly string[];
  readonly lines?: string;
  /** Whether these are artifacts. Whoever reads reports from there means to. */
  readonly isArtifact?: boolean;
}

function isForeign(text: string): boolean {
  return HEAD.test(text.replace(BRANCH, ""));
}

/** The workflow and the job of a step. */
type Around = Pick<OwnPlace, "workflow" | "job">;

/** What a step fetches; nothing if a condition keeps out outsiders. */
export function fetchedBy(step: Table, around: Around): readonly Fetched[] {
  if (isGuarded(step)) return [];
  const run = scriptOf(step);
  const variables = Object.values(tableOf(step["env"])).map(scalarOf).join(" ").slice(0, MAX_SEARCHED);
  const downloaded = downloadedBy(step, run, variables, around);
  if (downloaded !== undefined) return downloaded;
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

/** The run that started this one, or what it takes to find it. */
const TRIGGER = /\bworkflow_run\.(?:id\b|head_|pull_requests\b|artifacts_url\b)/;

/** Artifacts of the run that started this one; `undefined` if the step downloads none. */
function downloadedBy(
  step: Table,
  run: string,
  variables: string,
  { workflow, job }: Around,
): readonly Fetched[] | undefined {
  const [command] = /\bgh\s+run\s+download\b[^\n;&|]*/.exec(run) ?? [];
  const isAction = /download-artifact@/i.test(scalarOf(step["uses"]));
  if (command === undefined && !isAction) return undefined;
  const { path, "run-id": id, run_id = id } = givenTo(step);
  const [, dir = ""] = /\s(?:--dir|-D)[ =]["']?([^\s"']+)/.exec(command ?? "") ?? [];
  const written = scalarOf(run_id);
  const env = { ...tableOf(job?.["env"]), ...tableOf(step["env"]) };
  const [folder, source] =
    command === undefined
      ? [scalarOf(path), sourceOf(written, { workflow, job: { ...job, env } })]
      : [dir, `${command} ${variables}`];
  if (!TRIGGER.test(source) || folder.includes("$")) return [];
  const foreign = [command?.trim() ?? `run-id: ${written}`];
  return [
    { folder: normal(folder), foreign, isArtifact: true, ...(isAction && { lines: "path: artifacts" }) },
  ];
}

/** A text, with what it gets from variables, and from what other steps and jobs do. */
function sourceOf(text: string, { workflow, job = {} }: Around): string {
  const [, context, id = "", name = ""] = NAMED.exec(text) ?? [];
  if (context === "env") {
    const value = { ...tableOf(workflow["env"]), ...tableOf(job["env"]) }[id];
    const setters = value === undefined ? stepsIn(job).filter((one) => isSetting(id, one)) : [];
    return [text, scalarOf(value), ...setters.map(commandOf)].join(" ");
  }
  if (context === "needs") {
    const other = tableOf(jobsIn(workflow)[id]);
    const own = scalarOf(tableOf(other["outputs"])[name]);
    return /\bsteps\./.test(own) ? `${text} ${sourceOf(own, { workflow, job: other })}` : `${text} ${own}`;
  }
  const step = context === "steps" ? stepsIn(job).find((one) => stepId(one) === id) : undefined;
  if (step === undefined) return text;
  const command = commandOf(step);
  const isOfPull = PULL.test(scalarOf(step["uses"])) || ASKS.test(command);
  return `${text} ${command}${isOfPull ? " refs/pull/" : ""}`;
}

/** What a step runs, and what it is given. */
function commandOf({ run, env, with: inputs }: Table): string {
  return [run, ...Object.values(tableOf(env)), ...Object.values(tableOf(inputs))]
    .map(scalarOf)
    .join(" ")
    .slice(0, MAX_SEARCHED);
}

/** Whether a step may set a variable for the steps after it. */
function isSetting(name: string, step: Table): boolean {
  const command = commandOf(step);
  return command.includes(name) && /\bGITHUB_ENV\b|\bexportVariable\b/.test(command);
}

/** The only value that a text names. */
const NAMED = /^\$\{\{\s*(env|steps|needs)\.([\w-]+)(?:\.outputs\.([\w-]+))?\s*\}\}$/;

/** An action that reads a pull request, or a command that asks GitHub for one. */
const PULL = /pull-request|(?:^|[/-])prs?(?:-|@)/i;
const ASKS = /\bgh\s+pr\s+view\b|\bpulls\.get\b|\/pulls\/|\bhead(?:RefOid|RefName)\b/;

/** What a checkout says to fetch our own code: the commit is that of a branch of ours, in each of these events. */
const OWN = { repository: `\${{ github.repository }}`, ref: `\${{ github.sha }}` };

/** Whether a condition keeps out outsiders. */
export function isGuarded(one: Table): boolean {
  return GUARD.test(scalarOf(one["if"]).slice(0, MAX_SEARCHED));
}

/** A path that neither begins with `./` nor ends with a slash. */
export function normal(path: string): string {
  return path.replace(/^(?:\.\/)+|^\.$/, "").replace(/\/$/, "");
}
