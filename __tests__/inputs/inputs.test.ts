import { describe, expect, test } from "vitest";
import type { InputName } from "../../src/inputs/input-names.ts";
import { type Inputs, readInputs } from "../../src/inputs/inputs.ts";
import { rejection } from "../support/rejection.ts";

type Given = Partial<Record<InputName, string>>;

function envOf(given: Given): Record<string, string> {
  const entries = Object.entries({ status: "success", ...given });
  return Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

function read(given: Given = {}, env: Record<string, string> = {}): Promise<Inputs> {
  return readInputs({ ...envOf(given), ...env }, () => undefined);
}

/** The inputs that are not what they are when nothing is given. */
async function changes(given: Given): Promise<Partial<Inputs>> {
  const usual: Record<string, unknown> = { ...(await read()) };
  const entries = Object.entries(await read(given));
  return Object.fromEntries(
    entries.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])),
  );
}

test("reads nothing but defaults if nothing is given", async () => {
  expect(
    await readInputs({ INPUT_STATUS: "success", INPUT_TITLE: " ", INPUT_TO: "" }, () => undefined),
  ).toEqual({
    testResults: [],
    testBaseline: [],
    lintResults: [],
    logFiles: [],
    logLines: 20,
    detail: "normal",
    token: undefined,
    to: [],
    event: "auto",
    about: "run",
    status: "success",
    needs: undefined,
    failedSteps: [],
    jobId: undefined,
    matrix: [],
    stage: undefined,
    environment: undefined,
    environmentUrl: undefined,
    version: undefined,
    previousVersion: undefined,
    reason: undefined,
    githubToken: undefined,
    title: undefined,
    message: undefined,
    template: undefined,
    data: {},
    isLifecycle: false,
    thread: undefined,
    updateMode: "auto",
    format: "markdown",
    files: [],
    notifyOn: undefined,
    mention: [],
    mentionOn: ["failure", "rollback"],
    userMap: undefined,
    emailDomains: [],
    provision: undefined,
    apply: "auto",
    allowedDomains: [],
    allowedOrganizations: [],
    webhookUrls: [],
    timeoutMs: 10_000,
    retries: 4,
    maxDurationMs: 120_000,
    delivery: "at-least-once",
    failOnError: false,
    ifMissingToken: "auto",
    isDryRun: false,
    isDoctor: false,
    apiUrl: undefined,
    warnings: [],
    problems: [],
    missingCredentials: [],
    secrets: [],
  });
});

test.each<[Given, Partial<Inputs>]>([
  [{ token: " abc " }, { token: "abc", secrets: ["abc"] }],
  [{ to: "Europe" }, { to: [{ entry: "Europe", target: { kind: "room title", titles: ["Europe"] } }] }],
  [{ event: "rollback" }, { event: "rollback" }],
  [{ about: "trigger" }, { about: "trigger" }],
  [{ status: "failure" }, { status: "failure" }],
  [{ needs: '{"a":{"result":"failure"}}' }, { needs: { a: "failure" } }],
  [{ steps: '{"a":{"conclusion":"failure"}}' }, { failedSteps: ["a"] }],
  [{ "job-id": "123" }, { jobId: "123" }],
  [{ matrix: '{"os":"linux"}' }, { matrix: ["linux"] }],
  [{ stage: "test" }, { stage: "test" }],
  [
    { environment: "x", "environment-url": "https://x.example" },
    { environment: "x", environmentUrl: "https://x.example" },
  ],
  [{ version: "2.0" }, { version: "2.0" }],
  [{ "previous-version": "1.0" }, { previousVersion: "1.0" }],
  [{ reason: "Too slow" }, { reason: "Too slow" }],
  [{ title: "{{status}}" }, { title: "{{status}}" }],
  [{ message: "Look\n\nhere" }, { message: "Look\n\nhere" }],
  [{ template: ".github/webex" }, { template: ".github/webex" }],
  [{ data: "a: 1" }, { data: { a: 1 } }],
  [{ timeout: "2.5" }, { timeoutMs: 2500 }],
  [{ retries: "0" }, { retries: 0 }],
  [{ "max-duration": "21600" }, { maxDurationMs: 21_600_000 }],
  [{ delivery: "at-most-once" }, { delivery: "at-most-once" }],
  [{ "fail-on-error": "TRUE" }, { failOnError: true }],
  [{ "if-missing-token": "skip" }, { ifMissingToken: "skip" }],
  [{ "dry-run": "true" }, { isDryRun: true }],
  [{ "api-url": "http://127.0.0.1:80/v1/" }, { apiUrl: "http://127.0.0.1/v1" }],
])("reads %j", async (given, expected) => {
  expect(await changes(given)).toEqual(expected);
});

test.each<[Given, string]>([
  [
    { event: "sucess" },
    'Input "event" is "sucess": it must be "auto", "start", "waiting", "success", "failure", "cancelled", or "rollback", did you mean "success"?',
  ],
  [{ about: "runs" }, 'Input "about" is "runs": it must be "run" or "trigger", did you mean "run"?'],
  [{ needs: "failure" }, `Input "needs" is "failure": it must be JSON, written as \${{ toJSON(needs) }}.`],
  [{ steps: "[]" }, `Input "steps" is "[]": it must be a JSON object, written as \${{ toJSON(steps) }}.`],
  [{ matrix: "x" }, `Input "matrix" is "x": it must be JSON, written as \${{ toJSON(matrix) }}.`],
  [{ timeout: "0" }, 'Input "timeout" is "0": it must be a number of seconds from 1 to 3600.'],
  [{ retries: "21" }, 'Input "retries" is "21": it must be a whole number of attempts from 0 to 20.'],
  [
    { "max-duration": "1 h" },
    'Input "max-duration" is "1 h": it must be a number of seconds from 1 to 21600.',
  ],
  [{ delivery: "exactly" }, 'Input "delivery" is "exactly": it must be "at-least-once" or "at-most-once".'],
  [{ "fail-on-error": "yes" }, 'Input "fail-on-error" is "yes": it must be "true" or "false".'],
  [
    { "if-missing-token": "ignore" },
    'Input "if-missing-token" is "ignore": it must be "auto", "skip", or "fail".',
  ],
  [{ "dry-run": "1" }, 'Input "dry-run" is "1": it must be "true" or "false".'],
  [{ "api-url": "http://x.example" }, 'Input "api-url" is "http://x.example": it must be an https address'],
])("refuses %j", async (given, sentence) => {
  const error = await rejection(read(given));
  expect([error.name, error.message]).toEqual(["InputError", expect.stringContaining(sentence)]);
});

describe("the token", () => {
  async function maskedBy(
    env: Record<string, string>,
  ): Promise<{ masked: string[]; token?: Inputs["token"] }> {
    const masked: string[] = [];
    const reading = readInputs({ INPUT_STATUS: "success", ...env }, (secret) => masked.push(secret));
    return { masked, token: await reading.then(({ token }) => token).catch(() => "refused") };
  }

  test.each([
    ["as it stands", { INPUT_TOKEN: "abc.DEF-1" }, "abc.DEF-1", ["abc.DEF-1"]],
    ["with a pasted line break", { INPUT_TOKEN: "abc\r\n" }, "abc", ["abc"]],
    [
      "with the word Bearer, masked with and without it",
      { INPUT_TOKEN: "bearer  abc" },
      "abc",
      ["bearer  abc", "abc"],
    ],
    ["from the environment", { WEBEX_API_TOKEN: " abc\n" }, "abc", ["abc"]],
    [
      "from the environment where the input is blank",
      { INPUT_TOKEN: " ", WEBEX_API_TOKEN: "abc" },
      "abc",
      ["abc"],
    ],
    [
      "from the input where both are given",
      { INPUT_TOKEN: "abc", WEBEX_API_TOKEN: "def" },
      "abc",
      ["abc", "def"],
    ],
    ["from nowhere where the environment is blank", { WEBEX_API_TOKEN: " \n" }, undefined, []],
  ])("is read %s", async (_, env, token, masked) => {
    expect(await maskedBy(env)).toEqual({ token, masked });
  });

  test.each(["ab cd", "ab\ncd", "ab\u200bcd", "tökén", "Bearer ab cd"])(
    "is refused, masked and not shown, with a character that no token has: %j",
    async (value) => {
      const masked: string[] = [];
      const error = await rejection(
        readInputs({ INPUT_STATUS: "success", INPUT_TOKEN: value }, (secret) => masked.push(secret)),
      );
      expect(masked[0]).toBe(value);
      expect(error.message).toBe(
        'Input "token" is "***": it contains a space, a line break, or another character that a token cannot contain.',
      );
    },
  );

  test("is masked before anything else is looked at", async () => {
    const seen: string[] = [];
    const env = new Proxy<Record<string, string>>(
      { INPUT_TOKEN: "abc" },
      {
        get: (target, name: string) => {
          seen.push(name);
          return target[name];
        },
      },
    );
    await rejection(readInputs(env, (secret) => seen.push(`masks ${secret}`)));
    const credentials =
      /^(?:INPUT_(?:TOKEN|GITHUB-TOKEN|WEBHOOK-URL|REFRESH-TOKEN|CLIENT-ID|CLIENT-SECRET)|WEBEX_API_TOKEN)$/;
    const before = seen.slice(0, seen.indexOf("masks abc"));
    expect(before.filter((name) => !credentials.test(name))).toEqual([]);
  });

  test("of GitHub is masked as well, and is a secret in every other input", async () => {
    const masked: string[] = [];
    const given = envOf({ "github-token": " ghs_abcdef ", title: "Use ghs_abcdef", event: "start" });
    const { githubToken, secrets, title } = await readInputs(given, (secret) => masked.push(secret));
    expect([githubToken, title, masked]).toEqual(["ghs_abcdef", "Use ***", ["ghs_abcdef"]]);
    expect(secrets).toContain("ghs_abcdef");
  });

  test.each([
    ["to", (secret: string) => secret],
    ["to", (secret: string) => `Release train\nroom: ${secret}`],
    ["to", (secret: string) => `team:${secret.toUpperCase()}\r\nReady`],
    ["thread", (secret: string) => secret],
    ["allowed-organizations", (secret: string) => `Example Inc.\n${secret}`],
    ["template", (secret: string) => secret],
  ] as const)("of a client, alone in its line in %s, is only said to look like one", async (name, around) => {
    const secret = "0123456789abcdef".repeat(4);
    const { message } = await rejection(readInputs(envOf({ [name]: around(secret) }), () => undefined));
    expect(message).toContain(`Input "${name}" is `);
    expect(message).toContain("client secret");
    expect(message.toLowerCase()).not.toContain(secret.slice(0, 12));
  });

  test.each(["message", "version"])("as long as a digest is not a secret in %s", async (name) => {
    const digest = "0123456789abcdef".repeat(4);
    await expect(readInputs(envOf({ [name]: digest }), () => undefined)).resolves.toMatchObject({
      [name]: digest,
    });
  });

  test("is masked although another input is wrong", async () => {
    expect(await maskedBy({ INPUT_TOKEN: "abc", INPUT_EVENT: "no" })).toEqual({
      token: "refused",
      masked: ["abc"],
    });
  });
});

describe("the destinations", () => {
  test.each([
    ["one a line", "Release train\nbob@example.com", ["Release train", "bob@example.com"]],
    ["lines of Windows, blank ones left out", "a\r\n\r\n  b  \r\n", ["a", "b"]],
    ["a title that holds commas", "Ops, EMEA; on call", ["Ops, EMEA; on call"]],
    ["emails between commas and semicolons", "a@x.org, b@x.org;c@x.org,", ["a@x.org", "b@x.org", "c@x.org"]],
    ["prefixed emails between commas", "person:a@x.org,person:b@x.org", ["person:a@x.org", "person:b@x.org"]],
    ["an email and a title between commas as one title", "a@x.org, Ops", ["a@x.org, Ops"]],
    ["repeated ones once", "a\nb\na\nx@y.z, x@y.z", ["a", "b", "x@y.z"]],
    ["nothing but commas as it is", ",;,", [",;,"]],
  ])("are read: %s", async (_, to, expected) => {
    expect((await read({ to })).to.map(({ entry }) => entry)).toEqual(expected);
  });
});

describe("an empty status", () => {
  test("is an error if it decides", async () => {
    expect((await rejection(read({ status: "" }))).message).toBe(
      'Input "status" is missing: remove the line to use the job\'s status, or give a value that is not empty.',
    );
  });

  test.each<Given>([{ event: "start" }, { about: "trigger" }, { needs: '{"a":{"result":"success"}}' }])(
    "does not matter if something else decides: %j",
    async (given) => {
      expect((await read({ ...given, status: " " })).status).toBe("");
    },
  );

  test("decides if no job is needed", async () => {
    expect(await rejection(read({ status: "", needs: "{}" }))).toMatchObject({ name: "InputError" });
  });
});

test("goes on with broken data and mistyped names, and says so", async () => {
  const { data, problems, warnings } = await read({ data: "a: [" }, { INPUT_TOKN: "x" });
  expect([data, problems.length, warnings]).toEqual([
    {},
    1,
    ['Input "tokn" is unknown and was not used. Did you mean "token"?'],
  ]);
});
