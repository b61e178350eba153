import { type Row, warning } from "../../row.ts";
import { nameOf } from "../forgiven-steps.ts";
import { isWorking } from "../order/following-steps.ts";
import { isAfterFailure } from "../order/told-elsewhere.ts";
import { actionOf, type OwnPlace, scalarOf } from "../own-place.ts";

/** A composite action of the repository that is not there if a step before the checkout fails. */
export function lostActionRows(place: OwnPlace | undefined): readonly Row[] {
  const { step, before } = place?.composite?.calling ?? { before: [] };
  const uses = scalarOf(step?.["uses"]);
  const at = before.findIndex((one) => actionOf(one) === "checkout");
  const checkout = before[at];
  const first = before.slice(0, Math.max(at, 0)).find((one) => one["run"] !== undefined && isWorking(one));
  const isLost = checkout !== undefined && first !== undefined && !isAfterFailure(checkout);
  if (!isLost || !uses.startsWith("./") || step === undefined || !isAfterFailure(step)) return [];
  const found = `If \`${nameOf(first)}\` fails, GitHub skips the checkout after it and does not find \`${uses}\`, so nothing is posted.`;
  return [warning("uses", found, "Put `actions/checkout` before that step.")];
}
