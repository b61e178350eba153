import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { BASE64_STARTS, TOKEN_STARTS } from "../../../src/text/secrets/shapes/token-starts.ts";
import { KNOWN_KINDS } from "./known-kinds.ts";

const PAGE = join(import.meta.dirname, "../../../docs/security.md");

const EXAMPLES = KNOWN_KINDS.flatMap(({ kind, examples }) => examples.map((one) => [kind, one] as const));

describe("a token of a kind that docs/security.md lists is removed", () => {
  test.each(EXAMPLES)("%s: %s", (_, token) => {
    for (const one of [token, token.replace(/[_~]/g, "\\$&")]) {
      expect(withoutSecrets(`a ${one} b`)).toBe("a *** b");
      expect(withoutSecrets(`{"token":"${one}"}`)).toBe('{"token":"***"}');
      expect(withoutSecrets(`TOKEN=${one}\nb`)).toBe("TOKEN=***\nb");
    }
  });
});

const WEBHOOK = "https://webexapis.com/v1/webhooks/incoming/";

describe("another form that docs/security.md lists is removed", () => {
  test.each([
    ["Private keys", "", "-----BEGIN PRIVATE KEY-----\nMIIE+/aBMIIE+/a3\n-----END PRIVATE KEY-----"],
    ["JSON web tokens", "", `ey${"J"}hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl`],
    ["`Bearer`", "Authorization: Bearer ", "aB3_aB3_aB3"],
    ["`Basic`", "Authorization: Basic ", "YWxpY2U6c2VjcmV0"],
    ["`AWS:token@host`", "AWS:", "aB3dE6gH9jK2mN5pQ8rS@host"],
    ["`x-access-token`", "x-access-token:", "aB3dE6gH9jK2mN5pQ8rS@host"],
    ["`x-token-auth`", "x-token-auth:", "aB3dE6gH9jK2mN5pQ8rS@host"],
    ["`_json_key`", "_json_key_base64:", "aB3dE6gH9jK2mN5pQ8rS@host"],
    ["`oauth2`", "oauth2accesstoken:", "aB3dE6gH9jK2mN5pQ8rS@host"],
    ["`postgres://user:password@host`", "postgres://", "user:password@host"],
    ["incoming webhooks of Webex", WEBHOOK, "Y2lzY29zcGFyaw"],
    ["Slack", "https://hooks.slack.com/services/", "T00000000/B00000000/aB3dE6gH9jK2"],
    ["Teams", "https://shop.webhook.office.com/webhookb2/", "1eb65fdf@9643/IncomingWebhook/aB3/x"],
    ["Discord", "https://discord.com/api/webhooks/123456789/", "aB3dE6gH9jK2mN5pQ8rS-1"],
    ["Google Chat", "https://chat.googleapis.com/v1/spaces/AAAA/messages?", "key=aB3dE6&token=gH9jK2"],
    ["Mattermost", "https://chat.example.com/hooks/", "ab3de6gh9jk3mn5pq8rs1tu4yw"],
    ["`sig=`", "https://shop.blob.core.windows.net/c?sig=", "aB3dE6gH9jK2mN5pQ8rS1tU4%3D"],
    ["PuTTY", "", "Private-Lines: 1\nMIIE+/aBMIIE+/aB"],
    [
      "SSH2",
      "",
      "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nMIIE+/aBMIIE+/a3\n---- END SSH2 ENCRYPTED PRIVATE KEY ----",
    ],
    ["JSON web keys", '{"kty":"oct","k":"', "aB3dE6gH9jK2mN5pQ8sT1vW4"],
    ["`X-Amz-Signature=`", "https://s3.amazonaws.com/c?X-Amz-Signature=", "3f9a1c7b".repeat(8)],
    ["`X-Goog-Signature=`", "https://storage.googleapis.com/c?X-Goog-Signature=", "3f9a1c7b".repeat(8)],
    [
      "percent-encoded",
      "https%3A%2F%2Fhooks.slack.com%2Fservices%2F",
      "T00000000%2FB00000000%2FaB3dE6gH9jK2",
    ],
    ["`JQQJ99`", "", `${"aB3d".repeat(13)}JQQJ99${"aB3d".repeat(6)}aB`],
    ["`+ASt`", "", `${"aB3/".repeat(19)}+ASt${"aB3/aB"}==`],
    ["`+ACR`", "", `${"aB3/".repeat(10)}aB+ACR${"aB3daB"}`],
    ["`secret_access_key`", "aws_secret_access_key = ", "aB3/+".repeat(8)],
    ["`AccountKey=`", "AccountName=shop;AccountKey=", `${"aB3/+".repeat(17)}c==`],
    ["`SharedAccessKey=`", "SharedAccessKey=", `${"aB3+".repeat(10)}abc=`],
    ["`:_authToken=`", "//registry.npmjs.org/:_authToken=", "0a1b2c3d-1111-2222-3333-444455556666"],
    ["`:_auth=`", "//registry.example.com/:_auth=", "YWxpY2U6c2VjcmV0"],
    ["`:_password=`", "//registry.example.com/:_password=", "c2VjcmV0MTIz"],
  ])("%s", async (listed, before, secret) => {
    const [, forms = ""] = (await readFile(PAGE, "utf8")).split("\n## Known forms of credentials\n");
    expect(forms.split("\n<!-- token-kinds:start -->")[0]).toContain(listed);
    const [, host = ""] = secret.split(/(?=@host)/);
    expect(withoutSecrets(`${before}${secret} b`)).toBe(`${before}***${host} b`);
  });
});

test("the list has each start that is searched for, and no other", () => {
  const searched = [TOKEN_STARTS, BASE64_STARTS].flatMap((starts) => alternativesOf(starts));
  const forms = searched.filter(isForm);
  for (const form of forms) {
    const fits = new RegExp(`^(?:${form})`);
    expect([form, EXAMPLES.some(([, token]) => fits.test(token))]).toEqual([form, true]);
  }
  const fitsForm = new RegExp(`^(?:${forms.join("|")})`);
  const starts = searched.filter((one) => !isForm(one)).flatMap((one) => choicesOf(withoutLookaheads(one)));
  const shown = KNOWN_KINDS.flatMap(({ starts, examples }) =>
    starts.filter((_, at) => !fitsForm.test(examples[at] ?? "")),
  );
  const listed = shown.filter((one) => !/^A[KS]IA$/.test(one));
  expect(listed.toSorted()).toEqual([...new Set(starts)].map((one) => one.replaceAll("\\", "")).toSorted());
});

/** Whether a pattern is more than the characters that a token begins with. */
function isForm(pattern: string): boolean {
  return /\\[wd]|\{/.test(withoutLookaheads(pattern));
}

function withoutLookaheads(pattern: string): string {
  const start = pattern.search(/\(\?[=!]/);
  if (start === -1) return pattern;
  const end = depthsOf(pattern).findIndex(
    (depth, at) => at > start && depth < (depthsOf(pattern)[start] ?? 0),
  );
  return withoutLookaheads(pattern.slice(0, start) + pattern.slice(end + 1));
}

/** How many groups are open after each character of a pattern. */
function depthsOf(pattern: string): readonly number[] {
  let depth = 0;
  const plain = pattern.replace(/\[[^\]]*\]/g, (set) => set.replace(/[()|]/g, " "));
  return Array.from(plain, (one) => {
    depth += one === "(" ? 1 : one === ")" ? -1 : 0;
    return depth;
  });
}

/** The alternatives of a pattern, outside its groups. */
function alternativesOf(pattern: string): readonly string[] {
  const depths = depthsOf(pattern);
  return Array.from(pattern, (one, at) => (one === "|" && depths[at] === 0 ? "\n" : one))
    .join("")
    .split("\n");
}

/** The texts that an alternative fits. An inner group comes before the one around it. */
function choicesOf(pattern: string): readonly string[] {
  const found = /\[([^\]]*)\]|(\w)\?|\(\?:([^()?[]*)\)(\??)/.exec(pattern);
  if (found === null) return [pattern];
  const { 0: whole, 1: set, 2: maybe, 3: group, 4: mark, index } = found;
  const inner = group?.split("|") ?? [...(set ?? maybe ?? "")];
  const choices = maybe !== undefined || mark === "?" ? [...inner, ""] : inner;
  return choices.flatMap((one) =>
    choicesOf(pattern.slice(0, index) + one + pattern.slice(index + whole.length)),
  );
}

describe("words that begin like a token are shown", () => {
  test.each([
    "npm_config_registry_of_the_whole_company_2 and npm_lifecycle_event",
    "hf_hub_download_with_retries_and_a_cache_of_2_GB",
    "sk_live_stream_of_the_second_half_in_4k_resolution",
    "the pypi-publish step of pypi-server-2.3.1-with-dependencies",
    "glass-half-full, gloves-and-hats-for-2-people, globals.d.ts-of-the-web-app",
    "ops_dashboard_for_the_whole_region_eu_central_1",
    "com.SG.Warehouse.Internal.Services2",
    "SG.Warehouse.Services",
    "hvs.length and hvr.connector.Oracle2",
    "task-proj-overview-of-the-year-2026, risk-ant-farm-12345678901234567",
    "sk-projector-room-with-40-seats",
    "xapp-symbolic-icons-2.4.1-of-the-theme",
    "sqa_report_for_the_release_of_2026",
    "dapi and dapifyAllTheThings2",
    "_authToken=$NPM_TOKEN, AccountKey=<your key>, AccountKey=",
    "//registry.npmjs.org/:_authToken=$NPM_TOKEN",
    "AIzaSyShort",
    "my_atlasv1.tf",
  ])("%s", (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });
});
