import { expect, test } from "vitest";
import { GITHUB_TOKEN, type GitHub, startGitHub } from "../../emulator/github/start-github.ts";
import { fetchFromGitHub } from "../../src/door/fetch.ts";
import { GitHubClient } from "../../src/github/github-client.ts";
import { REAL_CLOCK } from "../support/hand-clock.ts";
import { freePort, startRawServer } from "../support/raw-server.ts";

const REPOSITORY = "your-org/shop";
const LOG = "2026-01-05T12:00:00.1234567Z a line\n";
const job = (id: number, facts: object = {}) => ({ id, name: `test (${id})`, log: LOG, ...facts });

function createClient({ url }: GitHub, waits: number[] = []): GitHubClient {
  return new GitHubClient({
    token: GITHUB_TOKEN,
    apiUrl: url,
    maxRequests: 0,
    silenceMs: 300,
    clock: REAL_CLOCK,
    sleep: async (delayMs) => void waits.push(delayMs),
    fetch: (address, init) => fetchFromGitHub(address, init, undefined),
  });
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(bytes)).toString();
}

test("follows the address that GitHub names, without the token", async () => {
  await using github = await startGitHub({ jobs: [job(1)] });
  expect(await createClient(github).logOf(REPOSITORY, 1, textOf)).toEqual({ value: LOG });
  expect(github.requests.map(({ headers }) => headers["authorization"])).toEqual([
    `token ${GITHUB_TOKEN}`,
    undefined,
  ]);
});

test.each(["http://storage.example.com/log?sig=s3cret", "ftp://storage.example.com/log", "", null])(
  "asks no address for a log that is not safe: %s",
  async (location) => {
    const asked: string[] = [];
    const client = new GitHubClient({
      token: GITHUB_TOKEN,
      apiUrl: "https://api.github.com",
      maxRequests: 0,
      clock: REAL_CLOCK,
      sleep: async () => {},
      fetch: async (address) => {
        asked.push(address);
        return new Response("", { status: 302, headers: location === null ? {} : { location } }) as never;
      },
    });
    const reading = await client.logOf(REPOSITORY, 1, textOf);
    expect(reading).toMatchObject({
      unknown: "GitHub did not report the log of a job: it gave no safe address for the log.",
    });
    expect(asked).toHaveLength(1);
  },
);

test("asks again for a log that is not there yet", async () => {
  await using github = await startGitHub({ jobs: [job(1, { logLag: 2 })] });
  const waits: number[] = [];
  expect(await createClient(github, waits).logOf(REPOSITORY, 1, textOf)).toEqual({ value: LOG });
  expect(waits).toEqual([1000, 2000]);
});

test("gives up if there is none, because no permission would help", async () => {
  await using github = await startGitHub({ jobs: [job(1, { logLag: 9 })] });
  const client = createClient(github);
  expect(await client.logOf(REPOSITORY, 1, textOf)).toMatchObject({
    unknown: "GitHub did not report the log of a job: it is not available yet.",
  });
  expect([client.notes, github.requests.length]).toEqual([[], 3]);
});

test("says which permission is missing", async () => {
  await using github = await startGitHub({ jobs: [job(1)], permissions: ["checks"] });
  const client = createClient(github);
  await client.logOf(REPOSITORY, 1, textOf);
  expect(client.notes).toEqual([expect.stringContaining("`actions: read`")]);
});

test("reads three logs at most", async () => {
  await using github = await startGitHub({ jobs: [1, 2, 3, 4].map((id) => job(id)) });
  const client = createClient(github);
  const readings = await Promise.all([1, 2, 3, 4].map((id) => client.logOf(REPOSITORY, id, textOf)));
  expect(readings.map((reading) => "value" in reading)).toEqual([true, true, true, false]);
});

test("logs that are not there yet share three more requests", async () => {
  await using github = await startGitHub({ jobs: [1, 2, 3].map((id) => job(id, { logLag: 9 })) });
  const client = createClient(github);
  await Promise.all([1, 2, 3].map((id) => client.logOf(REPOSITORY, id, textOf)));
  expect(github.requests).toHaveLength(6);
});

test("a reader that stops early ends the download", async () => {
  await using github = await startGitHub({ jobs: [job(1, { log: LOG.repeat(200_000) })] });
  const first = async (bytes: AsyncIterable<Uint8Array>): Promise<number> => {
    for await (const chunk of bytes) return chunk.length;
    return 0;
  };
  const reading = await createClient(github).logOf(REPOSITORY, 1, first);
  expect("value" in reading && reading.value).toBeGreaterThan(0);
});

test.each([
  ["hang", /no answer within 0\.3 s/],
  ["cut", /GitHub did not report the log/],
] as const)("a connection that does %s leaves it unknown", async (kind, unknown) => {
  await using github = await startGitHub({ jobs: [job(1)] });
  github.fail({ kind, times: "forever" });
  expect(await createClient(github).logOf(REPOSITORY, 1, textOf)).toMatchObject({
    unknown: expect.stringMatching(unknown),
  });
});

test("a storage that cannot be reached leaves it unknown, and its signature unsaid", async () => {
  await using github = await startGitHub({ jobs: [job(1)] });
  const location = `http://127.0.0.1:${await freePort()}/log?sig=c2ln`;
  github.fail({ kind: "redirect", location });
  expect(await createClient(github).logOf(REPOSITORY, 1, textOf)).toMatchObject({
    unknown: "GitHub did not report the log of a job: the storage could not be read (ECONNREFUSED).",
    remedy:
      "The message says less than it could: the connection to the storage of GitHub's logs failed (ECONNREFUSED). Check the runner's DNS, firewall, proxy, and certificates.",
  });
});

test("a log that breaks off leaves it unknown, and its signature unsaid", async () => {
  await using storage = await startRawServer((_, response) => {
    response.writeHead(200, { "content-length": 1000 });
    response.write(LOG, () => response.destroy());
  });
  await using github = await startGitHub({ jobs: [job(1)] });
  github.fail({ kind: "redirect", location: `${storage.url}?sig=c2ln` });
  const reading = await createClient(github).logOf(REPOSITORY, 1, textOf);
  expect(reading).toMatchObject({ unknown: expect.stringMatching(/the storage could not be read \(\w+\)/) });
});

test.each(["", "ftp://example.com/log", "http://["])("an address of %j is not followed", async (location) => {
  await using github = await startGitHub({ jobs: [job(1)] });
  github.fail({ kind: "redirect", location, times: "forever" });
  expect(await createClient(github).logOf(REPOSITORY, 1, textOf)).toHaveProperty("unknown");
});
