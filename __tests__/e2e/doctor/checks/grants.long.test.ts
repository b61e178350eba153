import { expect, test } from "vitest";
import { seedApplications } from "../../../../emulator/seed-services.ts";
import { startWorld } from "../../../support/start-world.ts";

const { clientId, clientSecret, refreshTokens } = seedApplications.serviceApp;
const GRANT = {
  "refresh-token": refreshTokens[0].token,
  "client-id": clientId,
  "client-secret": clientSecret,
};

const OF_CLIENT = "Check the secrets that `client-id:` and `client-secret:` name.";

test.each([
  ["a swapped client", { "client-id": clientSecret, "client-secret": clientId }, "client-secret", OF_CLIENT],
  ["a wrong client secret", { "client-secret": "another-secret" }, "client-secret", OF_CLIENT],
  [
    "a wrong refresh token",
    { "refresh-token": "another-token" },
    "refresh-token",
    "Store a new one as the secret that the step's `with:` names.",
  ],
])("the doctor says what to check of a sign-in with %s", async (_, wrong, what, advice) => {
  await using world = await startWorld();
  const grant = { ...GRANT, ...wrong };
  const { summary } = await world.run({
    secrets: Object.values(grant),
    with: { doctor: "true", token: undefined, to: "Release train", ...grant },
  });
  const told = summary.replaceAll("\\", "");
  expect([...told.matchAll(/^❌ \*\*(.*?)\*\*/gm)].map(([, subject]) => subject)).toEqual([what]);
  expect([...told.matchAll(/^👉 (.*)$/gm)].map(([, says]) => says)).toEqual([advice]);
});
