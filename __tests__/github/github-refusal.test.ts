import { describe, expect, test } from "vitest";
import { GITHUB_TOKEN, type GitHubFault, startGitHub } from "../../emulator/github/start-github.ts";
import { createClient, timeFor } from "../support/create-github-client.ts";
import { freePort } from "../support/raw-server.ts";

const QUERY = { repository: "your-org/shop", workflow: "ci.yml", branch: "main", event: "push" };
const NEEDS_ACTIONS =
  "The message says less than it could: this needs `actions: read` in the job's `permissions`.";
const LESS = "The message says less than it could:";
const FAULT = `${LESS} GitHub had an error: see https://www.githubstatus.com.`;
const SLOW = `${LESS} GitHub did not answer in time.`;
const RUNS = [{ number: 42 }, { number: 43 }];

describe("what GitHub does not report is unknown, with the reason", () => {
  const rateLimit = { message: "API rate limit exceeded for installation.", documentation_url: "" };
  test.each<[GitHubFault, string, string[]]>([
    [
      { kind: "answer", status: 401, body: { message: "Bad credentials" } },
      "401 Bad credentials.",
      ["The message says less than it could: GitHub does not accept `github-token`."],
    ],
    [
      { kind: "answer", status: 403, body: { message: "Resource not accessible by integration" } },
      "403 Resource not accessible by integration.",
      [NEEDS_ACTIONS],
    ],
    [{ kind: "answer", status: 404, body: { message: "Not Found" } }, "404 Not Found.", [NEEDS_ACTIONS]],
    ...(
      [
        [
          403,
          "Although you appear to have the correct authorization credentials, the `your-org` organization has an IP allow list enabled, and 192.0.2.1 is not permitted to access this resource.",
          "An owner of the organization must add the runner's address to that list.",
        ],
        [
          403,
          "Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.",
          "Authorize the token in `github-token` for the organization's single sign-on, or remove it.",
        ],
        [403, "Repository access blocked", "Its owner can ask GitHub Support why."],
        [451, "Repository access blocked", "Its owner can ask GitHub Support why."],
        [403, "Resource not accessible by personal access token", ""],
        [403, "Nobody knows this sentence", ""],
        [
          429,
          "You have exceeded a secondary rate limit",
          "The rate limit applies to the token: use it less often, or later.",
        ],
      ] as const
    ).map(([status, message, advice]): [GitHubFault, string, string[]] => [
      { kind: "answer", status, body: { message, documentation_url: "https://docs.github.com/rest" } },
      `${status} ${message.split(",")[0]}`,
      [`${LESS} GitHub says "${message.replace(/\.$/, "")}". ${advice}`.trimEnd()],
    ]),
    [
      { kind: "answer", status: 407, body: "" },
      "407 ",
      [
        `${LESS} the proxy needs a user and a password, and has refused those in HTTPS_PROXY, if there are any: correct or add both, from a secret.`,
      ],
    ],
    [
      { kind: "answer", status: 404, body: { message: "No common ancestor between a and b." } },
      "404 No common ancestor between a and b.",
      [],
    ],
    [
      { kind: "answer", status: 403, body: rateLimit, headers: { "x-ratelimit-remaining": "0" } },
      "403 API rate limit exceeded for installation",
      [
        `${LESS} GitHub says "API rate limit exceeded for installation". The rate limit applies to the token: use it less often, or later.`,
      ],
    ],
    [{ kind: "answer", status: 500, body: { message: "Oops" } }, "500 Oops.", [FAULT]],
    [{ kind: "answer", status: 502, body: "<h1>Unicorn!</h1>" }, "502 ", [FAULT]],
    [{ kind: "answer", status: 204, body: "" }, "is not valid.", []],
    [{ kind: "answer", status: 200, body: { workflow_runs: [{ id: 1 }] } }, "is not valid.", []],
    [{ kind: "answer", status: 200, body: [null] }, "is not valid.", []],
    [{ kind: "bad-json" }, "is not valid.", []],
    [{ kind: "html" }, "is not valid.", []],
    [{ kind: "redirect", location: "https://evil.example/" }, "redirect", []],
    [{ kind: "cut" }, "socket hang up", []],
    [{ kind: "hang" }, "there was no answer within 0.5 s.", [SLOW]],
    [{ kind: "hang-in-body" }, "there was no answer within 0.5 s.", [SLOW]],
  ])("%j", async (fault, words, notes) => {
    await using github = await startGitHub({ runs: RUNS });
    github.fail(fault);
    const client = createClient(github, timeFor(fault));
    const reading = await client.newestRuns(QUERY);
    expect(reading).toMatchObject({ unknown: expect.stringContaining(words) });
    expect([client.notes, client.details.length, github.requests.length]).toEqual([notes, 1, 1]);
    expect(JSON.stringify(reading)).not.toContain(GITHUB_TOKEN);
  });

  test("in words that are cut, none of them in half: it may be a token that only the caller knows", async () => {
    await using github = await startGitHub({ runs: RUNS });
    github.fail({ kind: "answer", status: 500, body: { message: `Refused: ${"t".repeat(300)}` } });
    const reading = await createClient(github).newestRuns(QUERY);
    expect(reading).toMatchObject({ unknown: expect.stringMatching(/: 500 Refused:…\.$/) });
  });

  test("if nothing listens", async () => {
    const port = await freePort();
    const client = createClient({ url: `http://127.0.0.1:${port}` });
    const reading = await client.newestRuns(QUERY);
    expect(reading).toMatchObject({ unknown: expect.stringContaining("ECONNREFUSED") });
    expect(client.notes).toEqual([
      `${LESS} the connection to GitHub failed (ECONNREFUSED). Check the runner's DNS, firewall, proxy, and certificates.`,
    ]);
  });

  test("if it cannot be reached", async () => {
    await using github = await startGitHub();
    const fetch = () =>
      Promise.reject(new Error("The environment's HTTPS_PROXY is not the address of a proxy"));
    const reading = await createClient(github, { fetch }).newestRuns(QUERY);
    expect(reading).toMatchObject({ unknown: expect.stringContaining("is not the address of a proxy.") });
  });

  test("once the job was cancelled", async () => {
    await using github = await startGitHub();
    github.fail({ kind: "hang" });
    const signal = AbortSignal.timeout(50);
    const reading = await createClient(github, { signal, factsMs: 60_000 }).newestRuns(QUERY);
    expect(reading).toHaveProperty("unknown");
  });
});
