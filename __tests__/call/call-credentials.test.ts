import { expect, test } from "vitest";
import { callSecrets, readCallCredentials } from "../../src/call/call-credentials.ts";

function read(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const all = { ...env, ...Object.fromEntries(given) };
  return { token: readCallCredentials(all), secrets: callSecrets(all) };
}

const issuer = {
  "guest-issuer-id": "I",
  "guest-issuer-secret": "c2VjcmV0",
  "guest-id": "ci",
  "guest-name": "CI",
};
const refresh = { "refresh-token": "R", "client-id": "C", "client-secret": "S" };

test("a token is taken as it is, without the word Bearer, and secret in both forms", () => {
  expect(read({ token: "Bearer abc123" })).toEqual({ token: "abc123", secrets: ["Bearer abc123", "abc123"] });
});

test("the environment's token is taken if nothing else is given", () => {
  expect(read({}, { WEBEX_API_TOKEN: "env" }).token).toBe("env");
  expect(read(issuer, { WEBEX_API_TOKEN: "env" }).token).toMatchObject({ kind: "guest-issuer" });
});

test("a variable that is named differently is named", () => {
  const change = "change the name in `env:` from `WEBEX_TOKEN` to `WEBEX_API_TOKEN`";
  expect(() => read({}, { WEBEX_TOKEN: "env" })).toThrow(`Input "token" is missing: ${change}.`);
  expect(() => read({}, { WEBEX_TOKEN: "" })).toThrow("give a Webex access token");
  expect(read({ token: "abc" }, { WEBEX_TOKEN: "env" }).token).toBe("abc");
});

test("a refresh token comes with its client", () => {
  expect(read(refresh)).toEqual({
    token: { kind: "refresh", refreshToken: "R", clientId: "C", clientSecret: "S" },
    secrets: ["R", "C", "S"],
  });
});

test("a Guest Issuer signs in a guest", () => {
  expect(read(issuer)).toEqual({
    token: { kind: "guest-issuer", issuerId: "I", secret: "c2VjcmV0", subject: "ci", displayName: "CI" },
    secrets: ["c2VjcmV0"],
  });
});

test("a Service App's token with a guest's ID signs in that guest", () => {
  expect(read({ token: "app", "guest-id": "ci", "guest-name": "CI" }).token).toEqual({
    kind: "service-app-guest",
    serviceAppToken: "app",
    subject: "ci",
    displayName: "CI",
  });
});

test.each([
  ["nothing", {}, 'Input "token" is missing'],
  ["half of a client", { "refresh-token": "R", "client-id": "C" }, 'Input "client-secret" is missing'],
  ["a token and a refresh token", { ...refresh, token: "t" }, 'Input "token" is "***"'],
  ["a token and a Guest Issuer", { ...issuer, token: "t" }, 'Input "token" is "***"'],
  ["a refresh token and a Guest Issuer", { ...issuer, ...refresh }, 'Input "refresh-token" is "***"'],
  ["an issuer without its guest", { ...issuer, "guest-id": "" }, 'Input "guest-id" is missing'],
  ["a guest without a name", { token: "t", "guest-id": "g" }, 'Input "guest-name" is missing'],
  [
    "a guest of a refresh token",
    { ...refresh, "guest-id": "g", "guest-name": "G" },
    'Input "guest-id" is "g"',
  ],
  ["a token with a blank", { token: "a b" }, 'Input "token" is "***"'],
])("%s is refused", (_name, inputs, sentence) => {
  expect(() => read(inputs)).toThrow(sentence);
});

const APP_TOKEN = "Zm9vYmFyYmF6MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw";

test.each([
  ["whole", APP_TOKEN],
  ["in base64", btoa(APP_TOKEN)],
  ["in hex", Buffer.from(APP_TOKEN).toString("hex")],
  ["in part", APP_TOKEN.slice(0, 30)],
])("what the step signs in with, %s, is no name of a guest", (_, text) => {
  for (const name of ["guest-id", "guest-name"]) {
    const inputs = { token: APP_TOKEN, "guest-id": "g", "guest-name": "G", [name]: text };
    expect(() => read(inputs)).toThrow("what the step signs in with does not belong here");
  }
});
