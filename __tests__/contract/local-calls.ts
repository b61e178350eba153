import { ENDPOINTS } from "../../emulator/coverage.ts";

/** Calls of the local Webex that no method of the client makes, with the reason. */
export const WITHOUT_METHOD: Readonly<Record<string, string>> = {
  "contents.get": "files are read by the address that a message holds, with any HTTP client",
  "incomingWebhooks.post": "its address is a secret of its own, outside of the API",
  "tokens.loginGuest": "a grant in the client's options, and no method",
  "tokens.refresh": "a grant in the client's options, and no method",
};

/** The calls of the local Webex that the client makes. */
export const localCalls = ENDPOINTS.filter(({ name }) => !(name in WITHOUT_METHOD));

/** What is listed here of the local Webex and is not there. */
export const strayNames = Object.keys(WITHOUT_METHOD).filter(
  (name) => !ENDPOINTS.some((row) => row.name === name),
);
