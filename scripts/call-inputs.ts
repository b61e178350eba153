import type { InputFacts } from "./action-tables.ts";

/** The inputs of `call/action.yml`. `generate` fails if one is missing. */
export const CALL_INPUTS: InputFacts = {
  types: {
    token: "secret",
    "refresh-token": "secret",
    "client-id": "secret",
    "client-secret": "secret",
    "guest-issuer-id": "text",
    "guest-issuer-secret": "secret",
    "guest-id": "text",
    "guest-name": "text",
    method: "text",
    arguments: "YAML",
    "max-items": "number",
    confirm: "list",
    "fail-on-error": "boolean",
    timeout: "seconds",
    retries: "number",
    "max-duration": "seconds",
    "api-url": "address",
  },
  required: {
    token: "unless you use `refresh-token` or `guest-issuer-id`",
    "client-id": "with `refresh-token`",
    "client-secret": "with `refresh-token`",
    "guest-issuer-secret": "with `guest-issuer-id`",
    "guest-id": "to call as a guest",
    "guest-name": "to call as a guest",
    arguments: "if the method needs any",
    confirm: "for what cannot be undone",
  },
};
