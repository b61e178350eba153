import { ENDPOINTS } from "../../emulator/coverage.ts";

/** Calls of the local Webex that no method of the client makes, with the reason. */
export const WITHOUT_METHOD: Readonly<Record<string, string>> = {
  "contents.get": "files are read by the address that a message holds, with any HTTP client",
  "incomingWebhooks.post": "its address is a secret of its own, outside of the API",
  "tokens.loginGuest": "a grant in the client's options, and no method",
  "tokens.refresh": "a grant in the client's options, and no method",
};

// The local Webex has it beside the other ways to a token, the client beside other authorizations.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "tokens.createForServiceApp": "authorizations.createServiceAppToken",
};

/** The calls of the local Webex that the client makes, by the client's names. */
export const localCalls = ENDPOINTS.filter(({ name }) => !(name in WITHOUT_METHOD)).map((row) => ({
  ...row,
  name: OTHER_NAMES[row.name] ?? row.name,
}));

/** What is listed here of the local Webex and is not there. */
export const strayNames = [...Object.keys(WITHOUT_METHOD), ...Object.keys(OTHER_NAMES)].filter(
  (name) => !ENDPOINTS.some((row) => row.name === name),
);
