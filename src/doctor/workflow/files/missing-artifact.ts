import { listText } from "../../../text/list.ts";
import { LATER } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { isId, type OwnPlace, scalarOf, stepsIn, type Table, tableOf } from "../own-place.ts";

/** An action that uploads files of a job, or that downloads them. GitHub documents these. */
const UPLOAD = /^actions\/upload-artifact@/i;
const DOWNLOAD = /download-artifact@/i;

/** The inputs whose files a job writes. */
const FILES = /^(?:test-results|test-baseline|lint-results|log-files|files)\b/;

/**
 * Rows about missing files, in a job that downloads nothing although other jobs upload artifacts: each job begins with an
 * empty workspace.
 */
export function withArtifacts(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (place?.step === undefined || place.before.some(mayDownload)) return rows;
  const uploading = Object.entries(tableOf(place.workflow["jobs"])).filter(
    ([id, job]) => id !== place.jobId && isId(id) && stepsIn(tableOf(job)).some(({ uses }) => isUpload(uses)),
  );
  if (uploading.length === 0) return rows;
  const ids = uploading.map(([id]) => id);
  const advice = adviceFor(ids, place.job);
  return rows.map((row) => (row.advice === LATER && FILES.test(row.what) ? { ...row, advice } : row));
}

function isUpload(uses: unknown): boolean {
  return typeof uses === "string" && UPLOAD.test(uses);
}

/** Any command can fetch an artifact that names GitHub's CLI or its API. */
function mayDownload({ uses, run }: Table): boolean {
  if (typeof uses === "string") return DOWNLOAD.test(uses);
  return /\bgh\b|artifacts/.test(scalarOf(run).slice(0, MAX_SEARCHED));
}

/** Characters of a command that are searched. */
const MAX_SEARCHED = 5000;

function adviceFor(ids: readonly string[], job: Table | undefined): string {
  const jobs = listText(ids.map((id) => `\`${id}\``));
  const [noun, verb] = ids.length === 1 ? ["job", "uploads"] : ["jobs", "upload"];
  const needed = [job?.["needs"] ?? []].flat();
  const missing = ids.filter((id) => !needed.includes(id));
  const wait = missing.length === ids.length ? ` and add ${jobs} to the \`needs:\` of this job,` : "";
  return `The ${noun} ${jobs} ${verb} files, and this job does not download them: put \`- uses: actions/download-artifact@v7\` above this step,${wait} or correct the path.`;
}
