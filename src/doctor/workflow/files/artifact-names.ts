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
  const others = stepsIn(job).filter((one) => one !== step);
  return rows.map((row): Row => {
    const input = GLOB_INPUTS.find((one) => row.what.startsWith(one));
    const glob = input === undefined ? "" : scalarOf(givenTo(step)[input]);
    const [name = ""] = glob.split("/");
    const own = others.find(
      ({ uses, ...one }) => /artifact@/.test(scalarOf(uses)) && givenTo(one)["name"] === name,
    );
    const folder = scalarOf(givenTo(own)["path"]).replace(/\/$/, "");
    const isGlob = MISSING.test(row.found) && !/\n/.test(glob) && /^[\w/-]+$/.test(folder);
    const all = JSON.stringify([others.map((one) => [one["run"], { ...givenTo(one), name: "" }])]);
    if (input === undefined || !isGlob || all.includes(name) || WRITES.test(`${all}"${name}"`)) return row;
    const found = `${row.found} \`${name}\` is the name of an artifact, and its \`path:\` is \`${folder}\`.`;
    const meant = name === glob ? `${folder}/**` : glob.replace(name, folder);
    return withPaste({ ...row, state: "warning", found }, input, meant);
  });
}
