import { type Row, warning } from "../../row.ts";
import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { eventsOf } from "../losses/context-names.ts";
import { type OwnPlace, scalarOf, type Table, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { isCancellingOn, isCancellingOnAny, isOneBranch, isPushedToMany } from "./cancelling-runs.ts";

/** A group that names only a branch or a pull request. */
const OF_REF = /^\$\{\{(?=.*ref)(?:[ |]*github\.(?:ref(?:_name)?|head_ref|run_id))+ *\}\}$/;

/** A concurrency group that other workflows have, or can have, whose runs cancel that of this one. */
export function groupRows(place: OwnPlace | undefined): readonly Row[] {
  const { group, "cancel-in-progress": cancels } = tableOf(place?.workflow["concurrency"]);
  const own = scalarOf(group);
  const line = lineOf("group", `\${{ github.workflow }}-${own}`);
  const { sharing } = place ?? {};
  if (sharing !== undefined) {
    const found = `\`${sharing}\` has the same concurrency group, so its runs cancel those of this workflow.`;
    return [warning("concurrency", found, `${WRITE} If they should, change nothing.`, line)];
  }
  const isCancelled = place?.caller === undefined && isCancellingOnAny(cancels, place?.workflow["on"]);
  if (!isCancelled || !OF_REF.test(own)) return [];
  const found = "Other workflows with this group cancel this run, because it does not name the workflow.";
  return [warning("concurrency", found, WRITE, line)];
}

const WRITE = "Write this line instead of `group:`.";

/** What GitHub gives a value only for a pull request. */
const OF_PULL = /^github\.(?:head_ref|event\.(?:pull_request\.)?number)$/;

/** What is the same for each run of a workflow and event. */
const SAME = /^github\.(?:workflow|event_name|repository|job)$/;

/** The branch or tag of a run, which is the default branch if another run started it. */
const OF_RUN = /^github\.(?:ref|ref_name|head_ref)$/;

/**
 * Concurrency groups that are the same for all branches, or for all runs that are reported, so that these cancel each other. Those
 * of a called workflow have the values of the one that calls it. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations#github-context
 */
export function emptyGroupRows(place: OwnPlace | undefined): readonly Row[] {
  const places = placesOf(place);
  const { caller, workflow: first } = places.at(-1) ?? {};
  if (first === undefined || caller !== undefined) return [];
  return places
    .flatMap(({ workflow, job }) => [workflow, job])
    .flatMap((one) => {
      const { group, "cancel-in-progress": cancels } = tableOf(one?.["concurrency"]);
      const own = scalarOf(group);
      const { expressions } = partsOf(own) ?? {};
      if (expressions === undefined) return [];
      const paths = expressions.flatMap(({ source, at }) => {
        const expression = readExpression(source);
        const all = expression === undefined ? [OTHER] : pathsIn(expression);
        return all.map(({ names, from, to }) => ({
          name: names.join(".").toLowerCase(),
          from: at + from,
          to: at + to,
        }));
      });
      const { on } = first;
      const isOn = (event: string): boolean => isCancellingOn(event, cancels, on);
      // A job may be for some branches, or for an environment, which should have one run at a time.
      const { environment, if: condition } = tableOf(one);
      const isOfSome = environment !== undefined || /ref|event/.test(scalarOf(condition));
      const pull = isOn("push") ? pullRow(own, paths, on) : undefined;
      const run = isOn("workflow_run") ? runRow(own, paths, on) : undefined;
      const same = isOfSome ? undefined : sameRow(own, paths, { on, isOn });
      return pull ?? run ?? same ?? [];
    });
}

/** What cannot be read. */
const OTHER = { names: ["?"], from: 0, to: 0 };

/** A value of a context in a group. */
interface Named {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What tells the runs of a group apart, if it is in one expression and nothing else does. */
function soleIn(own: string, paths: readonly Named[], one: RegExp): Named | undefined {
  const those = paths.filter(({ name }) => !SAME.test(name));
  const [first, last] = [those[0], those.at(-1)];
  if (first === undefined || last === undefined || !those.every(({ name }) => one.test(name)))
    return undefined;
  const { from, name } = first;
  return own.slice(from, last.to).includes("}}") ? undefined : { name, from, to: last.to };
}

/** A place, and those of the jobs that call its workflow. */
function placesOf(place: OwnPlace | undefined): readonly OwnPlace[] {
  return place === undefined ? [] : [place, ...placesOf(place.calling)];
}

/** A group of a pull request, in a workflow that a push to different branches starts, too. */
function pullRow(own: string, paths: readonly Named[], on: unknown): Row | undefined {
  const sole = soleIn(own, paths, OF_PULL);
  if (sole === undefined || !isPushedToMany(on)) return undefined;
  const because = "is empty on `push`, so the runs of all branches have the same group and cancel each other";
  return rowOf(own, sole, { because, by: (shown) => `${shown} || github.ref` });
}

/** A group of a branch, in a workflow that another one starts, which GitHub runs on the default branch. */
function runRow(own: string, paths: readonly Named[], on: unknown): Row | undefined {
  const sole = soleIn(own, paths, OF_RUN);
  const { branches } = tableOf(tableOf(on)["workflow_run"]);
  const isOfRef = paths.some(({ name }) => /\.ref/.test(name));
  if (sole === undefined || !isOfRef || !eventsOf(on).includes("workflow_run") || isOneBranch(branches))
    return undefined;
  const because =
    "is the default branch on `workflow_run`, so the reports of different runs cancel each other";
  const otherwise = eventsOf(on).length === 1 ? "" : " || github.ref";
  return rowOf(own, sole, { because, by: () => `github.event.workflow_run.id${otherwise}` });
}

/** A group that is the same for all runs of a workflow that runs for several branches or pull requests. */
function sameRow(
  own: string,
  paths: readonly Named[],
  { on, isOn }: { readonly on: unknown; readonly isOn: (event: string) => boolean },
): Row | undefined {
  const isOfPulls = eventsOf(on).some((event) => {
    // What is closed is not tested any more: such a run deploys its base.
    const isOpen = tableOf(tableOf(on)[event])["types"]?.toString() !== "closed";
    return event === "pull_request" && isOpen && isOn(event);
  });
  if (!(isOfPulls || (isPushedToMany(on) && isOn("push"))) || !paths.every(({ name }) => SAME.test(name)))
    return undefined;
  const found = "All branches and pull requests have this group, so their runs cancel each other.";
  const advice = `${WRITE} If only one may run at a time, remove \`cancel-in-progress:\` instead.`;
  return warning("concurrency", found, advice, lineOf("group", `${own}-\${{ github.ref }}`));
}

/** The group of a workflow if it is the same for all of its runs, and another workflow can have it; "" otherwise. */
export function fixedGroup({ concurrency }: Table): string {
  const group = scalarOf(tableOf(concurrency)["group"]);
  return group.includes("${{") ? "" : group.toLowerCase();
}

/** Whether another workflow has a group, and cancels what runs in it. */
export function isCancelling(other: Table, group: string): boolean {
  const { "cancel-in-progress": cancels } = tableOf(other["concurrency"]);
  return fixedGroup(other) === group && isCancellingOnAny(cancels, other["on"]);
}

function rowOf(
  own: string,
  { from, to }: Named,
  { because, by }: { readonly because: string; readonly by: (shown: string) => string },
): Row {
  const shown = own.slice(from, to);
  const lines = lineOf("group", own.slice(0, from) + by(shown) + own.slice(to));
  return warning("concurrency", `\`${shown}\` ${because}.`, WRITE, lines);
}
