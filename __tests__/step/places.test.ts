import { describe, expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { begin } from "../../src/step/begin.ts";
import { hostOf, requestsOf, textsOf } from "./story.ts";

describe("a step with a manifest", () => {
  const ROOMS = "rooms:\n  - title: Fresh\n    members: [alice@example.com]\n";

  test("sets up what it names, then posts there", async () => {
    await using webex = await startEmulator();
    const host = hostOf(webex, { with: { provision: ROOMS, apply: "always", to: "Fresh" } });
    const report = await begin(host);
    expect(report.problems).toEqual([]);
    expect(textsOf(webex, "Fresh")).toHaveLength(1);
    expect(host.said[0]).toBe("Webex rooms and teams");
    expect(JSON.parse(report.provisioning?.changes ?? "")).not.toEqual([]);
  });

  test("shows the plan of what it may not change, and changes nothing", async () => {
    await using webex = await startEmulator();
    const report = await begin(hostOf(webex, { with: { provision: ROOMS, apply: "never", to: "Fresh" } }));
    expect(requestsOf(webex).filter((request) => request.startsWith("POST /rooms"))).toEqual([]);
    expect(report.notes).toContain("Only shown: `apply` is `never`.");
  });

  test("says what is wrong with it, and still posts", async () => {
    await using webex = await startEmulator();
    const report = await begin(hostOf(webex, { with: { provision: "rooms: 7" } }));
    expect(report.problems).toEqual([expect.stringContaining("rooms")]);
    expect(textsOf(webex)).toHaveLength(1);
  });

  test("is loaded for nothing by a step without a token", async () => {
    await using webex = await startEmulator();
    const given = { provision: "rooms: 7", token: "", "if-missing-token": "skip" };
    expect((await begin(hostOf(webex, { with: given }))).problems).toEqual([]);
  });
});

describe("a step with an incident", () => {
  const INCIDENT = 'incident:\n  title: "Incident: {{workflow}}"\n  members: [alice@example.com]\n';
  const given = (result: string) => {
    const needs = JSON.stringify({ deploy: { result } });
    return { provision: INCIDENT, apply: "always", "notify-on": "start", needs };
  };

  test("gives a failure a room of its own, posts it there, and ends it with the next success", async () => {
    await using webex = await startEmulator();
    const failed = await begin(hostOf(webex, { with: given("failure") }));
    expect(failed.problems).toEqual([]);
    expect(textsOf(webex, "Incident: CI")).toEqual([expect.stringMatching(/^❌ CI failed: deploy\n/)]);
    await begin(hostOf(webex, { with: given("success") }));
    const titles = webex.snapshot().rooms.map(({ title }) => title);
    expect(titles).toContainEqual(expect.stringMatching(/^Fixed .*: Incident: CI$/));
    // Nobody else waits for either.
    expect(textsOf(webex)).toEqual([]);
  });

  test("makes none for another branch", async () => {
    await using webex = await startEmulator();
    const env = { GITHUB_REF: "refs/heads/dark", GITHUB_REF_NAME: "dark" };
    const report = await begin(hostOf(webex, { with: given("failure"), env }));
    expect(webex.snapshot().rooms.map(({ title }) => title)).not.toContain("Incident: CI");
    expect(report.skippedReason).toContain('"notify-on" does not include this failure');
  });

  test("says in a dry run what would be done", async () => {
    await using webex = await startEmulator();
    const report = await begin(hostOf(webex, { with: { ...given("failure"), "dry-run": "true" } }));
    expect(report.notes).toContain('The room "Incident: CI" would be created or found, and get the message.');
    expect(webex.snapshot().rooms.map(({ title }) => title)).not.toContain("Incident: CI");
  });
});
