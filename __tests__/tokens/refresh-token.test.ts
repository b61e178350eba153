import { expect, test } from "vitest";
import { pullRequestEvent } from "../support/events.ts";
import { runStep, type Step } from "../support/start-world.ts";
import { pathsOf, startTokenServer, type TokenServer } from "../support/token-server.ts";

const REFRESH = {
  token: undefined,
  "refresh-token": "refresh+token/1==ZDM5Y2Y",
  "client-id": "C0ffee-client-id",
  "client-secret": "client~secret&1",
};
const SECRETS = [
  ...Object.values(REFRESH).filter((text) => text !== undefined),
  "fetched-token-1",
  "fetched-token-2",
];
const PEOPLE = Array.from({ length: 20 }, (_, index) => `person-${index}@example.com`);

/** Runs the bundle with a refresh token; no secret, of those that it fetches neither, may show. */
function run(server: TokenServer, step: Step = {}): ReturnType<typeof runStep> {
  return runStep({ ...step, secrets: SECRETS, with: { ...REFRESH, ...step.with } }, server.url);
}

function recipientsOf({ requests }: TokenServer): readonly string[] {
  const posted = requests.filter(({ path }) => path === "/v1/messages").map(({ body }) => JSON.parse(body));
  return posted.map(({ toPersonEmail }: { toPersonEmail: string }) => toPersonEmail);
}

test("one token is fetched for many destinations, and masked before it is used", async () => {
  await using server = await startTokenServer();
  await using step = await run(server, { with: { to: PEOPLE.join("\n") } });
  expect([step.conclusion, step.outputs["ok"], step.outputs["message-id"]]).toEqual([
    "success",
    "true",
    "message-1",
  ]);
  expect(pathsOf(server)).toEqual(["/access_token", ...PEOPLE.map(() => "/messages")]);
  expect(recipientsOf(server).toSorted()).toEqual(PEOPLE.toSorted());
  expect(step.masks).toEqual(expect.arrayContaining(SECRETS.slice(0, 4)));
});

test("a token that ends in the middle is fetched once more, and everybody gets the message", async () => {
  await using server = await startTokenServer();
  let count = 0;
  server.tokenDelayMs = 20;
  server.onRequest = ({ path }) => {
    if (path === "/v1/messages" && ++count === 6) server.goodTokens.clear();
  };
  await using step = await run(server, { with: { to: PEOPLE.join("\n"), retries: "0" } });
  const results: { status: string }[] = JSON.parse(step.outputs["results"] ?? "[]");
  expect(results.map(({ status }) => status)).toEqual(PEOPLE.map(() => "sent"));
  expect(pathsOf(server).filter((path) => path === "/access_token")).toHaveLength(2);
  expect([...new Set(recipientsOf(server))]).toHaveLength(PEOPLE.length);
});

test("a new token that is refused as well is an error, without a loop", async () => {
  await using server = await startTokenServer();
  server.goodTokens.add = () => server.goodTokens;
  await using step = await run(server);
  expect([step.conclusion, step.outputs["ok"]]).toEqual(["success", "false"]);
  expect(step.outputs["error"]).toContain("POST /messages failed with 401 Unauthorized after 2 attempts");
  expect(step.annotations[0]?.message).toMatch(/Authorize the integration or Service App again\.$/);
  expect(pathsOf(server)).toEqual(["/access_token", "/messages", "/access_token", "/messages"]);
});

test.each([
  [
    { status: 400, body: '{"message":"refresh+token/1==ZDM5Y2Y is unknown"}' },
    "failed with 400 Bad Request. Check the refresh",
  ],
  [{ body: "<html>Sign in</html>" }, "something that is not JSON."],
  [{ body: '{"access_token":"hush' }, "was answered with 200 and broken JSON"],
  [{ body: '{"token_type":"Bearer"}' }, "was answered without a token"],
])("a token endpoint that answers %o is an error, and nobody else asks it", async (answer, words) => {
  await using server = await startTokenServer();
  server.tokenAnswers.push(answer);
  const inputs = { to: PEOPLE.join("\n"), "fail-on-error": "true" };
  await using step = await run(server, { with: inputs });
  expect([step.conclusion, pathsOf(server)]).toEqual(["failure", ["/access_token"]]);
  expect(step.outputs["error"]).toMatch(
    /^person-0@example.com: POST \/messages was not sent: POST \/access_token /,
  );
  expect(step.outputs["error"]).toContain(words);
  expect(step.annotations.map(({ message }) => message).join()).not.toContain("personal token");
  expect(step.rawStdout).not.toContain("hush");
});

test("a token endpoint that falters is asked again", async () => {
  await using server = await startTokenServer();
  server.tokenAnswers.push({ status: 429, headers: { "Retry-After": "1" }, body: "" });
  await using step = await run(server);
  expect([step.outputs["ok"], pathsOf(server)]).toEqual([
    "true",
    ["/access_token", "/access_token", "/messages"],
  ]);
});

test("what is missing next to a refresh token fails the step, by name, before anything is sent", async () => {
  await using server = await startTokenServer();
  for (const isDryRun of ["false", "true"]) {
    await using step = await run(server, { with: { "client-id": "", "dry-run": isDryRun } });
    expect([step.conclusion, step.outputs["error"]]).toEqual([
      "failure",
      'Input "client-id" is missing: give "refresh-token", "client-id", and "client-secret" together, from secrets that exist; "client-id" is empty.',
    ]);
  }
  expect(server.requests).toEqual([]);
});

test("a token next to a refresh token fails the step", async () => {
  await using server = await startTokenServer();
  await using step = await run(server, { with: { token: "another-token" } });
  expect([step.conclusion, server.requests]).toEqual(["failure", []]);
  expect(step.outputs["error"]).toContain('remove it, or remove "refresh-token", "client-id"');
});

test.each([
  ["nothing", ""],
  ["the client ID, which is no secret of the repository,", "C0ffee-client-id"],
])("a pull request from a fork, where %s is there, is a clean skip", async (_, clientId) => {
  await using server = await startTokenServer();
  await using step = await run(server, {
    event: pullRequestEvent({ from: "mallory/shop" }),
    with: { "refresh-token": "", "client-id": clientId, "client-secret": "" },
  });
  expect([step.conclusion, server.requests]).toEqual(["success", []]);
  expect(step.outputs["skipped-reason"]).toContain(
    "GitHub does not pass secrets to pull requests from forks",
  );
});
