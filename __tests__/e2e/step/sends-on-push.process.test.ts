import { describe, expect, test } from "vitest";
import { pushEvent, stepsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld, TOKEN } from "../../support/start-world.ts";

describe("a push that passed", () => {
  test("arrives as one message in one request", async () => {
    await using world = await startWorld();
    const step = await world.run();
    expect(world.webex.requests).toMatchObject([
      {
        method: "POST",
        path: "/messages",
        headers: { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
        body: { roomId: RELEASE_TRAIN, markdown: step.outputs["markdown"] },
        status: 200,
      },
    ]);
    expect(world.webex.messagesIn("Release train").map(({ markdown }) => markdown)).toMatchInlineSnapshot(`
      [
        "✅ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) passed**

      [your-org/shop](https://github.com/your-org/shop) · [main](https://github.com/your-org/shop/tree/main) · [3f2a9c1](https://github.com/your-org/shop/commit/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c) Count every cup once · Ada Lovelace  
      [Job](https://github.com/your-org/shop/actions/runs/9001/job/7001) · [Run #42](https://github.com/your-org/shop/actions/runs/9001) · [Compare](https://github.com/your-org/shop/compare/1111111...3f2a9c1)",
      ]
    `);
    expect(step).toMatchObject({ conclusion: "success", annotations: [], state: {}, env: {}, path: [] });
  });

  test("sets every output that action.yml declares", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run();
    const [message] = world.webex.messagesIn(RELEASE_TRAIN);
    expect({ ...outputs, results: JSON.parse(outputs["results"] ?? "") }).toEqual({
      ok: "true",
      event: "success",
      transition: "",
      "message-id": message?.id,
      "room-id": RELEASE_TRAIN,
      results: [
        {
          destination: RELEASE_TRAIN,
          recipient: RELEASE_TRAIN,
          status: "sent",
          messageId: message?.id,
          roomId: RELEASE_TRAIN,
          attempts: 1,
        },
      ],
      thread: expect.stringContaining(message?.id ?? "none"),
      markdown: message?.markdown,
      "skipped-reason": "",
      error: "",
      changes: "",
      time: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/),
    });
  });

  test("is reported in log and summary", async () => {
    await using world = await startWorld();
    const { log, summary } = await world.run({ with: { to: "Release train" } });
    expect(log).toMatchInlineSnapshot(`
      [
        "##[group]Webex message: success",
        "│ ✅ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) passed**",
        "│ ",
        "│ [your-org/shop](https://github.com/your-org/shop) · [main](https://github.com/your-org/shop/tree/main) · [3f2a9c1](https://github.com/your-org/shop/commit/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c) Count every cup once · Ada Lovelace  ",
        "│ [Job](https://github.com/your-org/shop/actions/runs/9001/job/7001) · [Run #42](https://github.com/your-org/shop/actions/runs/9001) · [Compare](https://github.com/your-org/shop/compare/1111111...3f2a9c1)",
        "Sent to Release train, message Y2lzY29zcGFyazovL3VzL01FU1NBR0UvMTAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx",
        "##[endgroup]",
      ]
    `);
    expect(summary).toMatchInlineSnapshot(`
      "### Webex Notify: ✅ sent to 1 of 1 destination

      | Destination | Result |
      | --- | --- |
      | Release train | **✅ Sent** |

      <details><summary>The message</summary>

      > ✅ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) passed**
      >
      > [your-org/shop](https://github.com/your-org/shop) · [main](https://github.com/your-org/shop/tree/main) · [3f2a9c1](https://github.com/your-org/shop/commit/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c) Count every cup once · Ada Lovelace
      > [Job](https://github.com/your-org/shop/actions/runs/9001/job/7001) · [Run #42](https://github.com/your-org/shop/actions/runs/9001) · [Compare](https://github.com/your-org/shop/compare/1111111...3f2a9c1)

      </details>
      "
    `);
  });

  test("takes the token from the environment when the input has none", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { token: undefined }, env: { WEBEX_API_TOKEN: TOKEN } });
    expect([step.conclusion, step.masks, world.requests()]).toEqual([
      "success",
      [TOKEN],
      ["POST /messages 200"],
    ]);
  });
});

test("an api-url that ends in a slash works", async () => {
  await using world = await startWorld();
  await world.run({ with: { "api-url": `${world.webex.url}/` } });
  expect(world.requests()).toEqual(["POST /messages 200"]);
});

describe("the job", () => {
  test("that failed is named with its failed steps", async () => {
    await using world = await startWorld();
    const steps = stepsOf({ checkout: "success", lint: "failure", unit: "failure", upload: "skipped" });
    const step = await world.run({
      contexts: { job: { status: "failure" } },
      with: { stage: "test", steps },
    });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "❌ CI › test failed: lint and unit
      your-org/shop · main · 3f2a9c1 Count every cup once · Ada Lovelace
      Job · Run #42 · Compare",
      ]
    `);
    expect(step.outputs).toMatchObject({ ok: "true", event: "failure" });
    expect(step.conclusion).toBe("success");
  });

  test("that was cancelled is reported as cancelled", async () => {
    await using world = await startWorld();
    await world.run({ contexts: { job: { status: "cancelled" } } });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "⏹️ CI › build cancelled
      your-org/shop · main · 3f2a9c1 Count every cup once · Ada Lovelace
      Job · Run #42 · Compare",
      ]
    `);
  });

  test("that starts says so on request", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { event: "start", stage: "build" } });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "🚀 CI › build started
      your-org/shop · main · 3f2a9c1 Count every cup once · Ada Lovelace
      Job · Run #42 · Compare",
      ]
    `);
    expect(step.outputs["event"]).toBe("start");
  });

  test("of a matrix is named as GitHub names it", async () => {
    await using world = await startWorld();
    await world.run({ contexts: { matrix: { os: "ubuntu", node: 24, include: { fast: true } } } });
    expect(world.read()[0]).toContain("✅ CI › build (ubuntu, 24, true) passed\nyour-org/shop · main");
  });

  test("of a second attempt links to that attempt", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ github: { run_attempt: "2" } });
    expect(world.read()[0]).toContain(" · Ada Lovelace · attempt 2");
    expect(outputs["markdown"]).toContain(
      "[Run #42](https://github.com/your-org/shop/actions/runs/9001/attempts/2)",
    );
  });
});

describe("the addresses", () => {
  test.each(["https://github.example.com", "https://your-org.ghe.com"])(
    "of a message lead to %s, from the environment",
    async (server) => {
      await using world = await startWorld();
      const event = pushEvent();
      const payload = JSON.parse(JSON.stringify(event.payload).replaceAll("https://github.com", server));
      const { outputs } = await world.run({ event: { ...event, payload }, github: { server_url: server } });
      const links = [...(outputs["markdown"] ?? "").matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
      expect(links).toEqual([
        `${server}/your-org/shop/actions/runs/9001/job/7001`,
        `${server}/your-org/shop`,
        `${server}/your-org/shop/tree/main`,
        `${server}/your-org/shop/commit/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c`,
        `${server}/your-org/shop/actions/runs/9001/job/7001`,
        `${server}/your-org/shop/actions/runs/9001`,
        `${server}/your-org/shop/compare/1111111...3f2a9c1`,
      ]);
    },
  );

  test("on GHES do not lead to a job, because its runner does not know the ID", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({
      github: { server_url: "https://github.example.com" },
      contexts: { job: { check_run_id: null } },
    });
    expect(outputs["markdown"]).toContain("\n[Run #42](https://github.example.com/");
  });
});
