import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { nameOf } from "../forgiven-steps.ts";
import { isReaderOf } from "../losses/missing-id.ts";
import { isAlsoUsing, scalarOf, stepId, type Table } from "../own-place.ts";
import { alwaysIn } from "../skipped-step.ts";
import { isWorking } from "./following-steps.ts";
import { isTelling } from "./told-elsewhere.ts";

/** A later step that reads what ours gives, and that GitHub skips after a failure although ours runs then. */
export function skippedRows(one: Table, ours: Table): readonly Row[] {
  const condition = one["if"];
  const id = stepId(ours);
  const { after } = reachOf(ours["if"]);
  const text = scalarOf(condition).replace(/^\$\{\{(.*)\}\}$/s, "$1");
  // What works, what asks for a success, and what reports one is only there for one.
  const isForSuccess =
    isWorking(one) ||
    /[^!]= *'(?:true|success)'/.test(text) ||
    !reachOf(`always() && (${text})`).after.includes("failure") ||
    (isAlsoUsing(one, ours) && !isTelling(one));
  const isSkipped = after.includes("failure") && reachOf(condition).isImplicit && isReaderOf(id, one);
  if (isForSuccess || !isSkipped) return [];
  const owner = `step \`${nameOf(one)}\``;
  const found = `GitHub skips the ${owner} after a failure, although it reads what \`${id}\` gives then.`;
  const call = after.includes("success") ? "always()" : "failure()";
  return [{ ...warning("if", found), ...alwaysIn(`the ${owner}`, condition, call) }];
}
