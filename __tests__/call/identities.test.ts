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

test("says what to check when the refresh token is unknown", async () => {
  await using webex = await startWebex();
  const inputs = { "refresh-token": "gone-for-good", "client-id": "nobody", "client-secret": "no-secret-1" };
  await using step = await runCall(
    webex,
    { token: "", ...inputs, method: "people.me" },
    { secrets: Object.values(inputs) },
  );
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toContain("Check the refresh token");
});
