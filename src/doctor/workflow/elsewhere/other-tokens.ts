import { TOKEN_VARIABLE } from "../../../inputs/credentials.ts";
import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import { lossOfSecretIn } from "../callers/secret-chain.ts";
import { sameIn } from "../losses/loss.ts";
import { passingOf, textPassed } from "../losses/passed-loss.ts";
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
    return secretRows(secret, other, line);
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

/** A secret that a called workflow is known not to get, or that only the other step reads. */
function secretRows(secret: string, other: OtherStep, line: string | undefined): readonly Row[] {
  const passing = passingOf("secrets", other);
  const isLost = passing?.given !== undefined && textPassed(secret, passing) === undefined;
  const loss = isLost ? lossOfSecretIn(secret, other) : undefined;
  if (loss !== undefined) {
    const { why, advice, lines, meant } = loss;
    const found = `\`token: \${{ secrets.${secret} }}\` of ${other.who} is empty: ${why}.`;
    if (meant === undefined) return [warning("token", found, advice, lines)];
    return [warning("token", found, "Write this line there instead:", `token: \${{ ${meant} }}`)];
  }
  const found = `Not checked: whether there is a secret \`${secret}\`, which ${other.who} reads. GitHub gives this step only its own.`;
  const advice = line && "If both should have the same token, write this line there:";
  return [{ what: "token", state: "unchecked", found, advice, lines: line }];
}
