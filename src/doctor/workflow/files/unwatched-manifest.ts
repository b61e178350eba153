import { isPastableName } from "../../../text/names/pastable.ts";
import { type Row, warning } from "../../row.ts";
import {
  actionOf,
  type Calling,
  givenTo,
  isAlsoUsing,
  jobsIn,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { isCovered } from "./covered-paths.ts";

/** A manifest whose changes start nothing: `paths:` has a file of that name in another folder, or `paths-ignore:` has it. */
export function unwatchedRows({ step, workflow }: Calling): readonly Row[] {
  const manifest = scalarOf(givenTo(step)["provision"]);
  const nameOf = (path: string): string => path.split("/").at(-1) ?? "";
  if (!isPastableName(manifest)) return [];
  return Object.entries(tableOf(workflow["on"])).flatMap(([event, trigger]) => {
    const { paths, "paths-ignore": ignored } = tableOf(trigger);
    if (ignored !== undefined)
      return ignoredRows(event, [ignored].flat().map(scalarOf), { manifest, workflow, step });
    const listed = [paths ?? []].flat().map(scalarOf);
    const other = listed.find((path) => nameOf(path) === nameOf(manifest));
    const isPlain = listed.every((path) => isPastableName(path) && !/[*?[\]!,]/.test(path));
    if (other === undefined || !isPlain || listed.includes(manifest)) return [];
    const found = `\`paths:\` of \`${event}\` has \`${other}\`, but the manifest is \`${manifest}\`: no change of it starts this workflow.`;
    const line = `paths: [${listed.map((path) => (path === other ? manifest : path)).join(", ")}]`;
    return [warning("provision", found, `Write this line below \`${event}:\` in \`on:\`.`, line)];
  });
}

/** A manifest that a list of ignored paths contains. */
function ignoredRows(
  event: string,
  ignored: readonly string[],
  { manifest, workflow, step }: { readonly manifest: string; readonly workflow: Table; readonly step: Table },
): readonly Row[] {
  const isPlain = ignored.every((path) => /^[\w./*-]+$/.test(path));
  if (!isPlain || !isCovered(manifest, ignored)) return [];
  const found = `\`paths-ignore:\` of \`${event}\` contains the manifest \`${manifest}\`: a change of only that starts nothing.`;
  const steps = Object.values(jobsIn(workflow)).flatMap((job) => stepsIn(tableOf(job)));
  // Other steps run for other files, too.
  const isOnlyOurs = steps.every((one) => isAlsoUsing(one, step) || actionOf(one) === "checkout");
  const others = isOnlyOurs ? [] : ["**", ...ignored.map((path) => `!${path}`)];
  const paths = [...others.map((path) => `"${path}"`), manifest].join(", ");
  const advice = `Write this line below \`${event}:\` in \`on:\`, instead of \`paths-ignore:\`.`;
  return [warning("provision", found, advice, `paths: [${paths}]`)];
}
