import { type Row, warning } from "../../row.ts";
import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { eventsOf } from "../losses/context-names.ts";
import { type OwnPlace, scalarOf, type Table, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** A group that names only a branch or a pull request. */
const OF_REF = /^\$\{\{(?=.*ref)(?:[ |]*github\.(?:ref(?:_name)?|head_ref|run_id))+ *\}\}$/;

/** A concurrency group that other workflows can have as well, whose runs cancel that of this one. */
export function groupRows(place: OwnPlace | undefined): readonly Row[] {
  const { group, "cancel-in-progress": cancels } = tableOf(place?.workflow["concurrency"]);
  const own = scalarOf(group);
  if (cancels !== true || place?.caller !== undefined || !OF_REF.test(own)) return [];
  const found = "Other workflows with this group cancel this run, because it does not name the workflow.";
  const line = `group: \${{ github.workflow }}-${own}`;
  return [warning("concurrency", found, "Write this line instead of `group:`.", line)];
}

/** What GitHub gives a value only for a pull request. */
const OF_PULL = /^github\.(?:head_ref|event\.(?:pull_request\.)?number)$/;

/** What is the same for each run of a workflow and event. */
const SAME = /^github\.(?:workflow|event_name|repository|job)$/;

/** The branch or tag of a run, which is the default branch if another run started it. */
const OF_RUN = /^github\.(?:ref|ref_name|head_ref)$/;

/** Concurrency groups that are the same for all branches, or for all runs that are reported, so that these cancel each other. */
export function emptyGroupRows(place: OwnPlace | undefined): readonly Row[] {
  if (place === undefined || place.caller !== undefined) return [];
  return [place.workflow, place.job].flatMap((one) => {
    const { group, "cancel-in-progress": cancels } = tableOf(one?.["concurrency"]);
    const own = scalarOf(group);
    const { expressions } = partsOf(own) ?? {};
    if (cancels !== true || expressions === undefined) return [];
    const paths = expressions.flatMap(({ source, at }) => {
      const expression = readExpression(source);
      const all = expression === undefined ? [OTHER] : pathsIn(expression);
      return all.map(({ names, from, to }) => ({
        name: names.join(".").toLowerCase(),
        from: at + from,
        to: at + to,
      }));
    });
    return pullRows(own, paths, place) ?? runRows(own, paths, place) ?? [];
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

/** A group of a pull request, in a workflow that a push to different branches starts, too. */
function pullRows(own: string, paths: readonly Named[], { workflow }: OwnPlace): readonly Row[] | undefined {
  const [first, ...others] = paths.filter(({ name }) => OF_PULL.test(name));
  const isSame = paths.every(({ name }) => OF_PULL.test(name) || SAME.test(name));
  if (first === undefined || others.length > 0 || !isSame || !isOfManyRefs(workflow)) return undefined;
  const shown = own.slice(first.from, first.to);
  const found = `\`${shown}\` is empty on \`push\`, so the runs of all branches have the same group and cancel each other.`;
  return [warning("concurrency", found, WRITE, groupWith(own, first, `${shown} || github.ref`))];
}

const WRITE = "Write this line instead of `group:`.";

/** Whether a push to more than one branch starts a workflow, also to one that a pattern names. */
function isOfManyRefs({ on }: Table): boolean {
  if (!eventsOf(on).includes("push")) return false;
  const { branches, tags } = tableOf(tableOf(on)["push"]);
  const names = [branches ?? []].flat().map(scalarOf);
  const isOne = tags === undefined && names.length === 1 && !/[*?+[!]/.test(names[0] ?? "");
  return !isOne && !(tags !== undefined && branches === undefined);
}

/** A group of a branch, in a workflow that another one starts, which GitHub runs on the default branch. */
function runRows(own: string, paths: readonly Named[], { workflow }: OwnPlace): readonly Row[] | undefined {
  const { on } = workflow;
  const { branches } = tableOf(tableOf(on)["workflow_run"]);
  const [first, ...others] = paths.filter(({ name }) => OF_RUN.test(name));
  const isSame = paths.every(({ name }) => OF_RUN.test(name) || SAME.test(name));
  const isOne = [branches ?? []].flat().length === 1 && !/[*?+[!]/.test(String(branches));
  if (!eventsOf(on).includes("workflow_run") || first === undefined || !isSame || isOne) return undefined;
  const shown = own.slice(first.from, first.to);
  const found = `On \`workflow_run\`, \`${shown}\` is always the default branch, so the reports of different runs cancel each other.`;
  const id = "github.event.workflow_run.id";
  const isOnly = eventsOf(on).length === 1;
  const lines = others.length > 0 ? undefined : groupWith(own, first, isOnly ? id : `${id} || ${shown}`);
  const advice =
    lines === undefined
      ? "Remove `concurrency:`."
      : "Remove `concurrency:`, or write this line instead of `group:`.";
  return [warning("concurrency", found, advice, lines)];
}

function groupWith(own: string, { from, to }: Named, by: string): string | undefined {
  return lineOf("group", own.slice(0, from) + by + own.slice(to));
}
