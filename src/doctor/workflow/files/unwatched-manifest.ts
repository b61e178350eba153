import { isPastableName } from "../../../text/names/pastable.ts";
import { type Row, warning } from "../../row.ts";
import { type Calling, givenTo, scalarOf, tableOf } from "../own-place.ts";

/** A manifest whose changes start nothing, because `paths:` has a file of that name in another folder. */
export function unwatchedRows({ step, workflow }: Calling): readonly Row[] {
  const manifest = scalarOf(givenTo(step)["provision"]);
  const nameOf = (path: string): string => path.split("/").at(-1) ?? "";
  if (!isPastableName(manifest)) return [];
  return Object.entries(tableOf(workflow["on"])).flatMap(([event, trigger]) => {
    const { paths } = tableOf(trigger);
    const listed = [paths ?? []].flat().map(scalarOf);
    const other = listed.find((path) => nameOf(path) === nameOf(manifest));
    const isPlain = listed.every((path) => isPastableName(path) && !/[*?[\]!,]/.test(path));
    if (other === undefined || !isPlain || listed.includes(manifest)) return [];
    const found = `\`paths:\` of \`${event}\` has \`${other}\`, but the manifest is \`${manifest}\`: no change of it starts this workflow.`;
    const line = `paths: [${listed.map((path) => (path === other ? manifest : path)).join(", ")}]`;
    return [warning("provision", found, `Write this line below \`${event}:\` in \`on:\`.`, line)];
  });
}
