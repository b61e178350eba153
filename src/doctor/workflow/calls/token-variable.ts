import { TOKEN_VARIABLE } from "../../../inputs/credentials.ts";
import type { Row } from "../../row.ts";
import { elsewhereIn } from "../losses/env-loss.ts";
import { givenTo, type OwnPlace, scalarOf, type Table, variablesOf } from "../own-place.ts";

/** A variable of the workflow that was meant to be the one for the token, and its own line with the right name. */
export function misnamedVariable(place: OwnPlace | undefined): Pick<Row, "advice" | "lines"> | undefined {
  if (place?.step === undefined || Object.hasOwn(givenTo(place.step), "token")) return undefined;
  const given = variablesOf(place);
  const name = Object.keys(given).find(
    (one) => /^WEBEX_(?:\w+_)?TOKEN$/i.test(one) && one !== TOKEN_VARIABLE,
  );
  if (name === undefined) return tokenElsewhere(place, given);
  const advice = `Change the name in \`env:\` from \`${name}\` to \`${TOKEN_VARIABLE}\`.`;
  const text = expressionOf(given[name]);
  return { advice, lines: text && `${TOKEN_VARIABLE}: ${text}` };
}

/** A token that only another step or job has. */
function tokenElsewhere(
  { workflow, jobId, step = {} }: OwnPlace,
  given: Table,
): Pick<Row, "advice" | "lines"> {
  const other = elsewhereIn(workflow, TOKEN_VARIABLE, { jobId, step });
  if (other === undefined || Object.hasOwn(given, TOKEN_VARIABLE)) return { advice: ADD_TOKEN };
  const text = expressionOf(other.value);
  const advice = `An \`env:\` of ${other.where} does not count. Set \`${TOKEN_VARIABLE}\` in the \`env:\` of the job, or add a \`token:\` line to the step's \`with:\`.`;
  return { advice, lines: text && `token: ${text}` };
}

/** A text that is nothing but one expression. */
function expressionOf(value: unknown): string | undefined {
  return /^\$\{\{[^\n{}]*\}\}$/.exec(scalarOf(value))?.[0];
}

const ADD_TOKEN = `Add a line \`token: \${{ secrets.NAME }}\` to the step's \`with:\`. NAME must be exactly the name of a secret.`;
