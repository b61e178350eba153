import { expect, test } from "vitest";
import { seedPeople } from "../../emulator/seed.ts";
import { seedApplications, seedGuestIssuer } from "../../emulator/seed-services.ts";
import { requestsOf, runCall, startWebex } from "./run-call.ts";

const { integration } = seedApplications;

function meOf(step: { readonly outputs: Readonly<Record<string, string>> }): Record<string, unknown> {
  return JSON.parse(step.outputs["response"] || "{}");
}

test("calls as an OAuth integration, with a token that is fetched", async () => {
  await using webex = await startWebex();
  const { clientId, clientSecret, refreshTokens } = integration;
  const refreshToken = refreshTokens[0].token;
  const inputs = {
    token: "",
    "refresh-token": refreshToken,
    "client-id": clientId,
    "client-secret": clientSecret,
  };
  await using step = await runCall(
    webex,
    { ...inputs, method: "people.me" },
    { secrets: [refreshToken, clientSecret] },
  );
  expect(meOf(step)["emails"]).toEqual([seedPeople.alice.email]);
  expect(requestsOf(webex)).toEqual(["POST /access_token 200", "GET /people/me 200"]);
});

test("calls as a guest of a Guest Issuer", async () => {
  await using webex = await startWebex();
  const { id, secret } = seedGuestIssuer;
  const guest = { "guest-id": "ci-42", "guest-name": "The pipeline" };
  await using step = await runCall(
    webex,
    { token: "", "guest-issuer-id": id, "guest-issuer-secret": secret, ...guest, method: "people.me" },
    { secrets: [secret] },
  );
  expect(meOf(step)["displayName"]).toBe("The pipeline");
  expect(requestsOf(webex)).toEqual(["POST /jwt/login 200", "GET /people/me 200"]);
});

test("calls as a guest of a Service App", async () => {
  await using webex = await startWebex();
  const guest = { "guest-id": "ci-42", "guest-name": "The pipeline" };
  const { token } = seedPeople.serviceApp;
  await using step = await runCall(webex, { token, ...guest, method: "people.me" }, { secrets: [token] });
  expect(meOf(step)["displayName"]).toBe("The pipeline");
  expect(requestsOf(webex)).toEqual(["POST /guests/token 200", "GET /people/me 200"]);
});

test.each([
  ["the client is unknown", { "client-id": "nobody" }, "Check the client ID and the client secret"],
  ["the refresh token is unknown", { "refresh-token": "gone-for-good" }, "Check the refresh token"],
])("says what to check when %s", async (_, wrong, advice) => {
  await using webex = await startWebex();
  const { clientId, clientSecret } = integration;
  const inputs = {
    "refresh-token": "no-such-token",
    "client-id": clientId,
    "client-secret": clientSecret,
    ...wrong,
  };
  await using step = await runCall(
    webex,
    { token: "", ...inputs, method: "people.me" },
    { secrets: Object.values(inputs) },
  );
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toContain(advice);
});
