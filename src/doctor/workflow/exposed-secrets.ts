import { TOKEN_VARIABLE } from "../../inputs/credentials.ts";
import { inputText } from "../../inputs/input-names.ts";
import { isOnlyName } from "../../inputs/slips/credential-slip.ts";
import type { Environment } from "../../model/environment.ts";
import { type Row, warning } from "../row.ts";
import { type Calling, givenTo, scalarOf, type Table, variablesOf } from "./own-place.ts";

/** Inputs with secrets, and the name that a secret for them may have. */
const SECRETS: Readonly<Record<string, string>> = {
  token: "WEBEX_BOT_TOKEN",
  "refresh-token": "WEBEX_REFRESH_TOKEN",
  "client-secret": "WEBEX_CLIENT_SECRET",
  "webhook-url": "WEBEX_WEBHOOK_URL",
  [TOKEN_VARIABLE]: "WEBEX_BOT_TOKEN",
};

/** Secrets that are written in the workflow, or in a variable. */
export function exposedRows(place: Calling, env: Environment): readonly Row[] {
  const variables = variablesOf(place);
  const given: Table = { [TOKEN_VARIABLE]: variables[TOKEN_VARIABLE], ...givenTo(place.step) };
  return Object.entries(SECRETS).flatMap(([what, secret]): readonly Row[] => {
    const written = scalarOf(given[what]);
    const value = written.includes("${{")
      ? what === TOKEN_VARIABLE
        ? env[what]
        : inputText(env, what)
      : written;
    const where = exposureOf(given[what], variables);
    // What is empty, or only a name, is no secret.
    if (where === undefined || !value?.trim() || isOnlyName(value.trim())) return [];
    const found = `It is written in ${where}: whoever can read that can use it.`;
    const advice = `Get a new one, store it as a secret, such as \`${secret}\`, and write this line instead:`;
    return [warning(what, found, advice, `${what}: \${{ secrets.${secret} }}`)];
  });
}

/** Where a value is written, if not in a secret. */
function exposureOf(value: unknown, variables: Table): string | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  if (!value.includes("${{")) return "the workflow file";
  const [, context, name = ""] = /\$\{\{\s*(vars|env)\.(\w+)\s*\}\}/.exec(value) ?? [];
  if (context === "vars") return `the variable \`${name}\``;
  return context === "env" ? exposureOf(variables[name], {}) : undefined;
}
