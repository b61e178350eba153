import { expect, test } from "vitest";
import type { InputName } from "../../src/inputs/input-names.ts";
import { readInputs } from "../../src/inputs/inputs.ts";
import { problemsIn } from "../../src/inputs/read-each.ts";
import { rejection } from "../support/rejection.ts";

type Given = Partial<Record<InputName, string>>;

function read(given: Given): Promise<unknown> {
  const entries = Object.entries({ status: "success", ...given });
  const env = Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  return readInputs(env, () => undefined);
}

test("all wrong inputs are reported at once, each once, in their order", async () => {
  const given: Given = {
    token: "two words",
    "webhook-url": "https://hooks.slack.com/services/T0/B0/x\nnonsense",
    event: "sucess",
    "notify-on": "failed, fixd",
    "email-domains": "example, example.org, @",
    "test-baseline": "../a.xml",
    "log-files": "[",
    data: "a: [",
    timeout: "10s",
    "fail-on-error": "yes",
  };
  const error = await rejection(read(given));
  expect(problemsIn(error).map(String)).toMatchInlineSnapshot(`
    [
      "InputError: Input "token" is "***": it contains a space, a line break, or another character that a token cannot contain.",
      "InputError: Input "notify-on" is "failed": it must be "start", "waiting", "success", "failure", "cancelled", "rollback", "change", "fixed", "first-failure", "still-failing", or "always", did you mean "failure"?",
      "InputError: Input "notify-on" is "fixd": it must be "start", "waiting", "success", "failure", "cancelled", "rollback", "change", "fixed", "first-failure", "still-failing", or "always", did you mean "fixed"?",
      "InputError: Input "email-domains" is "example": each entry must be a domain such as example.com.",
      "InputError: Input "email-domains" is "@": each entry must be a domain such as example.com.",
      "InputError: Input "test-baseline" is "../a.xml": a path cannot contain "..".",
      "InputError: Input "webhook-url" is "***": its host is hooks.slack.com, which is Slack's: each line must be the https address of an incoming webhook, which the Webex App Hub shows after you create it.",
      "InputError: Input "webhook-url" is "***": each line must be the https address of an incoming webhook, which the Webex App Hub shows after you create it.",
      "InputError: Input "event" is "sucess": it must be "auto", "start", "waiting", "success", "failure", "cancelled", or "rollback", did you mean "success"?",
      "InputError: Input "timeout" is "10s": it must be a number of seconds from 1 to 3600.",
      "InputError: Input "fail-on-error" is "yes": it must be "true" or "false".",
      "Error: Input "data" is neither YAML nor JSON: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 5. The value in line 1 begins with "[": end it with "]", or put a text in quotes.",
    ]
  `);
});

test("a refused secret is still removed from the other inputs", async () => {
  const error = await rejection(read({ token: "tok en-1", event: "see tok en-1" }));
  expect(String(error)).not.toContain("en-1");
});

test("every mistyped guard is reported", async () => {
  const error = await rejection(read({ "alowed-domains": "example.com", dryrun: "true" } as Given));
  expect(problemsIn(error).map(({ message }) => message)).toEqual([
    'Input "alowed-domains" is "example.com": it is unknown. Did you mean "allowed-domains"?',
    'Input "dryrun" is "true": it is unknown. Did you mean "dry-run"?',
  ]);
});
