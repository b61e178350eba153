import { GLOB_INPUTS } from "../../../inputs/input-names.ts";
import { withPaste } from "../../input-lines.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf, stepsIn } from "../own-place.ts";

const MISSING = /^(?:No file matches|The workspace is empty)/;

/** What may write into folders that no step names. */
const WRITES = /play|np[mx]|yarn|"(?:build|coverage|dist|out|target)"/;

/** Rows about missing files, with the folder of an artifact whose name the only glob begins with. */
export function withArtifactNames(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const { step, job = {} } = place ?? {};
  const steps = JSON.stringify(stepsIn(job).filter((one) => one !== step));
  return rows.map((row): Row => {
    const input = GLOB_INPUTS.find((one) => row.what.startsWith(one));
    const glob = input === undefined ? "" : scalarOf(givenTo(step)[input]);
    const [name = "\0"] = /^[\w-]+(?=$|\/.*$)/.exec(glob) ?? [];
    // What has the name only once has it for nothing else.
    const [before = "", after = "", ...others] = steps.split(name);
    const [, folder] = /^","path":"([\w/-]+?)\/?"/.exec(after) ?? [];
    const isOfArtifact = /artifact@[^"]*","with":\{"name":"$/.test(before) && others.length === 0;
    const isMissing = MISSING.test(row.found) && !WRITES.test(`${steps}"${name}"`);
    if (input === undefined || folder === undefined || !isOfArtifact || !isMissing) return row;
    const found = `${row.found} \`${name}\` is the name of an artifact, and its \`path:\` is \`${folder}\`.`;
    const meant = name === glob ? `${folder}/**` : glob.replace(name, folder);
    return withPaste({ ...row, state: "warning", found }, input, meant);
  });
}
