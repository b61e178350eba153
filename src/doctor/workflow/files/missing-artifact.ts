import { GLOB_INPUTS, inputText } from "../../../inputs/input-names.ts";
import { parseLines } from "../../../inputs/parse.ts";
import type { Environment } from "../../../model/environment.ts";
import { anyOfText, listText } from "../../../text/list.ts";
import type { Paste } from "../../input-lines.ts";
import { EMPTY, LATER, OWN_GITHUB_TOKEN } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { needsOf } from "../order/needed-jobs.ts";
import {
  givenTo,
  isAlsoUsing,
  isFound,
  isId,
  jobsIn,
  type OwnPlace,
  scalarOf,
  scriptOf,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { PLAIN } from "./run-folder.ts";
import { isDownload, isUploadUnknown, uploadsIn } from "./uploads.ts";

/** An action that downloads files. */
const DOWNLOAD = /download-artifact@/i;

/** The inputs whose files a job writes. */
const FILES = /^(?:test-results|test-baseline|lint-results|log-files|files)\b/;

/**
 * Rows about missing files, in a job that downloads nothing although other jobs upload artifacts: each job begins with an
 * empty workspace. In a run that another run started, these files may be in that one.
 */
export function withArtifacts(
  rows: readonly Row[],
  env: Environment,
  place: OwnPlace | undefined,
): readonly Row[] {
  if (place?.step === undefined) return rows;
  const uploading = [...new Set(uploadsIn(place.workflow).map(({ jobId }) => jobId))].filter(isId);
  const isOfOther = env["GITHUB_EVENT_NAME"] === "workflow_run" && uploading.length === 0;
  const others = uploading.filter((id) => id !== place.jobId);
  // Whether no step of the job writes or fetches files, except for those that come first.
  const isAlone = stepsIn(place.job ?? {}).every(
    (one) =>
      isAlsoUsing(one, place.step ?? {}) || (place.before.includes(one) && PLAIN.test(scalarOf(one["uses"]))),
  );
  const lacking = uploading.length > 0 || isOfOther ? undefined : ofNoUpload(place, env);
  if (lacking !== undefined) return withRemedy(rows, lacking, REPORTS, true);
  const remedy = isOfOther
    ? ofRun(place.before, env, isAlone)
    : (ofUploads(others, place, env) ?? (isAlone ? withUpload(place, env, uploading) : undefined));
  if (remedy === undefined) return rows;
  return withRemedy(rows, remedy, isOfOther || others.length > 0 ? FILES : REPORTS, isOfOther || isAlone);
}

/** Rows about missing files of some inputs, with what to do about them. `isAlsoEmpty` includes rows about an empty workspace. */
function withRemedy(
  rows: readonly Row[],
  remedy: Pick<Row, "advice" | "lines">,
  inputs: RegExp,
  isAlsoEmpty: boolean,
): readonly Row[] {
  return rows.map((row) => {
    const isEmpty = isAlsoEmpty && row.state === "warning" && row.found.startsWith(EMPTY);
    return (row.advice === LATER || isEmpty) && inputs.test(row.what) ? { ...row, ...remedy } : row;
  });
}

/** What to do about missing reports, in a job that does nothing else after jobs that may write them. */
function withUpload(
  { workflow, job, before }: OwnPlace,
  env: Environment,
  uploading: readonly string[],
): Paste | undefined {
  const ids = needsOf(job).filter(isId);
  const steps = ids.map((id) => stepsIn(tableOf(jobsIn(workflow)[id])));
  // A called workflow, or an action of the repository, may upload something.
  const areKnown = steps.every(
    (of) => of.length > 0 && !of.some(({ uses }) => /^\.|cache/.test(scalarOf(uses))),
  );
  if (uploading.length > 0 || ids.length === 0 || !areKnown || before.some(mayDownload)) return undefined;
  const advice = `If ${anyOfText(ids.map(ticked))} writes the files, add \`actions/upload-artifact\` with \`if: always()\` there, and these lines above this step. Or correct the path.`;
  return withDownload(advice, env, ".");
}

/** What to do about missing reports, in a job that downloads artifacts and does nothing else, if no job uploads any. */
function ofNoUpload(place: OwnPlace, env: Environment): Pick<Row, "advice" | "lines"> | undefined {
  if (!isFound(place)) return undefined;
  const { job, step, before } = place;
  const at = before.findIndex((one) => isDownload(one, ["run-id", "repository", "artifact-ids"]));
  const download = before[at];
  // A later checkout would remove what is downloaded.
  const first = before.slice(0, at);
  const isOnly = stepsIn(job).every((one) => {
    const isEarlier = first.includes(one) && PLAIN.test(scalarOf(one["uses"]));
    return one === download || isEarlier || isAlsoUsing(one, step);
  });
  if (download === undefined || !isOnly || isUploadUnknown(place)) return undefined;
  const ids = needsOf(job).filter(isId);
  const such =
    ids.length === 0
      ? ", and that job to the `needs:` of this one"
      : `, such as ${anyOfText(ids.map(ticked))}`;
  const adviceFor = (what: string): string =>
    `No job of this workflow uploads files, so there are none to download: add ${what} to the job that writes them${such}.`;
  const { name, path } = givenTo(download);
  const folder = folderOf(env);
  const given = scalarOf(name ?? folder);
  // Without a name and a path, the files are put into a folder with the name of their artifact.
  const isThere = path === undefined ? name === undefined : scalarOf(path) === folder;
  const isDeep =
    name !== undefined || path === undefined || globsIn(env).every((glob) => glob.includes("**"));
  if (folder === undefined || !isThere || !isDeep || !isId(given))
    return { advice: adviceFor("`actions/upload-artifact`, with `if: always()`,"), lines: undefined };
  const lines = `- if: always()\n  uses: actions/upload-artifact@v6\n  with:\n    name: ${given}\n    path: ${folder}`;
  return { advice: adviceFor("this step"), lines };
}

/** The inputs whose files no repository contains. */
const REPORTS = /^(?:test-results|lint-results|log-files)\b/;

/** A step that downloads all artifacts to where the globs look for them. By default, each gets a folder of its own. */
function withDownload(
  advice: string,
  env: Environment,
  folder: string,
  given: readonly string[] = [],
): Paste {
  const isDeep = globsIn(env).every((glob) => glob.includes("**"));
  const where = `path: ${folderOf(env) ?? folder}${isDeep ? "" : "\n    merge-multiple: true"}`;
  return { advice, lines: ["- uses: actions/download-artifact@v7\n  with:", ...given, where].join("\n    ") };
}

/** What to do about files of the run that started this one. */
function ofRun(
  before: readonly Table[],
  env: Environment,
  isAlone: boolean,
): Pick<Row, "advice" | "lines"> | undefined {
  const remedy = remedyInRun(before, env);
  if (remedy !== undefined || !isAlone) return remedy;
  return withDownload(addText("these lines above this step"), env, "artifacts", Object.values(FROM_RUN));
}

/** What a download from another run needs. */
const FROM_RUN = {
  "run-id": `run-id: \${{ github.event.workflow_run.id }}`,
  "github-token": OWN_GITHUB_TOKEN,
};

/** What a download of files of the run that started this one lacks; `undefined` if it is not that. */
function remedyInRun(before: readonly Table[], env: Environment): Pick<Row, "advice" | "lines"> | undefined {
  const own = before.find(({ uses }) => /^actions\/download-artifact@/i.test(scalarOf(uses)));
  const given = givenTo(own);
  const missing = Object.entries(FROM_RUN).flatMap(([key, line]) =>
    Object.hasOwn(given, key) ? [] : [line],
  );
  if (own === undefined || missing.length === 0) return undefined;
  // In a folder of their own, files of a fork's run cannot replace others of the workspace.
  const folder = folderOf(env);
  const apart = folder === undefined || Object.hasOwn(given, "path") ? [] : [`path: ${folder}`];
  return {
    advice: addText("this to the `with:` of `actions/download-artifact`"),
    lines: [...missing, ...apart].join("\n"),
  };
}

/** The folder in which all of the step's reports are; `undefined` if they have none in common. */
function folderOf(env: Environment): string | undefined {
  const [only, ...others] = new Set(globsIn(env).map((path) => /^!?(?:\.\/)?([\w-]+)\//.exec(path)?.[1]));
  return others.length === 0 ? only : undefined;
}

function globsIn(env: Environment): readonly string[] {
  return GLOB_INPUTS.flatMap((input) => parseLines(inputText(env, input) ?? ""));
}

function addText(what: string): string {
  return `To download files of the run that started this one, add ${what}, and \`actions: read\` to the job's \`permissions:\`.`;
}

/** Any command can fetch an artifact that names GitHub's CLI or its API. */
function mayDownload({ uses, run }: Table): boolean {
  if (typeof uses === "string") return DOWNLOAD.test(uses);
  return /\bgh\b|artifacts/.test(scriptOf({ run }));
}

/** What to do about files that other jobs upload, in a job that downloads nothing. */
function ofUploads(ids: readonly string[], { job, before }: OwnPlace, env: Environment): Paste | undefined {
  if (ids.length === 0 || before.some(mayDownload)) return undefined;
  const jobs = listText(ids.map(ticked));
  const [noun, verb] = ids.length === 1 ? ["job", "uploads"] : ["jobs", "upload"];
  const needed = needsOf(job);
  const wait = ids.some((id) => needed.includes(id)) ? "" : ` and add ${jobs} to its \`needs:\`,`;
  const advice = `The ${noun} ${jobs} ${verb} files, and this job does not download them: put these lines above this step,${wait} or correct the path.`;
  return withDownload(advice, env, ".");
}
