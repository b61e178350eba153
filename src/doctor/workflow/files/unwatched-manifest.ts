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
  const isElsewhere = before.some(
    (one) => isCheckout(one) && ELSEWHERE.test(Object.keys(givenTo(one)).join()),
  );
  if (!isPlain(manifest) || PATTERN.test(manifest) || isElsewhere) return [];
  return Object.entries(tableOf(workflow["on"])).flatMap(([event, trigger]) => {
    const { paths, "paths-ignore": ignored } = tableOf(trigger);
    const filter = { event, manifest, isOnlyOurs: isOnlyOurs(place) };
    if (ignored !== undefined) return ignoredRows([ignored].flat().map(scalarOf), filter);
    const listed = [paths ?? []].flat().map(scalarOf);
    const isLeftOut = listed.length > 0 && listed.every(isPlain) && !mayBeListed(manifest, listed);
    // For tags, GitHub does not look at paths.
    if (!isLeftOut || /^(?!.*branches).*tags/.test(Object.keys(tableOf(trigger)).join())) return [];
    const other = listed.find((path) => !PATTERN.test(path) && nameOf(path) === nameOf(manifest));
    if (other === undefined && !isOnlyKeeping(place)) return [];
    const kept = other === undefined && filter.isOnlyOurs ? [] : listed.filter((path) => path !== other);
    // The last pattern decides.
    return [leftOutRow(filter, [...kept, manifest])];
  });
}

/** Inputs of `actions/checkout` by which the files are not those of this repository, or have other paths. */
const ELSEWHERE = /repository|path|submodules/;

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
  return Object.values(jobsIn(workflow)).every((one) => {
    const job = tableOf(one);
    return !job["uses"] && stepsIn(job).every((each) => isAlsoUsing(each, step) || isCheckout(each));
  });
}

/** The name of a file, without the ending that has two spellings. */
function nameOf(path: string): string {
  return (path.split("/").at(-1) ?? "").replace(/\.ya?ml$/, "");
}

/** Whether a step only keeps rooms, always, and as the checkout has them. Other steps may be for some files only. */
function isOnlyKeeping({ step, job, before }: Calling): boolean {
  const given = Object.keys(givenTo(step)).join();
  return (
    !/\bto\b|webhook|incident|lifecycle/.test(given) &&
    (step["if"] ?? job["if"]) === undefined &&
    before.every((one) => isCheckout(one) || isAlsoUsing(one, step))
  );
}

/** A manifest that a list of ignored paths contains. */
function ignoredRows(ignored: readonly string[], filter: Filter): readonly Row[] {
  const { manifest, isOnlyOurs: isOnly } = filter;
  const isRead = ignored.every((path) => /^[\w./*-]+$/.test(path));
  if (!isRead || !isCovered(manifest, ignored)) return [];
  const others = isOnly ? [] : ["**", ...ignored.map((path) => `!${path}`)];
  return [leftOutRow(filter, [...others, manifest], "paths-ignore")];
}

/** A row about a filter, and the line with the paths that belong there. */
function leftOutRow({ event, manifest }: Filter, paths: readonly string[], key = "paths"): Row {
  const found = `\`${key}:\` of \`${event}\` leaves out the manifest \`${manifest}\`: a change of only that starts nothing.`;
  const advice = `Write this line below \`${event}:\` in \`on:\`${key !== "paths" ? `, instead of \`${key}:\`` : ""}.`;
  const quoted = paths.map((path) => (/^[\w./-]+$/.test(path) ? path : `"${path}"`));
  return warning("provision", found, advice, `paths: [${quoted.join(", ")}]`);
}
