import { TOKEN_VARIABLE } from "../../../inputs/credentials.ts";
import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import { sameIn } from "../losses/loss.ts";
import { hasInput } from "../order/following-steps.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { type OtherStep, otherSteps } from "./other-steps.ts";

/** Inputs with which a step needs no token, or gets another one. */
const OTHERS = /^(?:token|refresh-token|client-id|client-secret|webhook-url|dry-run|if-missing-token)$/;

/** An expression that is nothing but a secret. */
const SECRET = /^\$\{\{\s*secrets\.(\w+)\s*\}\}$/;

/** Other steps of this action without a token, or with a secret that the doctor does not get. */
export function otherTokenRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  const own = scalarOf(givenTo(place?.step)["token"]);
  const [, ownSecret] = SECRET.exec(own) ?? [];
  // Where the doctor's step has none itself, it may come from elsewhere, and otherwise that is reported.
  if (own === "") return [];
  const line = ownSecret === undefined ? undefined : lineOf("token", own);
  return otherSteps(place).flatMap((other): readonly Row[] => {
    const text = scalarOf(givenTo(other.step)["token"]);
    const [, secret] = SECRET.exec(text) ?? [];
    if (!hasInput(other.step, OTHERS)) return isInVariable(other, env) ? [] : [missingRow(other, line)];
    if (secret === undefined || sameIn([ownSecret ?? ""], secret) !== undefined) return [];
    return [secretRow(secret, other.who, line)];
  });
}

/** Whether a step may get its token from a variable: of its workflow, of what a step before it writes, or of the runner. */
function isInVariable({ workflow }: OtherStep, env: Environment): boolean {
  return Boolean(env[TOKEN_VARIABLE]) || JSON.stringify(workflow).includes(TOKEN_VARIABLE);
}

function missingRow({ who }: OtherStep, line: string | undefined): Row {
  const found = `${who.replace(/^./, (first) => first.toUpperCase())} has no \`token:\`, so it fails.`;
  if (line !== undefined) return warning("token", found, "Add this line to its `with:`.", line);
  const add = `Add the line \`token: \${{ secrets.NAME }}\` to its \`with:\`. NAME must be exactly the name of a secret.`;
  return warning("token", found, add);
}

/** A secret that only the other step reads. */
function secretRow(secret: string, who: string, line: string | undefined): Row {
  const found = `Not checked: whether there is a secret \`${secret}\`, which ${who} reads. GitHub gives this step only its own.`;
  const advice = line && "If both should have the same token, write this line there:";
  return { what: "token", state: "unchecked", found, advice, lines: line };
}
