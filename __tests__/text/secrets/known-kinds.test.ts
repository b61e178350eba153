import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { DISTINCT_STARTS, WORDLIKE_STARTS } from "../../../src/text/secrets/shapes.ts";
import { KNOWN_KINDS } from "./known-kinds.ts";

const EXAMPLES = KNOWN_KINDS.flatMap(({ kind, examples }) => examples.map((one) => [kind, one] as const));

describe("a token of a kind that docs/security.md lists is removed", () => {
  test.each(EXAMPLES)("%s: %s", (_, token) => {
    for (const one of [token, token.replace(/[_~]/g, "\\$&")]) {
      expect(withoutSecrets(`a ${one} b`)).toBe("a *** b");
      expect(withoutSecrets(`{"token":"${one}"}`)).toBe('{"token":"***"}');
      expect(withoutSecrets(`TOKEN=${one}\nb`)).toBe("TOKEN=***\nb");
    }
  });

  test.each([
    ["//registry.npmjs.org/:_authToken=", "0a1b2c3d-1111-2222-3333-444455556666"],
    ["//registry.example.com/:_auth=", "YWxpY2U6c2VjcmV0"],
    ["//registry.example.com/:_password=", "c2VjcmV0MTIz"],
    ["DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=", `${"aB3/+".repeat(17)}c==`],
    ["Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKey=", `${"aB3+".repeat(10)}abc=`],
  ])("after %s", (before, value) => {
    expect(withoutSecrets(`${before}${value} b`)).toBe(`${before}*** b`);
  });
});

test("the list has each start that is searched for, and no other", () => {
  const starts = [DISTINCT_STARTS, WORDLIKE_STARTS].flatMap(spelledOut);
  const shown = KNOWN_KINDS.flatMap(({ starts }) => starts);
  const elsewhere = /^(?:github_pat_|A[KS]IA)/;
  expect(shown.filter((one) => !elsewhere.test(one)).toSorted()).toEqual(starts.toSorted());
});

/** Every start that a pattern fits, with `x` for any character and `1` for any digit. */
function spelledOut(pattern: string): readonly string[] {
  const plain = pattern
    .replace(/\(\?=(?:\[[^\]]*\]|[^)])*\)/g, "")
    .replace(/\\([wd])\{(\d+)(?:,\d+)?\}/g, (_, kind, count) => `\\${kind}`.repeat(Number(count)))
    .replace(/\\w/g, "x")
    .replace(/\\d/g, "1")
    .replace(/\\\./g, ".");
  return plain.split(/\|(?![^(]*\))/).flatMap(choicesOf);
}

/** All texts that a pattern of groups, sets, and characters that may be missing fits. */
function choicesOf(pattern: string): readonly string[] {
  const found = /\(\?:([^()]*)\)(\??)|\[(.*?)\]|(\w)\?/.exec(pattern);
  if (found === null) return [pattern];
  const [whole, group, isOptional, set, character] = found;
  const inner = group?.split("|") ?? [...(set ?? character ?? "")];
  const mayMiss = isOptional === "?" || character !== undefined;
  const [before, after] = [pattern.slice(0, found.index), pattern.slice(found.index + whole.length)];
  return [...inner, ...(mayMiss ? [""] : [])].flatMap((one) => choicesOf(before + one + after));
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
