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
import { isCovered, mayBeListed } from "./covered-paths.ts";

/** A manifest whose changes start nothing: `paths:` leaves it out, or `paths-ignore:` has it. */
export function unwatchedRows(place: Calling): readonly Row[] {
  const { step, workflow, before } = place;
  const manifest = scalarOf(givenTo(step)["provision"]).replace(/^\.\//, "");
  // A file of another repository, or one whose name is a pattern.
  const isElsewhere = before.some((one) => isCheckout(one) && ELSEWHERE.some((key) => key in givenTo(one)));
  if (!isPlain(manifest) || PATTERN.test(manifest) || isElsewhere) return [];
  return Object.entries(tableOf(workflow["on"])).flatMap(([event, trigger]) => {
    const { paths, "paths-ignore": ignored } = tableOf(trigger);
    const filter = { event, manifest, isOnlyOurs: isOnlyOurs(place) };
    if (ignored !== undefined) return ignoredRows([ignored].flat().map(scalarOf), filter);
    const listed = [paths ?? []].flat().map(scalarOf);
    const isLeftOut = listed.length > 0 && listed.every(isPlain) && !mayBeListed(manifest, listed);
    if (!isLeftOut || isOfTags(tableOf(trigger))) return [];
    const other = listed.find((path) => !PATTERN.test(path) && nameOf(path) === nameOf(manifest));
    return other === undefined
      ? unlistedRows(listed, filter, place)
      : [misplacedRow(listed, { ...filter, other })];
  });
}

/** Inputs of `actions/checkout` by which the files are not those of this repository, or have other paths. */
const ELSEWHERE = ["repository", "path", "submodules"];

const PATTERN = /[*?+[\]!\\]/;

/** A filter of an event, and whether all that its runs do is ours. */
interface Filter {
  readonly event: string;
  readonly manifest: string;
  readonly isOnlyOurs: boolean;
}

function isPlain(path: string): boolean {
  return isPastableName(path) && !/["\\,]/.test(path);
}

function isCheckout(step: Table): boolean {
  return actionOf(step) === "checkout";
}

/** Whether no other step runs, which would run for other files, too. */
function isOnlyOurs({ workflow, step }: Calling): boolean {
  const steps = Object.values(jobsIn(workflow)).flatMap((job) => stepsIn(tableOf(job)));
  return steps.every((one) => isAlsoUsing(one, step) || isCheckout(one));
}

/** For tags, GitHub does not look at paths. */
function isOfTags({ branches, "branches-ignore": others, ...trigger }: Table): boolean {
  return (branches ?? others) === undefined && ("tags" in trigger || "tags-ignore" in trigger);
}

/** The name of a file, without the ending that has two spellings. */
function nameOf(path: string): string {
  return (path.split("/").at(-1) ?? "").replace(/\.ya?ml$/, "");
}

function misplacedRow(
  listed: readonly string[],
  { event, manifest, other }: Filter & { readonly other: string },
): Row {
  const found = `\`paths:\` of \`${event}\` has \`${other}\`, but the manifest is \`${manifest}\`: no change of it starts this workflow.`;
  const line = pathsLine(listed.map((path) => (path === other ? manifest : path)));
  return warning("provision", found, `Write this line below \`${event}:\` in \`on:\`.`, line);
}

/** A manifest that no listed path matches, if the step only keeps rooms: other steps may be for some files only. */
function unlistedRows(
  listed: readonly string[],
  { event, manifest, isOnlyOurs: isOnly }: Filter,
  { step, job, before }: Calling,
): readonly Row[] {
  const given = givenTo(step);
  const isPosting = ["to", "webhook-url", "incident", "lifecycle"].some((input) => input in given);
  const isWritten = before.some((one) => !isCheckout(one) && !isAlsoUsing(one, step));
  if (isPosting || isWritten || (step["if"] ?? job["if"]) !== undefined) return [];
  const found = `\`paths:\` of \`${event}\` leaves out the manifest \`${manifest}\`: a change of only that starts nothing.`;
  const kept = isOnly ? listed.filter((path) => path.startsWith(".github/workflows/")) : listed;
  const line = pathsLine([...kept, manifest]);
  return [warning("provision", found, `Write this line below \`${event}:\` in \`on:\`.`, line)];
}

/** A manifest that a list of ignored paths contains. */
function ignoredRows(
  ignored: readonly string[],
  { event, manifest, isOnlyOurs: isOnly }: Filter,
): readonly Row[] {
  const isRead = ignored.every((path) => /^[\w./*-]+$/.test(path));
  if (!isRead || !isCovered(manifest, ignored)) return [];
  const found = `\`paths-ignore:\` of \`${event}\` contains the manifest \`${manifest}\`: a change of only that starts nothing.`;
  const others = isOnly ? [] : ["**", ...ignored.map((path) => `!${path}`)];
  const advice = `Write this line below \`${event}:\` in \`on:\`, instead of \`paths-ignore:\`.`;
  return [warning("provision", found, advice, pathsLine([...others, manifest]))];
}

function pathsLine(paths: readonly string[]): string {
  const quoted = paths.map((path) => (/^[\w./-]+$/.test(path) ? path : `"${path}"`));
  return `paths: [${quoted.join(", ")}]`;
}
