import { describe, expect, test } from "vitest";
import { type Credentials, credentialSecrets, readCredentials } from "../../src/inputs/credentials.ts";
import { InputError } from "../../src/inputs/input-error.ts";
import { missingCredentialsError } from "../../src/inputs/slips/missing-credentials.ts";

const REFRESH = { "refresh-token": "refresh-1", "client-id": "client-1", "client-secret": "secret-1" };

interface Read {
  readonly credentials?: Credentials;
  readonly error?: Error;
  readonly secrets: readonly string[];
}

/** Reads the inputs of a step; `environment` is its `env:`. */
function read(inputs: Readonly<Record<string, string>>, environment: Record<string, string> = {}): Read {
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const env = { ...environment, ...Object.fromEntries(given) };
  const secrets = credentialSecrets(env);
  try {
    return { credentials: readCredentials(env), secrets };
  } catch (error) {
    if (error instanceof InputError) return { error, secrets };
    throw error;
  }
}

test("a token is taken without the word Bearer, and secret in both forms", () => {
  expect(read({ token: " Bearer abc \n" })).toEqual({
    credentials: { token: "abc", missingCredentials: [] },
    secrets: ["Bearer abc", "abc"],
  });
});

test.each(["bearer abc", "BEARER  abc"])("the word Bearer may be written as in %s", (token) => {
  expect(read({ token })).toMatchObject({ credentials: { token: "abc" }, secrets: [token, "abc"] });
});

test.each(['"abc-1"', "'abc-1'", "“abc-1”", '"Bearer abc-1"', 'Bearer "abc-1"'])(
  "a token in quotation marks, %s, is reported as such and is secret without them",
  (token) => {
    const { error, secrets } = read({ token });
    expect(error?.message).toBe(
      'Input "token" is "***": it begins and ends with a quotation mark: store it without them.',
    );
    expect(secrets).toEqual(expect.arrayContaining([token, "abc-1"]));
  },
);

test.each(["refresh-token", "client-id", "client-secret"])("%s in quotation marks or with Bearer", (name) => {
  expect(read({ ...REFRESH, [name]: '"x-1"' }).error?.message).toContain(
    `Input "${name}" is "***": it begins and`,
  );
  expect(read({ ...REFRESH, [name]: "Bearer x-1" }).error?.message).toBe(
    `Input "${name}" is "***": it begins with the word Bearer: store it without that word.`,
  );
});

test.each([
  ["WEBEX_BOT_TOKEN=NmE5-4d1c_PF84", "WEBEX_BOT_TOKEN="],
  ["export BOT_TOKEN='NmE5-4d1c'", "BOT_TOKEN="],
])("a token with the name of its variable: %s", (token, name) => {
  const says = `Input "token" is "***": it begins with \`${name}\`: store only what follows.`;
  expect(read({ token }).error?.message).toBe(says);
});

test("a client ID and a client secret that are swapped are reported as such", () => {
  const digits = "0123456789abcdef".repeat(4);
  const swapped = { ...REFRESH, "client-id": digits, "client-secret": `C${digits}` };
  expect(read(swapped).error?.message).toBe(
    'Input "client-id" is "***": it contains a client secret, and `client-secret` contains a client ID: swap the two.',
  );
  expect(read({ ...REFRESH, "client-id": `C${digits}`, "client-secret": digits }).error).toBeUndefined();
});

test("the word Bearer alone is what an empty expression leaves", () => {
  expect(read({ token: "Bearer " }).credentials?.token).toBeUndefined();
});

test("a refresh token, a client ID and a client secret are what a token is fetched with", () => {
  expect(read({ ...REFRESH, token: "" })).toEqual({
    credentials: {
      token: { kind: "refresh", refreshToken: "refresh-1", clientId: "client-1", clientSecret: "secret-1" },
      missingCredentials: [],
    },
    secrets: ["refresh-1", "client-1", "secret-1"],
  });
});

describe("the environment's token", () => {
  test("is taken if no input is given", () => {
    expect(read({ token: "  " }, { WEBEX_API_TOKEN: " abc\n" }).credentials?.token).toBe("abc");
  });

  test("gives way to the inputs, and is still secret", () => {
    const { credentials, secrets } = read(REFRESH, { WEBEX_API_TOKEN: "abc" });
    expect([credentials?.token, secrets]).toMatchObject([
      { kind: "refresh" },
      expect.arrayContaining(["abc"]),
    ]);
    expect(read({ token: "own" }, { WEBEX_API_TOKEN: "abc" }).credentials?.token).toBe("own");
  });

  test.each([{}, { WEBEX_API_TOKEN: " " }])("is nothing when it is blank: %o", (environment) => {
    const nothing = { token: undefined, missingCredentials: [] };
    expect(read({}, environment)).toEqual({ credentials: nothing, secrets: [] });
  });
});

test.each([
  [["refresh-token"], ["client-id", "client-secret"]],
  [["client-id"], ["refresh-token", "client-secret"]],
  [["refresh-token", "client-secret"], ["client-id"]],
] as const)("of %j alone no token is fetched, and what is missing is known", (given, missingCredentials) => {
  const inputs = Object.fromEntries(given.map((name) => [name, REFRESH[name]]));
  const { credentials } = read(inputs, { WEBEX_API_TOKEN: "abc" });
  expect(credentials).toMatchObject({ token: undefined, missingCredentials });
});

test("two ways to sign in are an error that says which to leave out, and everything is secret", () => {
  const { error, secrets } = read({ ...REFRESH, token: "abc" });
  expect(error?.message).toBe(
    'Input "token" is "***": remove it, or remove "refresh-token", "client-id", and "client-secret": a step can sign in only one way.',
  );
  expect(secrets).toEqual(["abc", "refresh-1", "client-1", "secret-1"]);
});

test.each(["token", "refresh-token", "client-id", "client-secret"])(
  "a blank within %s is an error that does not show it",
  (name) => {
    const inputs = name === "token" ? { token: "hush hush" } : { ...REFRESH, [name]: "hush hush" };
    const { error, secrets } = read(inputs);
    expect(error?.message).toBe(
      `Input "${name}" is "***": it contains a space, a line break, or another character that a token cannot contain.`,
    );
    expect(secrets).toContain("hush hush");
  },
);

test.each([
  [[], 'Input "token" is missing: give a Webex access token, such as a bot\'s'],
  [
    ["client-id"],
    'Input "client-id" is missing: give "refresh-token", "client-id", and "client-secret" together',
  ],
  [["client-id"], '"client-id" is empty.'],
  [["refresh-token", "client-secret"], '"refresh-token" and "client-secret" are empty.'],
])("the error of %j missing says so", (missingCredentials, words) => {
  expect(missingCredentialsError({ missingCredentials }).message).toContain(words);
});
