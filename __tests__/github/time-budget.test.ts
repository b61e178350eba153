import { describe, expect, test } from "vitest";
import { GitHubClient } from "../../src/github/github-client.ts";
import type { GitHubFetch } from "../../src/github/github-fetch.ts";
import type { LogStream } from "../../src/github/reads/job-log.ts";
import { HandClock } from "../support/hand-clock.ts";

const REPOSITORY = "your-org/shop";
const LINE = "2026-01-05T12:00:00.1234567Z a line\n";

function clientOf(clock: HandClock, fetch: GitHubFetch): GitHubClient {
  const apiUrl = "https://api.github.com";
  return new GitHubClient({ token: "t", apiUrl, maxRequests: 99, clock, sleep: async () => {}, fetch });
}

/** An answer that takes a time, or none within it. */
function takes(clock: HandClock, ms: number, body = "[]"): GitHubFetch {
  return async (_, { signal }) => {
    clock.move(ms);
    signal?.throwIfAborted();
    return new Response(body, { headers: { "content-type": "application/json" } }) as never;
  };
}

/** Octokit is loaded when it is first needed, which takes real time and none of the test's. */
const known = (reading: object): boolean => "value" in reading;

describe("the facts of one message have 5 s together", () => {
  test("whatever the number of requests: what is not known by then is left out", async () => {
    const clock = new HandClock();
    const asked: string[] = [];
    const client = clientOf(clock, (url, init) => {
      asked.push(url);
      return takes(clock, 2000)(url, init);
    });
    const readings: object[] = [];
    for (const job of [1, 2, 3, 4, 5]) readings.push(await client.annotationsOf(REPOSITORY, job));
    expect(readings.map(known)).toEqual([true, true, false, false, false]);
    expect(asked).toHaveLength(3);
    expect(client.details).toEqual([
      "GitHub did not report the annotations of a job: there was no answer within 5 s.",
      ...Array(2).fill("GitHub was not queried for the annotations of a job: its 5 s are over."),
    ]);
  });

  test("even if no answer comes", async () => {
    const clock = new HandClock();
    const client = clientOf(clock, takes(clock, 60_000));
    await client.annotationsOf(REPOSITORY, 1);
    await client.annotationsOf(REPOSITORY, 2);
    expect(clock.now()).toBe(60_000);
  });
});

describe("logs have 10 s more", () => {
  /** A log whose lines come a time apart, for ever. */
  function logOf(clock: HandClock, apartMs: number): GitHubFetch {
    return async (_, { signal }) => {
      async function* body(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < 100; at++) {
          signal?.throwIfAborted();
          yield Buffer.from(`${LINE}${LINE.slice(0, -5)}`);
          clock.move(apartMs);
          yield Buffer.from(LINE.slice(-5));
        }
      }
      return { status: 200, url: "", headers: new Headers(), body: body(), text: async () => "" } as never;
    };
  }
  const read = async (log: LogStream) => {
    const text = Buffer.concat(await Array.fromAsync(log)).toString();
    return { text, isCut: log.isCut };
  };

  test("in which one that goes on for ever is read as far as it comes", async () => {
    const clock = new HandClock();
    const reading = await clientOf(clock, logOf(clock, 4000)).logOf(REPOSITORY, 1, read);
    expect(reading).toMatchObject({
      value: { isCut: true, text: expect.stringContaining(LINE.repeat(2)) },
    });
    expect(clock.now()).toBe(16_000);
  });

  test("and one that says nothing for 5 s is given up, with what came", async () => {
    const clock = new HandClock();
    const reading = await clientOf(clock, logOf(clock, 6000)).logOf(REPOSITORY, 1, read);
    expect([reading, clock.now()]).toMatchObject([{ value: { isCut: true } }, 6000]);
  });

  test("that did not arrive is unknown", async () => {
    const clock = new HandClock();
    const client = clientOf(clock, takes(clock, 6000));
    expect(await client.logOf(REPOSITORY, 1, read)).toMatchObject({
      unknown: "GitHub did not report the log of a job: there was no answer within 5 s.",
    });
    clock.move(9000);
    expect(await client.logOf(REPOSITORY, 2, read)).toMatchObject({
      unknown: "GitHub did not report the log of a job: the time for logs was over.",
    });
  });
});
