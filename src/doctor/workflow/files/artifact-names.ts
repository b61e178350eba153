import { GLOB_INPUTS } from "../../../inputs/input-names.ts";
import { withPaste } from "../../input-lines.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf, stepsIn, type Table } from "../own-place.ts";

const MISSING = /^(?:No file matches|The workspace is empty)/;

/** Tools that may write into folders that no step names. */
const WRITES = /play|np[mx]|yarn/;

/** Folders that tools write into by themselves. */
const USUAL = /^(?:build|coverage|dist|out|target)$/;

const ARTIFACT = /-artifact@/;

/** Rows about missing files, with the folder of an artifact whose name the only glob begins with. */
export function withArtifactNames(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const { step, job = {} } = place ?? {};
  const steps = stepsIn(job).filter((one) => one !== step);
  return rows.map((row): Row => {
    const input = GLOB_INPUTS.find((one) => row.what.startsWith(one));
    if (input === undefined || !MISSING.test(row.found)) return row;
    const glob = scalarOf(givenTo(step)[input]);
    const [name = ""] = /^[\w-]+(?=$|\/.*$)/.exec(glob) ?? [];
    const folder = folderOf(name, steps);
    if (folder === undefined) return row;
    const found = `${row.found} \`${name}\` is the name of an artifact, and its \`path:\` is \`${folder}\`.`;
    const meant = name === glob ? `${folder}/**` : glob.replace(name, folder);
    return withPaste({ ...row, state: "warning", found }, input, meant);
  });
}

/** The folder of an artifact, unless something else has its name, or may write into such a folder. */
function folderOf(name: string, steps: readonly Table[]): string | undefined {
  if (name === "" || USUAL.test(name)) return undefined;
  const isArtifact = (one: Table): boolean => {
    return ARTIFACT.test(scalarOf(one["uses"])) && scalarOf(givenTo(one)["name"]) === name;
  };
  const [artifact, ...others] = steps.filter((one) => JSON.stringify(one).includes(name));
  if (artifact === undefined || others.length > 0 || !isArtifact(artifact)) return undefined;
  const [, folder] = /^([\w/-]+?)\/?$/.exec(scalarOf(givenTo(artifact)["path"])) ?? [];
  return folder?.includes(name) || WRITES.test(JSON.stringify(steps)) ? undefined : folder;
}
