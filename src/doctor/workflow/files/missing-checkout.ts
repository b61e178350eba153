import { LATER } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf, scriptOf, type Table, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Rows about missing files, in a step before which nothing fetches the repository's files. */
export function withCheckout(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (place?.step === undefined) return rows;
  if (!place.before.some(mayCheckOut))
    return rows.map((row) => (row.advice === LATER ? { ...row, advice: checkOutIn(place) } : row));
  const folder = folderOf(place.before);
  if (folder === undefined) return rows;
  const written = givenTo(place.step);
  return rows.map((row) => {
    const text = scalarOf(written[row.what]);
    if (row.advice !== LATER || !PATHS.includes(row.what) || text.startsWith(`${folder}/`)) return row;
    const advice = `\`actions/checkout\` puts the files into \`${folder}\`. If it is there, write this instead:`;
    return { ...row, advice, lines: lineOf(row.what, `${folder}/${text}`) };
  });
}

/** Inputs with the path of one file or folder. */
const PATHS = ["provision", "template", "user-map"];

/** The folder in which all files of the repository are; `undefined` if they are in the workspace. */
function folderOf(before: readonly Table[]): string | undefined {
  const paths = before
    .filter(({ uses }) => /\/checkout@/i.test(scalarOf(uses)))
    .map((step) => scalarOf(givenTo(step)["path"]));
  const [only = "", ...others] = new Set(paths);
  return others.length === 0 && /^[\w-][\w./-]*$/.test(only) ? only.replace(/\/$/, "") : undefined;
}

/**
 * How to get the files. Without the permission, the checkout of a private repository fails, and GitHub skips the steps after it.
 * Source: https://github.com/actions/checkout#recommended-permissions
 */
function checkOutIn(place: OwnPlace): string {
  const above = "No step before this one fetches the repository: put `- uses: actions/checkout@v6` above it";
  const calling = place.calling && mayRead(place.calling.step, place.calling.workflow);
  const isAllowed = mayRead(place.job, place.workflow) ?? calling ?? true;
  if (isAllowed && calling !== false) return `${above}, or correct the path.`;
  const jobs = calling === false ? "this job and of the job that calls it" : "the job";
  return `${above}, and \`contents: read\` into the \`permissions:\` of ${jobs}, which a private repository needs. Or correct the path.`;
}

/** Whether a job's token may read the repository; `undefined` if neither the job nor its workflow says so. */
function mayRead(job: Table | undefined, { permissions: all }: Table): boolean | undefined {
  const { permissions = all } = job ?? {};
  if (permissions === undefined) return undefined;
  if (typeof permissions === "string") return permissions !== "";
  return /^(?:read|write)$/.test(scalarOf(tableOf(permissions)["contents"]));
}

/** Any action may fetch the files, and so may a command that names Git or GitHub's CLI. */
function mayCheckOut({ uses, run }: Readonly<Record<string, unknown>>): boolean {
  if (typeof uses === "string") return !/^actions\/(?:setup-|cache)/.test(uses);
  return /\b(?:git|gh)\b/.test(scriptOf({ run }));
}
