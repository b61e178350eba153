import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { withoutBlanks } from "../../scripts/without-comments.ts";
import { createTempFolder } from "../support/temp-folder.ts";

/** What ships of a script. */
async function shipped(code: string): Promise<string> {
  await using folder = await createTempFolder({ "a.js": code });
  await withoutBlanks(folder.path);
  return await readFile(folder.in("a.js"), "utf8");
}

test.each([
  ["around signs", "const a = { b: [1, 2], c: (d) => d ** 2 };", "const a={b:[1,2],c:(d)=>d**2};"],
  [
    "beside a text",
    'const a = () => { throw "b  c" }, d = "e" in f;',
    'const a=()=>{throw"b  c"},d="e"in f;',
  ],
  ["before a regular expression", "const a = () => { return /b  c/; };", "const a=()=>{return/b  c/;};"],
  ["of an indented line", "if (a) {\n\tb();\n}", "if(a){\nb();\n}"],
])("blanks that mean nothing do not ship: %s", async (_, code, narrow) => {
  expect(await shipped(`${code}\n`)).toBe(`${narrow}\n`);
});

test.each([
  "typeof a;",
  "a in b;",
  "a+ +b;",
  "a- -b;",
  "a- --b;",
  "a/ /b c/;",
  "1 .toFixed();",
  "new A;",
  "async function*f(){yield a;}",
  "class A{static #a=1;static async b(){}}",
  'const a="b  =  c";',
  `const a=\`b  \${c}  d\`;`,
  "const a=`b\n\t\tc`;",
  "const a=/b  = c/u;",
  "const é=1;let ø=é;",
])("blanks that mean something ship: %s", async (code) => {
  expect(await shipped(`${code}\n`)).toBe(`${code}\n`);
});
