import { expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import type { WorkflowOptions, WorkflowResult } from "../../../runner/index.ts";
import { pushEvent } from "../../support/events.ts";
import { runWorkflow } from "../../support/run-workflow.ts";

// In a composite action within another GitHub evaluates the inputs of the post stage as if it were in the outer action
// (https://github.com/actions/runner/issues/2030): those of the inner one are empty then.

const ROOM = roomIdOf(seedRooms.releaseTrain);
const TOKEN = seedPeople.bot.token;

const declared = (names: readonly string[]): string =>
  `inputs: { ${names.map((name) => `${name}: {}`).join(", ")} }`;
const handed = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([name, from]) => `        ${name}: "\${{ inputs.${from} }}"`)
    .join("\n");

const action = (inputs: string, uses: string, pairs: Readonly<Record<string, string>>): string => `name: Test
description: Test
${inputs}
runs:
  using: composite
  steps:
    - uses: ${uses}
      with:
${handed(pairs)}
`;

const CHECKOUT = {
  "outer/action.yml": action(declared(["key", "place", "address", "moments"]), "./inner", {
    secret: "key",
    room: "place",
    api: "address",
    on: "moments",
  }),
  "inner/action.yml": action(
    `inputs: { secret: {}, room: {}, api: {}, on: {}, twice: { default: "true" } }`,
    "your-org/webex-notify@v1",
    {
      token: "secret",
      to: "room",
      "api-url": "api",
      "notify-on": "on",
      lifecycle: "twice",
    },
  ),
};

function run(
  webex: Emulator,
  moments: string,
  env = "{}",
  more: Partial<WorkflowOptions> = {},
): Promise<WorkflowResult> {
  const yaml = `name: CI
jobs:
  build:
    env: ${env}
    steps:
      - uses: actions/checkout@v6
      - uses: ./outer
        with: { key: "\${{ secrets.BOT }}", place: "\${{ secrets.ROOM }}", address: "${webex.url}", moments: "${moments}" }
      - run: make
`;
  const secrets = { BOT: TOKEN, ROOM };
  return runWorkflow(yaml, {
    event: pushEvent(),
    checkout: CHECKOUT,
    secrets,
    results: { make: "failure" },
    ...more,
  });
}

const WITH_TOKEN = `{ WEBEX_API_TOKEN: "\${{ secrets.BOT }}" }`;
const words = (webex: Emulator) => webex.messagesIn(ROOM).map(({ text }) => text?.split(/:| · |\n/)[0]);

test("the end is posted where the start was, with the token of the environment", async () => {
  await using webex = await startEmulator();
  await using result = await run(webex, "always", WITH_TOKEN);
  const [main, post] = result.processes;
  expect([main?.conclusion, post?.conclusion, post?.annotations]).toEqual(["success", "success", []]);
  expect(words(webex)).toEqual(["❌ CI › build failed", "❌ CI › build failed"]);
});

test("without one, the step says what happened, and is not red for it", async () => {
  await using webex = await startEmulator();
  await using result = await run(webex, "always");
  const post = result.processes[1];
  expect([post?.conclusion, words(webex)]).toEqual(["success", ["🚀 CI › build started"]]);
  const said =
    'The end of the job could not be posted: GitHub evaluated "token" incorrectly at the end of the job, as it does in nested composite ' +
    "actions. Set WEBEX_API_TOKEN in the env of the job instead.";
  expect(post?.annotations.map(({ message }) => message)).toEqual([said]);
});

test("notify-on decides as in the main stage, and the status is the end of the job", async () => {
  await using webex = await startEmulator();
  await using good = await run(webex, "failure", WITH_TOKEN, { results: {} });
  expect([good.processes[1]?.conclusion, words(webex)]).toEqual(["success", []]);
  await using bad = await run(webex, "failure", WITH_TOKEN);
  expect([bad.processes[1]?.conclusion, words(webex)]).toEqual(["success", ["❌ CI › build failed"]]);
});

test("the state contains no token, and the log of no stage shows the room that is a secret", async () => {
  await using webex = await startEmulator();
  await using result = await run(webex, "always", "{}", { debug: true });
  expect(JSON.stringify(result.processes[0]?.state)).not.toContain(TOKEN);
  expect(result.processes.flatMap(({ log }) => log).join("\n")).not.toContain(ROOM);
});

test("a passed status that is empty at the end is reported as unknown, and the step does not fail", async () => {
  await using webex = await startEmulator();
  const inner = CHECKOUT["inner/action.yml"].replace(
    "token:",
    `status: "\${{ inputs.how }}"\n        token:`,
  );
  const checkout = {
    ...CHECKOUT,
    "inner/action.yml": inner.replace("secret: {}", "secret: {}, how: { default: success }"),
  };
  await using result = await run(webex, "always", WITH_TOKEN, { checkout, results: {} });
  const post = result.processes[1];
  expect([post?.conclusion, words(webex)[0]]).toEqual(["success", "⚠️ CI › build ended as unknown"]);
  expect(post?.log.join("\n")).toContain("How it ended is not known");
});

/** Both actions declare the same names, with other values: at the end there are the outer one's. */
const SAME_NAMES = {
  "outer/action.yml": action(declared(["key", "place", "address", "token", "to", "api"]), "./inner", {
    token: "key",
    to: "place",
    api: "address",
  }),
  "inner/action.yml": action(
    `inputs: { token: {}, to: {}, api: {}, twice: { default: "true" } }`,
    "your-org/webex-notify@v1",
    { token: "token", to: "to", "api-url": "api", lifecycle: "twice" },
  ),
};

test("inputs with the same names in the outer action redirect nothing, and its token goes nowhere", async () => {
  await using webex = await startEmulator();
  const other = roomIdOf(seedRooms.devRoom);
  const yaml = `name: CI
jobs:
  build:
    env: ${WITH_TOKEN}
    steps:
      - uses: actions/checkout@v6
      - uses: ./outer
        with: { key: "\${{ secrets.BOT }}", place: "${ROOM}", address: "${webex.url}", token: "of-another-action-0123456789", to: "${other}" }
      - run: make
`;
  const options = {
    event: pushEvent(),
    checkout: SAME_NAMES,
    secrets: { BOT: TOKEN },
    results: { make: "failure" },
  } as const;
  await using result = await runWorkflow(yaml, options);
  expect(result.processes.map(({ conclusion }) => conclusion)).toEqual(["success", "success"]);
  expect(words(webex)).toEqual(["❌ CI › build failed", "❌ CI › build failed"]);
  expect(webex.messagesIn(other)).toEqual([]);
  expect(webex.requests.filter(({ status }) => status === 401)).toEqual([]);
});

test("inputs that the inner action did not have are not taken from the outer one at the end", async () => {
  await using webex = await startEmulator();
  const checkout = {
    "outer/action.yml": action(declared(["place", "address", "token", "mention", "webhook"]), "./inner", {
      room: "place",
      api: "address",
    }),
    "inner/action.yml": action(
      `inputs: { room: {}, api: {}, token: {}, mention: {}, webhook: {}, twice: { default: "true" } }`,
      "your-org/webex-notify@v1",
      {
        token: "token",
        to: "room",
        "api-url": "api",
        mention: "mention",
        "webhook-url": "webhook",
        lifecycle: "twice",
      },
    ),
  };
  const webhook = `${webex.url.replace(/\/v1$/, "")}/v1/webhooks/incoming/ofAnotherAction0123456789`;
  const yaml = `name: CI
jobs:
  build:
    env: ${WITH_TOKEN}
    steps:
      - uses: actions/checkout@v6
      - uses: ./outer
        with: { place: "${ROOM}", address: "${webex.url}", token: "of-another-action-0123456789", mention: all, webhook: "${webhook}" }
      - run: make
`;
  const options = {
    event: pushEvent(),
    checkout,
    secrets: { BOT: TOKEN },
    results: { make: "failure" },
  } as const;
  await using result = await runWorkflow(yaml, options);
  expect(result.processes.map(({ conclusion }) => conclusion)).toEqual(["success", "success"]);
  expect(result.processes[1]?.annotations).toEqual([]);
  expect(words(webex)).toEqual(["❌ CI › build failed", "❌ CI › build failed"]);
  expect(webex.messagesIn(ROOM).map(({ markdown }) => markdown)).not.toContainEqual(
    expect.stringContaining("<@all>"),
  );
  expect(webex.requests.map(({ method, status }) => [method, status])).toEqual([
    ["POST", 200],
    ["PUT", 200],
    ["POST", 200],
  ]);
});
