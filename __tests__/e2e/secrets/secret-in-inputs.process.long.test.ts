import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator/index.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { runAction, type StepResult } from "../../../runner/index.ts";
import { CALL_INPUT_NAMES } from "../../../src/call/call-inputs.ts";
import { INPUT_NAMES } from "../../../src/inputs/input-names.ts";
import { actionDir } from "../../support/action.ts";

/** A token as Webex makes them today, and one as it made them first. */
const TOKENS = {
  "today's token": `${Buffer.from("7c0a1f52-93d4-4be6-8a07-51f2d6c9e3b4d1a2b3c4-e5f").toString("base64")}_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f`,
  "an old token": Buffer.from("3f9d2c71-08ab-4e65-b7d3-6a1c5e8f0294a7b8c9d0-e1f").toString("base64"),
};

/** Inputs whose values are sent to Webex on purpose. */
const SENT = new Set(["token", "refresh-token", "client-id", "client-secret"]);

/** A value in which the token is one text of several, where the input holds such. */
const AROUND: Readonly<Record<string, (token: string) => string>> = {
  to: (token) => `Release train\nroom: ${token}`,
  data: (token) => `a: [${token}`,
  message: (token) => `{{#${token}}}`,
  title: (token) => `{{${token}}} ${token}`,
  needs: (token) => JSON.stringify({ build: { result: token, outputs: { token } } }),
  steps: (token) => JSON.stringify({ [token]: { conclusion: "failure" } }),
  matrix: (token) => JSON.stringify({ os: token }),
  "user-map": (token) => `${token}: ada@example.com\n${"x".repeat(30)}${token}: [b]`,
  provision: (token) =>
    `rooms:\n  - title: ${token}\n    ${token}: 1\n    members: [${token}]\nteams: ${token}\n`,
  "environment-url": (token) => `https://example.com/${token}`,
  "api-url": (token) => `https://${token}.example.com/`,
  thread: (token) => JSON.stringify({ messages: { a: token } }),
  files: (token) => `${token}/*.txt`,
  "test-results": (token) => `reports/${token}.xml`,
  method: (token) => `rooms.${token}`,
  arguments: (token) => `markdown: Use ${token}\n${token}: 1\nfiles: ${token}`,
  confirm: (token) => `messages ${token}`,
};

/** Inputs that are read as one text, line by line and word by word, and as JSON: a token may come in two lines. */
const WRAPPED: ReadonlySet<string> = new Set([
  ...(["event", "format", "needs", "retries", "to", "mention", "allowed-domains"] as const),
  ...(["thread", "method", "arguments"] as const),
]);

/** What is given in an input: the token alone, among other texts, and in two lines. */
function valuesOf(name: string, token: string): readonly string[] {
  const wrapped = [`${token.slice(0, 55)}\n${token.slice(55)}`, `${token.slice(0, 30)} ${token.slice(30)}`];
  return [token, AROUND[name]?.(token) ?? [], WRAPPED.has(name) ? wrapped : []].flat();
}

async function shown(step: StepResult, webex: Emulator, isSent: boolean): Promise<string> {
  const lines = step.rawStdout.split(/\r?\n/).filter((line) => !line.startsWith("::add-mask::"));
  const summary = await readFile(join(step.tempDir, "_runner_file_commands", "step_summary"), "utf8");
  const requests = isSent ? [] : webex.requests.map(({ path, query, body }) => ({ path, query, body }));
  const { outputs, state, annotations, debug, log } = step;
  return JSON.stringify([lines, summary, outputs, state, annotations, debug, log, requests]);
}

/** The parts of a secret that are in a text, in pieces of twelve characters. */
function partsIn(text: string, secret: string): readonly string[] {
  const pieces = Array.from({ length: secret.length - 11 }, (_, at) => secret.slice(at, at + 12));
  return pieces.filter((piece) => text.includes(piece));
}

describe.each(Object.entries(TOKENS))("%s in the wrong line is never shown", (_, token) => {
  describe.each([
    ["as a stranger's", "e2e+bot/token~ZDM5Y2Y+=="],
    ["as the step's own", token],
  ])("%s", (_, own) => {
    const run = async (
      folder: string,
      inputs: Readonly<Record<string, string>>,
      isSent: boolean,
    ): Promise<void> => {
      const people = Object.values({ ...seedPeople, bot: { ...seedPeople.bot, token: own } });
      await using webex = await startEmulator({ seed: { people } });
      const given = { token: own, "api-url": webex.url, ...inputs };
      await using step = await runAction({
        actionDir: join(actionDir, folder),
        // What a step shows is the same in a process of its own, where it takes ten times as long.
        inProcess: true,
        with: given,
      });
      expect(step.signal).toBeNull();
      expect(partsIn(await shown(step, webex, isSent), token)).toEqual([]);
    };

    test.each(INPUT_NAMES)("%s of the action", { timeout: 60_000 }, async (name) => {
      for (const value of valuesOf(name, token)) {
        await run(
          "",
          {
            to: "Release train",
            ...(name === "api-url" ? { timeout: "1", retries: "0" } : {}),
            [name]: value,
          },
          SENT.has(name),
        );
      }
    });

    test.each(INPUT_NAMES)("%s of the action, before the doctor", { timeout: 60_000 }, async (name) => {
      const given = { doctor: "true", to: "Release train", timeout: "1", retries: "0" };
      for (const value of valuesOf(name, token)) await run("", { ...given, [name]: value }, SENT.has(name));
    });

    test.each(CALL_INPUT_NAMES)("%s of the call action", { timeout: 60_000 }, async (name) => {
      const call = { method: "messages.create", arguments: "markdown: x" };
      for (const value of valuesOf(name, token))
        await run("call", { ...call, [name]: value }, SENT.has(name) || name === "guest-issuer-secret");
    });
  });
});
