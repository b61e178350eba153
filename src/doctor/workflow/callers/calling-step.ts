import type { Inputs } from "../../../inputs/inputs.ts";
import type { Row } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { valueNamed } from "../losses/loss.ts";
import { isWorking } from "../order/following-steps.ts";
import { isAfterFailure } from "../order/told-elsewhere.ts";
import {
  type Calling,
  type Composite,
  givenTo,
  jobsIn,
  type OwnPlace,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { innerRows, renamed, workingBefore } from "./composite-conditions.ts";
import { CALLING_STEP } from "./composite-lines.ts";

/**
 * Rows about a step. GitHub runs one in a composite action only if it also runs the step that uses the action, so for that they
 * are about both: the other one's place in the job, and the conditions of each.
 */
export function rowsWithCaller(
  inputs: Inputs,
  place: OwnPlace | undefined,
  find: (place: OwnPlace | undefined) => readonly Row[],
): readonly Row[] {
  if (place?.composite === undefined) return find(place);
  const { composite } = place;
  const caller = callerOf(place);
  if (caller === undefined) {
    const isAfter = composite.callings.some(({ step }) => isAfterFailure(step));
    return [...(isAfter ? [] : find(place).map(ofCaller)), UNCHECKED];
  }
  const levels = levelsOf(place);
  // What else a condition in the action depends on is not known to other checks.
  const isFree = levels.every(({ step }) => {
    const { after, isSure } = reachOf(step?.["if"], "action");
    return step !== undefined && isSure && after.length === ALL;
  });
  const isWorkInside = levels.some((one) => workingBefore(one).length > 0);
  const isReached = !isWorkInside || caller.before.some(isWorking);
  const found = find(caller).filter((row) => (isOfCondition(row) ? isReached : isFree));
  return [...found.map((row) => located(row, caller)), ...levels.flatMap((one) => innerRows(inputs, one))];
}

/** Rows about the conditions of a step, or of the step that uses its composite action. */
export function conditionsOfCaller(
  place: OwnPlace | undefined,
  find: (place: OwnPlace | undefined) => readonly Row[],
): readonly Row[] {
  const caller = place?.composite && callerOf(place);
  return caller === undefined ? find(place) : find({ ...caller, composite: undefined }).map(ofCaller);
}

/** Number of ways in which a job can end. */
const ALL = 3;

/** The composite actions around a step, the innermost first. */
function levelsOf({ composite }: OwnPlace): readonly Composite[] {
  const levels: Composite[] = [];
  for (let one = composite; one !== undefined; one = one.calling?.composite) levels.push(one);
  return levels;
}

/** The place of the step of the job, as if it had the inputs of the one in the action; `undefined` if it is not known. */
function callerOf(place: OwnPlace): Calling | undefined {
  const levels = levelsOf(place);
  const user = levels.at(-1)?.calling;
  if (user === undefined) return undefined;
  const given = levels.reduce((inputs, { calling, declared = {} }) => {
    return passedBy(givenTo(calling?.step), inputs, declared);
  }, givenTo(levels[0]?.step));
  const step = { ...user.step, with: given };
  const job = { ...user.job, steps: stepsIn(user.job).map((one) => (one === user.step ? step : one)) };
  const jobs = { ...jobsIn(place.workflow), [place.jobId]: job };
  return { ...place, workflow: { ...place.workflow, jobs }, job, step, before: user.before };
}

/** Inputs of a step in an action, with what the action is given, as far as they are nothing else. */
function passedBy(given: Table, inputs: Table, declared: Table): Table {
  const values = Object.entries(inputs).map(([name, value]) => {
    const [, own] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(scalarOf(value)) ?? [];
    if (own === undefined) return [name, value];
    return [name, valueNamed(given, own) ?? tableOf(valueNamed(declared, own))["default"] ?? ""];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== ""));
}

const UNCHECKED: Row = {
  what: "if",
  state: "unchecked",
  found: "Not checked: it is not known which step of this job uses the composite action.",
};

/** A row about the calling step, and which one that is. */
function located(row: Row, { step, jobId }: Calling): Row {
  const own = ofCaller(row);
  if (own === row) return row;
  const where = `That is the one with \`uses: ${scalarOf(step["uses"])}\` in the job \`${jobId}\`.`;
  return { ...own, found: `${own.found} ${where}` };
}

/** A row that calls the step what it is, if it is about a condition of the step. */
function ofCaller(row: Row): Row {
  const isOfStep = isOfCondition(row) && / step\b(?!'s)/.test(`${row.found} ${row.advice}`);
  return isOfStep && /\bskips|`if:`/.test(row.found) ? renamed(row, CALLING_STEP) : row;
}

function isOfCondition({ what }: Row): boolean {
  return what === "if" || what === "notify-on";
}
