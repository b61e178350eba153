import type { Inputs } from "../../inputs/inputs.ts";
import { inputErrorsOf } from "../../inputs/read-each.ts";
import { fault, type Row, warning } from "../row.ts";

/** Rows about `lifecycle` and what conflicts with it. */
export async function lifecycleRows(inputs: Inputs): Promise<readonly Row[]> {
  if (!inputs.isLifecycle) return [];
  const { requireOwnJob } = await import("../../step/lifecycle/lifecycle.ts");
  try {
    requireOwnJob(inputs);
    return [...endedRows(inputs), ...cardRows(inputs)];
  } catch (error) {
    return inputErrorsOf(error).map(({ input, message }) =>
      fault(
        `lifecycle and ${input}`,
        message,
        input === "needs"
          ? "Remove `lifecycle:` from the step's `with:` to report the jobs, or `needs:` to report this job."
          : `Remove \`${input}:\` or \`lifecycle:\` from the step's \`with:\`.`,
      ),
    );
  }
}

/** A card cannot be edited, so the end of the job would be an error. */
function cardRows({ format, updateMode }: Inputs): readonly Row[] {
  if (format !== "card" || updateMode !== "edit") return [];
  const found =
    "The message that says that the job starts is a card, and Webex does not allow editing cards: with `update-mode: edit`, the end cannot be reported.";
  const advice = "Remove the line `update-mode:`: the end is then posted as a reply.";
  return [fault("update-mode", found, advice)];
}

/** A job that ended badly before the step could say that it starts. */
function endedRows({ status }: Inputs): readonly Row[] {
  if (status !== "failure" && status !== "cancelled") return [];
  const found = `With \`lifecycle\`, the step says that the job starts, but its status is already "${status}".`;
  const advice =
    "Put the step first in the job, before anything that can fail, and without `if:`: it reports the end by itself.";
  return [warning("lifecycle", found, advice)];
}
