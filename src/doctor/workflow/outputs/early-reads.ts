import type { Row } from "../../row.ts";
import { type Loss, sameIn } from "../losses/loss.ts";
import { type Reader, readersIn, rowOf, textsOf } from "../losses/missing-id.ts";
import { hasStep, idsOf, lossInStep, lossOfOwnOutput, lossOfUnknown } from "../losses/steps-loss.ts";
import { type Calling, isAlsoUsing, isCall, type Table } from "../own-place.ts";
import { lossOfMisplaced } from "./astray-outputs.ts";
import { lossOfCall } from "./outputs-of-calls.ts";
import { lossOfUnwritten } from "./written-outputs.ts";

/** The first output that an earlier step reads from one before it, which does not have it. Other rows are about steps like the own. */
export function earlyReadRows({ before, step, job }: Calling): readonly Row[] {
  const rows = before.flatMap((one, at) => {
    if (isAlsoUsing(one, step)) return [];
    const earlier = before.slice(0, at);
    const readers = textsOf(one).flatMap(([key, text]) => readersIn("An earlier step reads", key, text));
    return readers.flatMap((reader): readonly Row[] => {
      const { names } = reader;
      const loss =
        lossOfMisplaced(names, earlier, step) ??
        lossOfCall(names, earlier, step) ??
        (isCall(one, step) ? lossInCall(reader, earlier, { step, job }) : undefined);
      return loss === undefined || loss.state === "unchecked" ? [] : [rowOf(reader, loss)];
    });
  });
  return rows.slice(0, 1);
}

/** What an argument of a call does not get. Foreign steps, and those that come later, have rows of their own. */
function lossInCall(
  { names, text, from, to }: Reader,
  earlier: readonly Table[],
  { step, job }: Pick<Calling, "step" | "job">,
): Loss | undefined {
  const [id = ""] = names;
  if (sameIn(idsOf(earlier), id) !== undefined)
    return lossOfOwnOutput(names, earlier, step) ?? lossOfUnwritten(names, earlier) ?? lossInStep(names);
  // With something else in the expression, it may be meant to be empty.
  const isAlone = /\$\{\{ *$/.test(text.slice(0, from)) && /^ *\}\}/.test(text.slice(to));
  if (!isAlone || hasStep(job, id)) return undefined;
  return lossOfUnknown(names, earlier, step, "no earlier step of this job has");
}
