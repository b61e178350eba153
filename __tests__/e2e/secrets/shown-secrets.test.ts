import { describe, expect, test } from "vitest";
import { startWorld } from "../../support/start-world.ts";

/** All that a step shows, except the commands that mask. */
function shown(step: { rawStdout: string; summary: string; outputs: object }): string {
  const lines = step.rawStdout.split("\n").filter((line) => !line.startsWith("::add-mask"));
  return [...lines, step.summary, JSON.stringify(step.outputs)].join("\n");
}

describe("what a stranger named after a secret", () => {
  test.each([
    ["{{secrets.DEPLOY_KEY}}", "secrets.DEPLOY_KEY"],
    ["{{github.token}}", "github.token"],
    ["$GITHUB_TOKEN", "github.token"],
    ["{{env.API_KEY}}", "env.API_KEY"],
    ["{{steps.login.outputs.token}}", "steps.login.outputs.token"],
  ])("is not suggested as an expression: %s", async (version, expression) => {
    for (const doctor of ["true", "false"]) {
      await using world = await startWorld();
      const step = await world.run({ with: { to: "Release train", doctor, version } });
      expect(shown(step)).not.toContain(`version: \${{ ${expression} }}`);
    }
  });
});

describe("the start of a token that was fetched", () => {
  const token = ["b7XkQ2mPz9LwRt4V", "n8YcS3hJ5dGfK1aE6uOiN0qB"].join("");

  test.each([false, true])("is hidden before an ellipsis, after a retry: %s", async (isRetried) => {
    await using world = await startWorld();
    const match = { path: "/access_token", method: "POST" } as const;
    if (isRetried) {
      world.webex.fail({ kind: "answer", status: 503, body: { message: "busy… later" }, match, times: 1 });
    }
    const body = { access_token: token, expires_in: 9999, refresh_token_expires_in: 9999 };
    world.webex.fail({ kind: "answer", status: 200, body, match, times: "forever" });
    world.webex.fail({
      kind: "answer",
      status: 400,
      body: { message: `The token ${token.slice(0, 11)}… lacks a scope` },
      match: { path: "/messages", method: "POST" },
      times: "forever",
    });
    const step = await world.run({
      withinMs: 20_000,
      with: {
        token: undefined,
        "refresh-token": "Rr4nD0mRefreshT0kenXyZ12345",
        "client-id": "Cabc",
        "client-secret": "Zq8sEcretOfTheClient77",
      },
    });
    expect(shown(step)).not.toContain(token.slice(0, 8));
  });
});

describe("the doctor", () => {
  const hex = ["3f9a1c7be2d84056af13c97e5b20d864", "1fa2c39be07d5846ab19ce73f0d2581c"].join("");

  test.each(["tok", "reasons"])("shows no credential under the mistyped name %s", async (name) => {
    await using world = await startWorld();
    const noToken = name === "tok" ? { token: undefined } : {};
    const step = await world.run({ with: { doctor: "true", [name]: hex, ...noToken } });
    expect(shown(step)).not.toContain(`: "${hex}"`);
  });

  test("suggests no line with a hidden part", async () => {
    await using world = await startWorld();
    const address = "https://webexapis.com/v1/webhooks/incoming/abcdefgh12345678";
    const step = await world.run({ with: { doctor: "true", too: address } });
    expect(step.summary).not.toMatch(/^to: .*\*\*\*/m);
  });
});
