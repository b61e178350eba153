import { describe, expect, test } from "vitest";
import { withoutWrappedTokens } from "../../../src/text/secrets/wrapped-tokens.ts";

// Put together here, so that no scanner takes this file for a leak.
const TOKENS: Readonly<Record<string, string>> = {
  "of GitHub": `gh${"p_"}${"aB3x".repeat(9)}`,
  "of GitHub, of one repository": `github${"_pat_"}11AAAAAAA0aBcDeFgHiJkL_${"xY7".repeat(19)}ab`,
  "of GitLab": `glpat${"-"}aB3x-aB3x_aB3xaB3xaB`,
  "of npm": `npm${"_"}${"aB3x".repeat(9)}`,
};

const wrapped = (text: string, width: number, by: string) =>
  text.replace(new RegExp(`.{${width}}(?=.)`, "g"), `$&${by}`);

describe.each(Object.entries(TOKENS))("a token %s", (_, token) => {
  test.each([18, 20, 23])("that is wrapped after %i characters is removed, and nothing else", (width) => {
    for (const by of ["\n", "\r\n", "\n    ", " \n"]) {
      const text = `Our secret\n${wrapped(token, width, by)}\nis no more: ${wrapped(token, width, by)}`;
      expect(withoutWrappedTokens(text)).toBe("Our secret\n***\nis no more: ***");
    }
  });
});

test.each([
  "ghp_\nis what tokens begin with",
  "gho_ or ghp_\nand\nmore\nwords\none\na\nline\nuntil\nthere\nare\nenough\nof\nthem\n2",
  "npm_config_registry\nnpm_config_cache1\nnpm_package_name",
  "a list\nof_PF84_\n1eb65fdf-9643-417f-9974-ad72cae0e10f",
  "Internationalization\nUnderstandability\nresponsibilities\nmisunderstandings\n",
  "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c\n3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6d\n",
])("leaves %j alone", (text) => {
  expect(withoutWrappedTokens(text)).toBe(text);
});
