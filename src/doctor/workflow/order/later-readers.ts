import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { nameOf } from "../forgiven-steps.ts";
import { isAsking } from "../losses/missing-id.ts";
import { scalarOf, stepId, type Table } from "../own-place.ts";
import { alwaysIn } from "../skipped-step.ts";

/** A later step that asks about the message of ours, and that GitHub skips after a failure although ours runs then. */
export function laterReaderRows(one: Table, ours: Table): readonly Row[] {
  const condition = one["if"];
  const { after } = reachOf(ours["if"]);
  const text = scalarOf(condition).replace(/^\$\{\{(.*)\}\}$/s, "$1");
  // What asks for a success is only there for one.
  const isForSuccess =
    /[^!]= *'(?:true|success)'/.test(text) || !reachOf(`always() && (${text})`).after.includes("failure");
  const isSkipped = after.includes("failure") && reachOf(condition).isImplicit;
  if (isForSuccess || !isSkipped || !isAsking(stepId(ours), one)) return [];
  const owner = `step \`${nameOf(one)}\``;
  const found = `GitHub skips the ${owner} after a failure, although it asks about \`${stepId(ours)}\`, which runs then.`;
  const call = after.includes("success") ? "always()" : "failure()";
  return [{ ...warning("if", found), ...alwaysIn(`the ${owner}`, condition, call) }];
}
