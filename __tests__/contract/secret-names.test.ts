import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isSecretName } from "../../src/call/secret-fields.ts";
import { missingOpenApi, openApiFolder } from "../support/openapi.ts";

const SOUNDS_SECRET = /pass|pwd|pins?(?![a-z])|secret|token|key|code|credential|auth|nonce|certificate/i;

/** What sounds like it and is none, by what it is instead. */
const HARMLESS = [
  // Buttons of phones.
  /(?:soft|line|kem)key/i,
  /KeyList$/,
  // Which of several it is.
  /^(?:key|keyword|settingKey|code|hostProfileCode)$/,
  /(?:country|postal|zip|language|error|exit)Code/i,
  /(?:tracking|scheduleStart)Code/,
  /^(?:authorizationId|token_type|audioCodecPriority|codec|authenticationMethod)$/,
  // How long, or how, it may be.
  /^(?:maxPasswordAge|usbpassthroughUsageDuration|tokenLifetimeMinutes|refresh_token_expires_in)$/,
  // Said once in a request that is encrypted, and worth nothing afterwards.
  /^nonce$/,
];

interface Property {
  readonly type?: string;
}

/** Names of texts and numbers in requests and answers, whatever they are nested in. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { properties, name, in: place } = value as Readonly<Record<string, unknown>>;
  const fields = Object.entries((properties ?? {}) as Readonly<Record<string, Property>>);
  return [
    ...fields.flatMap(([field, { type }]) => (/^(?:string|number|integer)$/.test(type ?? "") ? [field] : [])),
    ...(typeof name === "string" && typeof place === "string" ? [name] : []),
    ...Object.values(value).flatMap(namesIn),
  ];
}

describe.skipIf(openApiFolder === undefined)(`names in Webex's own description${missingOpenApi}`, () => {
  test("are secret if they sound like it, except for known ones", async () => {
    const folder = openApiFolder ?? "";
    const files = (await readdir(folder)).filter((file) => /^webex-.*\.json$/.test(file));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    const sounding = [...new Set(texts.flatMap((text) => namesIn(JSON.parse(text))))].filter((name) =>
      SOUNDS_SECRET.test(name),
    );
    expect(sounding).toEqual(expect.arrayContaining(["hostPin", "audioPin", "accessCode", "sipPassword"]));
    const shown = sounding.filter(
      (name) => !isSecretName(name) && !HARMLESS.some((harmless) => harmless.test(name)),
    );
    expect(shown).toEqual([]);
  });

  test("that are harmless are not taken for secrets", async () => {
    const names = [
      "code",
      "countryCode",
      "errorCode",
      "keyword",
      "authorizationId",
      "settingKey",
      "trackingCodeId",
    ];
    expect(names.filter(isSecretName)).toEqual([]);
  });
});
