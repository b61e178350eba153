import { GLOB_INPUTS } from "../../../inputs/input-names.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf, stepsIn, type Table } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Rows about missing files, with the folder of an artifact whose name the globs begin with. */
export function withArtifactNames(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const { step, job = {} } = place ?? {};
  const others = stepsIn(job).filter((one) => one !== step);
  return rows.map((row): Row => {
    const input = GLOB_INPUTS.find((one) => row.what.startsWith(one)) ?? "";
    const text = scalarOf(givenTo(step)[input]);
    const [, name = ""] = /^!?(?:\.\/)?([\w-]+)/.exec(text) ?? [];
    const folder = MISSING.test(row.found) ? folderOf(name, others) : undefined;
    if (folder === undefined) return row;
    const found = `${row.found} \`${name}\` is the name of an artifact, and its \`path:\` is \`${folder}\`.`;
    const globs = text.replaceAll(new RegExp(`^(!?(?:\\./)?)${name}\\b`, "gm"), `$1${folder}`);
    const lines = lineOf(input, globs.replace(/^[^*.]+$/gm, "$&/**"));
    return { ...row, state: "warning", found, advice: "Write this instead, in the step's `with:`.", lines };
  });
}

const MISSING = /^(?:No file matches|The workspace is empty)/;

/** What may write into folders that no step names. */
const WRITES = /play|np[mx]|yarn|"(?:build|coverage|dist|out|target)"/;

/** The folder of an artifact with this name, if no step has the name for anything else. */
function folderOf(name: string, steps: readonly Table[]): string | undefined {
  const own = steps.find(
    (one) => /load-artifact@/.test(scalarOf(one["uses"])) && givenTo(one)["name"] === name,
  );
  const path = scalarOf(givenTo(own)["path"]).replace(/\/$/, "");
  const all = steps.map(({ run, env, with: given }) => [run, env, { ...Object(given), name: "" }]);
  const text = JSON.stringify(all);
  const isElsewhere = text.includes(name) || WRITES.test(`${text}"${name}"`);
  return /^[\w-]+(?:\/[\w-]+)*$/.test(path) && !isElsewhere ? path : undefined;
}
