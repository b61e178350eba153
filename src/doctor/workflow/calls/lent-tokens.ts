import { TOKEN_VARIABLE } from "../../../inputs/credentials.ts";
import { type Row, warning } from "../../row.ts";
import { elsewhereIn } from "../losses/env-loss.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  isCall,
  type OwnPlace,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
  variablesOf,
} from "../own-place.ts";

/** What to do about a token that only another step or job has; `undefined` if none has one. */
export function tokenElsewhere(place: OwnPlace): Pick<Row, "advice" | "lines"> | undefined {
  const { workflow, jobId, step } = place;
  const other = step && elsewhereIn(workflow, TOKEN_VARIABLE, { jobId, step });
  if (other === undefined || variablesOf(place)[TOKEN_VARIABLE] !== undefined) return undefined;
  const text = expressionOf(other.value);
  const advice = `An \`env:\` of ${other.where} does not count. Set \`${TOKEN_VARIABLE}\` in the \`env:\` of the job, or add a \`token:\` line to the step's \`with:\`.`;
  return { advice, lines: text && `token: ${text}` };
}

/** Other steps of ours that have no token, because it is only in the `env:` of one step of the job. */
export function lentTokenRows({ workflow, job, step }: Calling): readonly Row[] {
  const steps = stepsIn(job);
  const value = steps.map(tokenIn).find((one) => one !== undefined);
  const isWithout = (one: Table): boolean =>
    one !== step &&
    (isCall(one, step) || isAlsoUsing(one, step)) &&
    tokenIn(one) === undefined &&
    !Object.keys(givenTo(one)).some((name) => SIGNING.test(name));
  // A command may set it for all steps that follow.
  const isForAll = [workflow, job].some(tokenIn) || JSON.stringify(job).includes("GITHUB_ENV");
  if (value === undefined || isForAll || !steps.some(isWithout)) return [];
  const found = `Only one step has \`${TOKEN_VARIABLE}\` in its \`env:\`, and others need it.`;
  const text = expressionOf(value);
  const line = text && `${TOKEN_VARIABLE}: ${text}`;
  const lines = line && (job["env"] === undefined ? `env:\n  ${line}` : line);
  return [warning("token", found, "Move it to the `env:` of the job.", lines)];
}

/** Inputs that a step signs in with, or that let it do without. */
const SIGNING = /^(?:token|refresh-token|guest-issuer-id|webhook-url|dry-run)$/i;

function tokenIn({ env }: Table): unknown {
  return tableOf(env)[TOKEN_VARIABLE];
}

/** A text that is nothing but one expression. */
export function expressionOf(value: unknown): string | undefined {
  return /^\$\{\{[^\n{}]*\}\}$/.exec(scalarOf(value))?.[0];
}
