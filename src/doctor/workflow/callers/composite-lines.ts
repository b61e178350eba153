import type { Environment } from "../../../model/environment.ts";
import { listText } from "../../../text/list.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, ticked } from "../own-place.ts";

/** What uses a composite action, in sentences. */
export const CALLING_STEP = "the calling step";

/** Whether the step is in a composite action. The runner sets this variable only there. */
export function isInComposite(env: Environment): boolean {
  return Boolean(env["GITHUB_ACTION_PATH"]);
}

/**
 * The contexts that GitHub does not give composite actions. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#context-availability
 */
const REFUSED = /\b(?:secrets|vars|needs|steps)\b/;

/** A line with only an expression, and its input. */
const LINE = /^([\w-]+): \$\{\{(.*)\}\}$/;

/** Rows whose lines GitHub would refuse in a composite action: there, the calling step passes the value as an input. */
export function forComposite(
  rows: readonly Row[],
  env: Environment,
  place: OwnPlace | undefined,
): readonly Row[] {
  if (!isInComposite(env)) return rows;
  return rows.map((row) => {
    if (row.advice?.includes(CALLING_STEP)) return row;
    const file = besideAction(row);
    if (file !== undefined) return { ...row, ...file };
    const lines = (row.lines ?? "").split("\n").map((line) => LINE.exec(line));
    const passed = lines.flatMap((match) => (match !== null && REFUSED.test(match[2] ?? "") ? [match] : []));
    if (passed.length < lines.length) return row;
    const names = listText(passed.map(([, name]) => `\`${name}\``));
    const given = listText(passed.map(([line]) => `\`${line}\``));
    const isOfSteps = passed.every(([line]) => line.includes("steps."));
    const those = passed.length === 1 ? "this line" : "these lines";
    return {
      ...row,
      advice: `A composite action gets no ${isOfSteps ? "`steps` of the job" : "`secrets`, `vars`, or `needs`"}. Write ${those} in it, declare ${names} in its \`inputs:\`, and let ${CALLING_STEP} pass ${given}, spelled the same.${passedIn(place)}`,
      lines: passed.map(([, name]) => `${name}: \${{ inputs.${name} }}`).join("\n"),
    };
  });
}

/** What the calling step passes, as a sentence. */
function passedIn(place: OwnPlace | undefined): string {
  const names = Object.keys(givenTo(place?.composite?.calling?.step));
  return names.length === 0 ? "" : ` It passes ${listText(names.map(ticked))}.`;
}

/** A file that was not found, and may be next to the `action.yml` of the composite action. */
function besideAction({ what, found }: Row): Pick<Row, "advice" | "lines"> | undefined {
  const [, input = what, path] =
    /^Input "([\w-]+)" is "([\w./-]+)": there is no such file;/.exec(found) ?? [];
  if (path === undefined || path.startsWith("/")) return undefined;
  return {
    advice: "Paths begin at the workspace. For a file next to the `action.yml`, write this line instead:",
    lines: `${input}: \${{ github.action_path }}/${path.replace(/^\.\//, "")}`,
  };
}
