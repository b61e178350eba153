import { listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { nameOf } from "../forgiven-steps.ts";
import type { Place } from "../losses/loss.ts";
import { givenTo, isAlsoUsing, isId, scalarOf, stepsIn, type Table } from "../own-place.ts";
import { isAble } from "./setting-step.ts";

/** A warning about steps that `toJSON(steps)` does not contain, because none of them has an `id:`. */
export function unnamedRows({ job, step, before }: Place): readonly Row[] {
  // With `lifecycle`, GitHub evaluates the inputs again at the end of the job.
  const isLate = scalarOf(givenTo(step)["lifecycle"]) === "true";
  const others = (isLate ? stepsIn(job) : before).filter((one) => !isAlsoUsing(one, step));
  const able = others.filter(isAble);
  const [first] = able;
  if (first === undefined || others.some((one) => one["id"] !== undefined)) return [];
  const names = listText(
    able.map((one) => `\`${nameOf(one)}\``),
    MAX_NAMES,
  );
  const found = "`steps` names no failed step: GitHub passes only steps with an `id:`, and none has one.";
  const row = warning("steps", found);
  const id = idOf(first);
  if (id === undefined) return [{ ...row, advice: `Add an \`id:\` to each step that can fail: ${names}.` }];
  const advice =
    able.length === 1
      ? `Add this line to the step ${names}:`
      : `Add an \`id:\` to each step that can fail: ${names}. For the first of them:`;
  return [{ ...row, advice, lines: `id: ${id}` }];
}

const MAX_NAMES = 5;

/** An ID for a step, made of what it is called; `undefined` if that is too long. */
function idOf(step: Table): string | undefined {
  const [name = ""] = nameOf(step).split("@");
  const id = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");
  return isId(id) && id.length <= MAX_ID ? id : undefined;
}

/** In characters. */
const MAX_ID = 30;
