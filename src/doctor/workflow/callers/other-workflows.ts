import { typoOf } from "../../../text/nearest.ts";
import { fixedGroup, isCancelling } from "../endings/shared-group.ts";
import { triggersIn } from "../order/trigger-types.ts";
import { type OwnPlace, scalarOf, type Table } from "../own-place.ts";
import type { Reading, WorkflowReader } from "../workflow-reader.ts";

/** Number of other workflows that are read. */
const MAX_READ = 10;

/**
 * The names of the workflows that `workflow_run` names by their files, or misspells. One without a name is called like its file.
 */
export async function triggersOf(
  { workflow }: OwnPlace,
  reader: WorkflowReader,
  host: Reading,
): Promise<Readonly<Record<string, string>>> {
  const given = triggersIn(workflow);
  const files = given.filter((one) => FILE.test(one));
  const names: Record<string, string> = {};
  for (const file of files.slice(0, MAX_READ)) {
    const path = `.github/workflows/${file.replace(/^.*\//, "")}`;
    const read = await reader.read(path);
    if (read !== undefined) names[file] = scalarOf(read["name"]) || path;
  }
  const others = given.filter((one) => !FILE.test(one) && !one.includes("*"));
  if (others.length === 0) return names;
  const known = await allNames(reader, host);
  for (const other of others) {
    const near = known.includes(other) ? undefined : typoOf(other, known);
    if (near !== undefined && !given.includes(near)) names[other] = near;
  }
  return names;
}

/** The names of all workflows in the checkout; none if one of them is not read, because it may have any name. */
async function allNames(reader: WorkflowReader, host: Reading): Promise<readonly string[]> {
  const files = await fileNames(host);
  const known: string[] = [];
  for (const name of files.length > MAX_READ ? [] : files) {
    const read = await reader.read(`.github/workflows/${name}`);
    if (read === undefined) return [];
    known.push(scalarOf(read["name"]) || name);
  }
  return known;
}

/** The file of another workflow whose runs cancel those of this one. */
export async function sharingWith(
  { workflow, caller }: OwnPlace,
  reader: WorkflowReader,
  host: Reading,
): Promise<string | undefined> {
  const group = fixedGroup(workflow);
  if (group === "" || caller !== undefined) return undefined;
  const isOther = (name: string): boolean => `.github/workflows/${name}` !== reader.path;
  return otherFile((other, name) => isOther(name) && isCancelling(other, group), reader, host);
}

/** The file of the first workflow that is one of those that are looked for. */
export async function otherFile(
  isOne: (workflow: Table, name: string) => boolean,
  reader: WorkflowReader,
  host: Reading,
): Promise<string | undefined> {
  for await (const [name, read] of otherFiles(reader, host)) if (isOne(read, name)) return name;
  return undefined;
}

/** The files of workflows in the checkout, each with what it contains. */
async function* otherFiles(
  reader: WorkflowReader,
  host: Reading,
): AsyncGenerator<readonly [name: string, workflow: Table]> {
  for (const name of (await fileNames(host)).slice(0, MAX_READ)) {
    const read = await reader.read(`.github/workflows/${name}`);
    if (read !== undefined) yield [name, read];
  }
}

async function fileNames({ files }: Reading): Promise<readonly string[]> {
  return (await files.namesIn("doctor", ".github/workflows")).filter((one) => FILE.test(one));
}

/** A file, and no name that anybody gives to a workflow. */
const FILE = /^[\w./-]+\.ya?ml$/;
