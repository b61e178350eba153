import { describe, expect, test } from "vitest";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

describe("a wrong input fails the step before anything is sent, and is named with what is allowed", () => {
  test.each([
    [
      { event: "sucess" },
      'Input "event" is "sucess": it must be "auto", "start", "waiting", "success", "failure", "cancelled", or "rollback", did you mean "success"?',
    ],
    [{ about: "job" }, 'Input "about" is "job": it must be "run" or "trigger".'],
    [{ about: "trigger" }, 'Input "about" is "trigger", but the event "push" reports no run or deployment.'],
    [{ status: "" }, 'Input "status" is missing: remove the line to use the job\'s status'],
    [{ needs: "build, test" }, 'Input "needs" is "build, test": it must be JSON, written as $'],
    [{ needs: "[1]" }, 'Input "needs" is "[1]": each must be a result'],
    [{ "dry-run": "1" }, 'Input "dry-run" is "1": it must be "true" or "false".'],
    [{ "api-url": "webexapis.com" }, 'Input "api-url" is "webexapis.com": it must be an https address'],
    [
      { "api-url": "http://webexapis.com/v1" },
      'Input "api-url" is "http://webexapis.com/v1": it must be an https address',
    ],
    [{ "api-url": "http://127.0.0.1.example.com/v1" }, "(http only on this machine)"],
    [{ "api-url": "https://me:pass@webexapis.com/v1" }, "it must be an https address"],
    [{ token: "two words" }, 'Input "token" is "***": it contains a space'],
  ])("%o", async (given, problem) => {
    await using world = await startWorld();
    const step = await world.run({ with: given });
    expect(world.webex.requests).toEqual([]);
    expect(step).toMatchObject({
      conclusion: "failure",
      exitCode: 1,
      outputs: { ok: "false", results: "[]" },
    });
    expect(step.outputs["error"]).toContain(problem);
    expect(step.outputs["error"]).toMatch(/[^.?][.?]$/);
    expect(step.annotations).toEqual([
      { level: "error", title: "Webex Notify", message: step.outputs["error"] },
    ]);
    expect(step.summary).toContain("❌ nothing sent");
  });
});

test("all wrong inputs are reported at once, one per line, before anything is sent", async () => {
  await using world = await startWorld();
  const step = await world.run({
    with: {
      to: undefined,
      event: "sucess",
      mention: "alice, author",
      timeout: "10s",
      data: "a: [",
      retries: "",
    },
  });
  expect(world.webex.requests).toEqual([]);
  expect(step.outputs["error"]?.split("\n")).toMatchInlineSnapshot(`
    [
      "Input "mention" is "alice": each entry must be an email address that somebody reads, "author", "actor", "reviewers", or "all"; for a GitHub login, give the email address: "user-map" says only who "author", "actor", and "reviewers" are.",
      "Input "event" is "sucess": it must be "auto", "start", "waiting", "success", "failure", "cancelled", or "rollback", did you mean "success"?",
      "Input "timeout" is "10s": it must be a number of seconds from 1 to 3600.",
      "Input "data" is neither YAML nor JSON: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 5. The value in line 1 begins with "[": end it with "]", or put a text in quotes.",
      "Input "to" is missing: give at least one room (ID, link, or title) or person (email or ID), one per line, or the address of an incoming webhook as \`webhook-url\`; without quotes, YAML reads a value that begins with # as a comment.",
    ]
  `);
  expect(step.annotations).toEqual([
    { level: "error", title: "Webex Notify", message: step.outputs["error"] },
  ]);
  expect(step.summary).toMatchInlineSnapshot(`
    "### Webex Notify: ❌ nothing sent

    **What to change**

    - Input "mention" is "alice": each entry must be an email address that somebody reads, "author", "actor", "reviewers", or "all"; for a GitHub login, give the email address: "user-map" says only who "author", "actor", and "reviewers" are.
    - Input "event" is "sucess": it must be "auto", "start", "waiting", "success", "failure", "cancelled", or "rollback", did you mean "success"?
    - Input "timeout" is "10s": it must be a number of seconds from 1 to 3600.
    - Input "data" is neither YAML nor JSON: Flow sequence in block collection must be sufficiently indented and end with a \\] at line 1, column 5. The value in line 1 begins with "\\[": end it with "\\]", or put a text in quotes.
    - Input "to" is missing: give at least one room (ID, link, or title) or person (email or ID), one per line, or the address of an incoming webhook as \\\`webhook-url\\\`; without quotes, YAML reads a value that begins with # as a comment.
    "
  `);
});

test("neither token nor destination is reported at once", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { to: undefined, token: undefined } });
  expect(step.outputs["error"]?.split("\n")).toMatchInlineSnapshot(`
    [
      "Input "token" is missing: give a Webex access token, such as a bot's, from a secret that exists in the repository, in the job's environment, or in the organization and is shared with this repository; in a called workflow, the calling job must pass secrets on with \`secrets: inherit\` next to its \`uses:\`, and the step reads them by the names that the caller has; in a composite action, the calling step must pass it as an input; in \`env:\`, \`WEBEX_API_TOKEN\` counts only for the step or the job that has it; a step with only \`webhook-url\` needs none, but that is empty, too.",
      "Input "to" is missing: give at least one room (ID, link, or title) or person (email or ID), one per line, or the address of an incoming webhook as \`webhook-url\`; without quotes, YAML reads a value that begins with # as a comment.",
    ]
  `);
});

test("a mistyped name of an input is a warning with the name that was meant", async () => {
  await using world = await startWorld();
  const step = await world.run({
    with: { to: undefined, too: RELEASE_TRAIN, stagee: "test", coffee: "black" },
  });
  const ours = step.annotations.filter(({ title }) => title === "Webex Notify");
  expect(ours).toMatchInlineSnapshot(`
    [
      {
        "level": "warning",
        "message": "Input "too" is unknown and was not used. Did you mean "to"?",
        "title": "Webex Notify",
      },
      {
        "level": "warning",
        "message": "Input "stagee" is unknown and was not used. Did you mean "stage"?",
        "title": "Webex Notify",
      },
      {
        "level": "error",
        "message": "Input "to" is missing: give at least one room (ID, link, or title) or person (email or ID), one per line, or the address of an incoming webhook as \`webhook-url\`; without quotes, YAML reads a value that begins with # as a comment.",
        "title": "Webex Notify",
      },
    ]
  `);
  expect(step.conclusion).toBe("failure");
});

test("a mistyped name of an input stops nothing that is complete without it", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { mesage: "Hello" } });
  expect([step.conclusion, world.requests()]).toEqual(["success", ["POST /messages 200"]]);
  expect(step.annotations).toContainEqual({
    level: "warning",
    title: "Webex Notify",
    message: 'Input "mesage" is unknown and was not used. Did you mean "message"?',
  });
});

describe("an event file", () => {
  test.each([
    ["that is missing", {}, "there is no event file"],
    ["that is empty", { rawPayload: "" }, "the event file is empty"],
    ["that is a list", { rawPayload: "[]" }, "the event file contains no JSON object"],
    ["that is null", { rawPayload: "null" }, "the event file contains no JSON object"],
    ["that is a text", { rawPayload: '"push"' }, "the event file contains no JSON object"],
    ["that is no JSON", { rawPayload: "{ref: main" }, "the event file is not valid JSON"],
  ])("%s leads to a message from the environment, and a warning", async (_, event, problem) => {
    await using world = await startWorld();
    const step = await world.run({ event: { name: "push", ...event } });
    expect(world.read()).toEqual([
      "✅ CI › build passed\nyour-org/shop · main · 3f2a9c1 · Push by octo-dev\nJob · Run #42",
    ]);
    expect(step.conclusion).toBe("success");
    expect(step.annotations).toEqual([
      {
        level: "warning",
        title: "Webex Notify",
        message: `The event's payload cannot be read, so the message says less: ${problem}.`,
      },
    ]);
  });

  test("whose every value is of another type than expected does no harm", async () => {
    await using world = await startWorld();
    const payload = { ref: 7, head_commit: [], after: {}, compare: false, sender: "x", repository: null };
    const step = await world.run({ event: { name: "push", payload } });
    expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
  });
});

describe("without a runner around it", () => {
  test("an empty environment is enough for a message", async () => {
    await using world = await startWorld();
    const names = [
      "workflow",
      "run_id",
      "run_number",
      "run_attempt",
      "job",
      "sha",
      "ref",
      "ref_name",
      "actor",
    ];
    const github = Object.fromEntries(["server_url", "triggering_actor", ...names].map((name) => [name, ""]));
    const step = await world.run({ event: { name: "" }, github });
    expect([step.conclusion, world.requests()]).toEqual(["success", ["POST /messages 200"]]);
  });

  test.each([
    ["the repository", { repository: "" }],
    ["the run", { run_id: "" }],
    ["the repository and the run", { repository: "", run_id: "" }],
  ])("a message has no link that lacks %s", async (_, github) => {
    await using world = await startWorld();
    const step = await world.run({ github, with: { "job-id": "7", status: "failure" } });
    const { markdown = "" } = step.outputs;
    expect(markdown).toContain("failed");
    const links = [...markdown.matchAll(/\]\(https:\/\/github\.com(\/[^)]*)\)/g)].map(([, path]) => path);
    expect(
      links.filter((path) => !/^\/your-org\/shop(?:\/(?:tree|commit|compare)\/[^/]+)?$/.test(path ?? "")),
    ).toEqual([]);
  });
});
