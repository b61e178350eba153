import { expect, test } from "vitest";
import { startGitHub } from "../../emulator/github/start-github.ts";
import { seedApplications } from "../../emulator/seed-services.ts";
import { startWorld } from "../support/start-world.ts";

test("With `doctor: true`, a step sends and changes nothing: it makes only `GET` requests, except for the sign-in with a refresh token.", async () => {
  await using github = await startGitHub();
  await using world = await startWorld({ github });
  const { clientId, clientSecret, refreshTokens } = seedApplications.integration;
  const [{ token }] = refreshTokens;
  const signIn = {
    token: undefined,
    "refresh-token": token,
    "client-id": clientId,
    "client-secret": clientSecret,
  };
  const manifest = "rooms:\n  - title: Ops\n    members: [bob@example.com]\n";
  const before = world.webex.snapshot();
  await world.run({
    secrets: [clientSecret, token],
    with: { ...signIn, doctor: "true", to: "Release train\nOps", provision: manifest, apply: "always" },
  });
  expect(world.webex.snapshot()).toEqual(before);
  const requests = [...world.webex.requests, ...github.requests];
  const others = requests
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path}`);
  expect(new Set(others)).toEqual(new Set(["POST /access_token"]));
});

test("With `doctor: true`, lines to change are shown with their values.", async () => {
  await using world = await startWorld();
  const people = { mention: "alice@example.com bob@example.com" };
  const { summary } = await world.run({ with: { doctor: "true", to: "Release train", ...people } });
  expect(summary).toContain("mention: alice@example.com, bob@example.com");
});
