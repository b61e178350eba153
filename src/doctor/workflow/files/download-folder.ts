import { GLOB_INPUTS } from "../../../inputs/input-names.ts";
import { parseLines } from "../../../inputs/parse.ts";
import type { Row } from "../../row.ts";
import { givenTo, isFound, type OwnPlace, scalarOf, stepsIn, type Table } from "../own-place.ts";
import { normal } from "./fetched-files.ts";
import { isDownload, type Upload, uploadsIn } from "./uploads.ts";

/** Rows about missing files that a download without `path:` puts into the workspace itself, with the folder of their upload. */
export function withDownloadFolder(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (!isFound(place)) return rows;
  const { step, job, workflow, before } = place;
  // The files are read when the job has ended.
  const isLate = scalarOf(givenTo(step)["lifecycle"]) === "true";
  const steps = (isLate ? stepsIn(job) : before).filter((one) => one !== step);
  const downloads = steps.filter((one) => isDownload(one, ["path", "run-id", "merge-multiple"]));
  const uploads = uploadsIn(workflow);
  return rows.map((row) => {
    const input = GLOB_INPUTS.find((one) => row.what.startsWith(`${one}: `));
    if (input === undefined || !row.found.startsWith("No file matches ")) return row;
    const glob = row.what.slice(input.length + 2).replace(/^\.\//, "");
    const [only, ...others] = downloads.flatMap((download) => {
      const folder = folderOf(glob, download, uploads);
      const rest = steps.filter((one) => one !== download);
      const isOther = folder === undefined || JSON.stringify(rest).includes(folder.split("/", 1)[0] ?? "");
      return isOther ? [] : [{ folder, isAll: givenTo(download)["name"] === undefined }];
    });
    if (only === undefined || others.length > 0) return row;
    const isApart = only.isAll && !glob.includes("**");
    const where = only.isAll ? "a folder for each artifact" : "the workspace itself";
    return {
      ...row,
      found: `${row.found} \`actions/download-artifact\` puts the files into ${where}.`,
      advice: "Add this to the `with:` of `actions/download-artifact`:",
      lines: `path: ${only.folder}${isApart ? "\nmerge-multiple: true" : ""}`,
    };
  });
}

/** The folder that a download needs so that a glob matches what was uploaded. */
function folderOf(glob: string, download: Table, uploads: readonly Upload[]): string | undefined {
  const { name } = givenTo(download);
  const own = uploads.filter((one) => name === undefined || one.name === scalarOf(name));
  const folders = own.flatMap((one) => {
    const [path = "", ...others] = parseLines(one.path);
    const [, folder] = /^([\w-]+(?:\/[\w-]+)*)(?:\/(?:\*\*?|\*\*\/\*))?$/.exec(normal(path)) ?? [];
    const [base = ""] = /^[^*?[{]*/.exec(glob) ?? [];
    const isBelow = glob.includes("**") && `${folder}/`.startsWith(base) && base !== "";
    const isOwn = others.length === 0 && folder !== undefined && (base.startsWith(`${folder}/`) || isBelow);
    return isOwn ? [folder] : [];
  });
  const [only, ...different] = new Set(folders);
  return different.length === 0 ? only : undefined;
}
