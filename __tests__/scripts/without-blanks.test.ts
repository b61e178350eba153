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
  ["of an indented line", "if (a) {\n\tb();\n}", "if(a){b()}"],
])("blanks that mean nothing do not ship: %s", async (_, code, narrow) => {
  expect(await shipped(`${code}\n`)).toBe(`${narrow}\n`);
});

test.each([
  ["in a list", "const a = [\n\tb,\n\tc\n];", "const a=[b,c];"],
  ["in an object", "const a = {\n\tb,\n\tc() {\n\t\td();\n\t}\n};", "const a={b,c(){d()}};"],
  ["after the head of a loop", "for (const a of b) {\n\tc();\n}", "for(const a of b){c()}"],
  ["before another branch", "if (a) b();\nelse c();", "if(a)b();else c();"],
  ["in a short loop", "const a = () => {\n\tdo b();\n\twhile (c);\n};", "const a=()=>{do b();while(c);};"],
])("the end of a line that means nothing does not ship: %s", async (_, code, narrow) => {
  expect(await shipped(`${code}\n`)).toBe(`${narrow}\n`);
});

test.each([
  ["a statement", "const a = b;\nlet c;\nc();\nif (c) d();\ne();", "const a=b\nlet c\nc()\nif(c)d()\ne();"],
  ["a function", "function a() {}\nfunction b() {}", "function a(){}\nfunction b(){}"],
  [
    "a case",
    "switch (a) {\n\tcase 1: break;\n\tcase 2: b();\n\t\tc();\n}",
    "switch(a){case 1:break\ncase 2:b()\nc()}",
  ],
  ["a member", "class A {\n\t#a;\n\tb = 1;\n\tc() {\n\t\treturn;\n\t}\n}", "class A{#a\nb=1\nc(){return}}"],
  ["an import", 'import a from "a";\nexport { a };\na();', 'import a from"a"\nexport{a}\na();'],
])("a line end without a semicolon remains before what follows in a body: %s", async (_, code, narrow) => {
  expect(await shipped(`${code}\n`)).toBe(`${narrow}\n`);
});

test.each([
  "a;\n(b);",
  "a;\n[b];",
  "a;\n`b`;",
  "a;\n+b;",
  "a;\n--b;",
  "a;\n/b/.c();",
  "a;\n;\nb();",
  "class A{a;\n*b(){}}",
  "class A{a;\n[b](){}}",
  "while(a());\nb();",
  "const a=()=>{for(;;);};",
  "const a=()=>{if(b);};",
  "const a=`b;\n}`;",
  "const a=()=>{do\nb();while(c);};",
])("semicolons and line ends that mean something ship: %j", async (code) => {
  expect(await shipped(`${code}\n`)).toBe(`${code}\n`);
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
