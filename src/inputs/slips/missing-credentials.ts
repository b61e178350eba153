import { listText } from "../../text/list.ts";
import { ALL_OF_REFRESH, type Credentials } from "../credentials.ts";
import { InputError } from "../input-error.ts";

/**
 * The error of a step without credentials, or with incomplete ones. `secretless` says why GitHub passes none, as the end of a
 * sentence.
 */
export function missingCredentialsError(
  { missingCredentials }: Pick<Credentials, "missingCredentials">,
  secretless?: string,
  hasDestination = true,
): InputError {
  const [first] = missingCredentials;
  if (secretless !== undefined) {
    const says = `${secretless}, and "if-missing-token" is "fail"`;
    return new InputError(first ?? "token", "", says);
  }
  if (first === undefined) {
    return new InputError("token", "", `${TOKEN}${hasDestination ? "" : ONLY_HOOK}`);
  }
  const missing = listText(missingCredentials.map((name) => JSON.stringify(name)));
  const verb = missingCredentials.length === 1 ? "is" : "are";
  return new InputError(
    first,
    "",
    `give ${ALL_OF_REFRESH} together, from secrets that exist; ${missing} ${verb} empty`,
  );
}

/** Where a token may come from. */
const TOKEN =
  "give a Webex access token, such as a bot's, from a secret that exists in the repository, in the job's environment, or in the organization and is shared with this repository; in a called workflow, the calling job must pass secrets on with `secrets: inherit` next to its `uses:`, and the step reads them by the names that the caller has; in a composite action, the calling step must pass it as an input; in `env:`, `WEBEX_API_TOKEN` counts only for the step or the job that has it";

/** What to add if there is no destination either. */
const ONLY_HOOK = "; a step with only `webhook-url` needs none, but that is empty, too";
