import { LATER } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import {
  givenTo,
  isAlsoUsing,
  type OwnPlace,
  scalarOf,
  scriptOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Rows about missing files, in a step before which nothing fetches the repository's files. */
export function withCheckout(found: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (place?.step === undefined) return found;
  const rows = found.map((row) => (row.found.includes("not exist yet") ? lateRow(row, place) : row));
  if (!place.before.some(mayCheckOut))
    return rows.map((row) =>
      row.advice === LATER ? { ...row, advice: `${NO_CHECKOUT}: put ${checkoutAt("above", place)}` } : row,
    );
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

/** A row about a file that is read when the job has ended, if nothing in the job puts it there. */
function lateRow(row: Row, place: OwnPlace): Row {
  const [one, ...others] = stepsAfter(place).filter(mayCheckOut);
  if (one === undefined && !isNamedIn(place, row.what) && !stepsAfter(place).some(mayFetch)) {
    const found = `No step of this job fetches the repository, so the file of \`${row.what}\` will not be there.`;
    return warning(row.what, found, `Put ${checkoutAt("below", place)}`);
  }
  if (!isOnlyCheckout(one) || others.length > 0 || place.lacking?.includes(row.what) !== true) return row;
  const path = scalarOf(givenTo(place.step)[row.what]);
  return warning(row.what, `The repository has no \`${path}\`.`, "Correct the path, or add the file.");
}

/** All steps of the job that are not this action. */
function stepsAfter({ job = {}, step = {} }: OwnPlace): readonly Table[] {
  return stepsIn(job).filter((one) => !isAlsoUsing(one, step));
}

/** Whether a command names the file of an input, which it may write. */
function isNamedIn(place: OwnPlace, input: string): boolean {
  const [name = ""] = scalarOf(givenTo(place.step)[input]).split("/").slice(-1);
  return stepsAfter(place).some((one) => scriptOf(one).includes(name));
}

/** Whether a command may get files from anywhere. */
function mayFetch(step: Table): boolean {
  return /\b(?:curl|wget|tar|unzip|aws|az|gcloud|gsutil|rsync|scp|cp|mv)\b/.test(scriptOf(step));
}

function isOnlyCheckout(step: Table | undefined): boolean {
  const { repository, path, ref } = givenTo(step);
  return /^actions\/checkout@/.test(scalarOf(step?.["uses"])) && [repository, path, ref].every((one) => !one);
}

/** The files that a step with `lifecycle` reads only when the job has ended, by their inputs. */
export function laterFiles(place: OwnPlace): readonly (readonly [input: string, path: string])[] {
  const given = givenTo(place.step);
  if (scalarOf(given["lifecycle"]) !== "true" || place.before.some(mayCheckOut)) return [];
  const files = PATHS.map((input) => [input, scalarOf(given[input])] as const);
  // What else is written in the input is none of a repository.
  return files.filter(([input, path]) => /^[\w./-]+\.\w+$/.test(path) && !isNamedIn(place, input));
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

const NO_CHECKOUT = "No step before this one fetches the repository";

/**
 * How to get the files. Without the permission, the checkout of a private repository fails, and GitHub skips the steps after it.
 * Source: https://github.com/actions/checkout#recommended-permissions
 */
function checkoutAt(where: "above" | "below", place: OwnPlace): string {
  const line = `\`- uses: actions/checkout@v6\` ${where} it`;
  const calling = place.calling && mayRead(place.calling.step, place.calling.workflow);
  const isAllowed = mayRead(place.job, place.workflow) ?? calling ?? true;
  if (isAllowed && calling !== false) return `${line}, or correct the path.`;
  const jobs = calling === false ? "this job and of the job that calls it" : "the job";
  return `${line}, and \`contents: read\` into the \`permissions:\` of ${jobs}, which a private repository needs. Or correct the path.`;
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
  if (typeof uses === "string") return !/^actions\/(?:setup-|cache|upload-)/.test(uses);
  return /\b(?:git|gh)\b/.test(scriptOf({ run }));
}
