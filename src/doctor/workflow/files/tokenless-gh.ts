import { type Row, warning } from "../../row.ts";
import { nameOf } from "../forgiven-steps.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  scalarOf,
  scriptOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";

/** A command of GitHub's CLI that asks GitHub, other than for the code of outsiders, and how it gets a token. */
const ASKS =
  /(?:^|[\n;&|(]|\b(?:if|then|else|do|!))[ \t]*(gh (?!pr checkout)(?:api\b|(?:cache|issue|label|pr|release|repo|run|search|secret|variable|workflow) [a-z-]+))/;
const TOKEN = /G(?:ITHUB|H)_(?:ENTERPRISE_)?TOKEN|\bgh auth\b/;

/** Actions that may sign in GitHub's CLI for the steps after them. */
const SIGNS_IN = /auth|login|credential|token|\bgh\b/i;

/** Steps whose files ours reads that ask GitHub without a token, so that they bring no files. */
export function tokenlessRows({ workflow, job, step, before: first }: Calling): readonly Row[] {
  // With `lifecycle`, files are read when the job has ended.
  const before = scalarOf(givenTo(step)["lifecycle"]) === "true" ? stepsIn(job) : first;
  if (!/"(?:ubuntu|macos|windows)-/.test(JSON.stringify([job["runs-on"]]))) return [];
  const around = [workflow["env"], job["env"]];
  return before.flatMap((one, at): readonly Row[] => {
    const command = scriptOf(one);
    const [, asks] = ASKS.exec(command) ?? [];
    const earlier = before.slice(0, at).filter((each) => !isAlsoUsing(each, step));
    const isSigned = earlier.some(
      ({ run, uses }) => TOKEN.test(scalarOf(run)) || SIGNS_IN.test(scalarOf(uses)),
    );
    const given = JSON.stringify([command, one["env"], ...around]);
    if (asks === undefined || isSigned || TOKEN.test(given) || given.includes("fromJ")) return [];
    return [rowOf(asks, one)];
  });
}

function rowOf(asks: string, step: Table): Row {
  const isHidden = scalarOf(step["continue-on-error"]) === "true";
  const { name, id } = step;
  const where = (name ?? id) === undefined ? "" : ` in the step \`${nameOf({ name, id })}\``;
  const hidden = isHidden ? ", which `continue-on-error` hides" : "";
  const found = `\`${asks}\` fails${where}, because it gets no \`GH_TOKEN\`${hidden}.`;
  const line = `GH_TOKEN: \${{ github.token }}`;
  return Object.keys(tableOf(step["env"])).length > 0
    ? warning("run", found, "Add this line to the `env:` of the step that runs it.", line)
    : warning("run", found, "Add these lines to the step that runs it.", `env:\n  ${line}`);
}
