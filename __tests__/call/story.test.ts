import { describe, expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { type CallHost, call } from "../../src/call/call.ts";
import { FileReader } from "../../src/inputs/files/file-reader.ts";
import { NO_WALL } from "../../src/text/wall.ts";
import { createOutside, inputVariables } from "../support/create-host.ts";

/** What a call told the runner. */
interface Told {
  readonly outputs: Record<string, string>;
  readonly log: string[];
  readonly secrets: string[];
}

/** A host of a call, and what it receives. */
function createCallHost(url: string, given: Readonly<Record<string, string>>): CallHost & Told {
  const [outputs, log, secrets] = [{} as Record<string, string>, [] as string[], [] as string[]];
  const mask = (secret: string) => secrets.push(secret);
  const say = (message: string | Error) => log.push(String(message));
  return {
    env: inputVariables({ token: seedPeople.bot.token, "api-url": url, ...given }),
    mask,
    files: new FileReader({ workspace: "/nowhere", temp: undefined }),
    leaveFile: () => "/temp/response.json",
    wall: NO_WALL,
    outside: createOutside(mask),
    core: {
      writeOutputs: (values) => void Object.assign(outputs, values),
      setOutput: (name, value) => void Object.assign(outputs, { [name]: value }),
      ...{ debug: say, info: say, notice: say, warning: say, error: say, startGroup: say },
      endGroup: () => {},
      writeSummary: () => undefined,
    },
    explain: (error) => (error instanceof Error ? error.message : String(error)),
    ...{ outputs, log, secrets },
  };
}

describe("a call", () => {
  test("calls Webex, and returns the answer", async () => {
    await using webex = await startEmulator();
    const host = createCallHost(webex.url, { method: "people.me" });
    expect(await call(host)).toBeUndefined();
    expect(webex.requests.map(({ path }) => path)).toEqual(["/people/me"]);
    expect(JSON.parse(host.outputs["response"] ?? "")).toMatchObject({ id: host.outputs["id"] });
    expect(host.secrets).toEqual([seedPeople.bot.token]);
  });

  test("returns no more of a list than requested", async () => {
    await using webex = await startEmulator();
    const host = createCallHost(webex.url, { method: "rooms.list", "max-items": "1" });
    expect(await call(host)).toBeUndefined();
    expect(JSON.parse(host.outputs["response"] ?? "")).toHaveLength(1);
  });

  test("leaves a list in a file, and warns if that cannot be written", async () => {
    await using webex = await startEmulator();
    const host = createCallHost(webex.url, { method: "rooms.list" });
    expect(await call(host)).toBeUndefined();
    expect(host.outputs["response-file"]).toBe("/temp/response.json");
    const full = { ...createCallHost(webex.url, { method: "rooms.list" }), leaveFile: () => undefined };
    expect(await call(full)).toBeUndefined();
    expect(full.outputs["response-file"]).toBe("");
    expect(full.log.join()).toContain("The response could not be written to a file");
    const one = createCallHost(webex.url, { method: "people.me" });
    await call(one);
    expect(one.outputs["response-file"]).toBe("");
  });

  test("fails for what Webex refuses, and says what to do", async () => {
    await using webex = await startEmulator();
    webex.fail({ kind: "answer", status: 403, times: "forever" });
    const host = createCallHost(webex.url, { method: "people.me" });
    expect(await call(host)).toContain("403");
    expect(host.outputs["ok"]).toBe("false");
  });

  test("fails for nothing that it is asked to tolerate", async () => {
    await using webex = await startEmulator();
    webex.fail({ kind: "answer", status: 403, times: "forever" });
    const host = createCallHost(webex.url, { method: "people.me", "fail-on-error": "false" });
    expect(await call(host)).toBeUndefined();
    expect(host.outputs["error"]).toContain("403");
  });

  test.each([
    ["a method that there is not", { method: "rooms.burn" }, /rooms\.burn/],
    ["arguments that are missing", { method: "messages.get" }, /messageId|id/],
    [
      "what cannot be undone without a word",
      { method: "rooms.delete", arguments: `roomId: ${roomIdOf(seedRooms.releaseTrain)}` },
      /confirm/,
    ],
    ["a token that is missing", { method: "people.me", token: "" }, /"token" is missing/],
  ])("sends no request to Webex with %s", async (_, given, problem) => {
    await using webex = await startEmulator();
    const host = createCallHost(webex.url, given);
    expect(await call(host)).toMatch(problem);
    expect(webex.requests).toEqual([]);
    expect(host.outputs["ok"]).toBe("false");
  });
});
