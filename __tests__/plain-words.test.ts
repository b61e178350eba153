import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commentsIn, readComments, readShownTexts, shownTextsIn } from "./support/shown-texts.ts";
import { readTestNames } from "./support/test-names.ts";

const ROOT = join(import.meta.dirname, "..");

/** Ways of writing that nobody speaks (CONTRIBUTING.md, "Language"). */
const UNSPOKEN: readonly RegExp[] = [
  /\b(?:in|takes?|took) the place of\b/i,
  /\bstands?\b(?!-in\b)/i,
  /\b(?:is|are|was|were|be|being) told\b/i,
  /\btells? of\b/i,
  /\bbeside\b(?!")/i,
  /\bbehind (?!a proxy|company proxies|proxies|")/i,
  /\bof wh(?:ich|om)\b/i,
  /\banew\b/i,
  /\ball the same\b/i,
  /\bbut for\b/i,
  /\bmeanwhile\b/i,
  /\b(?:that|what) is none\b/i,
  /\b(?:one|entry|sentence|destination|glob)s? a line\b/i,
];

/** What the code shows is kept free of these as well; on a page they may be said of other things. */
const UNSPOKEN_IN_CODE: readonly RegExp[] = [
  ...UNSPOKEN,
  /\b(?:argument|address|line)e?s? a line\b/i,
  /\b(?:it|neither|that|which|path|file|folder|answer|argument) holds\b/i,
  /\bholds no\b/i,
  /\bproxy wants\b/i,
  /, for (?:it|there|he|she|they|somebody|anybody|nobody|whoever)\b/i,
  /, nor\b/i,
  /\bcome to nothing\b/i,
  /\bout of this token's sight\b/i,
  /\btells? (?:neither|no|nothing)\b/i,
  /\b(?:it|that|this|what) is no (?!longer\b)/i,
  /\btook all the time there is\b/i,
];

/** The code that shows a text to a person. */
const FOLDERS = ["src", "preview", "emulator", "runner", "scripts"];

/** What comments are kept free of as well. */
const UNSPOKEN_IN_COMMENTS: readonly RegExp[] = [
  ...UNSPOKEN_IN_CODE,
  /\bbehind\b(?!`)/i,
  /\bgives? nothing\b/i,
  /\bfor what is none\b/i,
  /\bsays? of\b/i,
  /\bwhoever's\b/i,
  /\bthat which\b/i,
];

/** What the names of tests are kept free of as well. */
const UNSPOKEN_IN_NAMES: readonly RegExp[] = [
  ...UNSPOKEN_IN_CODE,
  /\bbehind (?!a proxy)/i,
  /\btold\b/i,
  /\b(?:it|that) is said\b/i,
  /\bsays? of (?!any\b|%i)/i,
  /^nor\b/i,
];

/** The code whose comments are checked, by the start of its path. */
const COMMENTED = [
  "src/build/",
  "src/call/",
  "src/delivery/",
  "src/doctor/",
  "src/door/",
  "src/github/",
  "src/incident/",
  "src/index.ts",
  "src/inputs/",
  "src/message/",
  "src/model/",
  "src/provisioning/",
  "src/report/",
  "src/step/",
  "src/text/",
  "src/webex/",
  "src/yaml/",
  "preview/",
  "emulator/",
  "runner/",
  "scripts/",
  "__tests__/",
];

const PAGES = [
  "*.md",
  "docs/*.md",
  "docs/recipes/*.md",
  "docs/decisions/*.md",
  "templates/**/*.md",
  "action.yml",
  "call/action.yml",
  ".github/*.md",
  ".github/ISSUE_TEMPLATE/*",
  ".github/workflows/*.yml",
  "examples/**/*.*",
  "emulator/*.md",
];
/** The table that lists these words. */
const LISTS: readonly string[] = ["CONTRIBUTING.md"];

test("pages and actions are written as people speak", async () => {
  const files = (await Array.fromAsync(glob(PAGES, { cwd: ROOT }))).filter((file) => !LISTS.includes(file));
  const found = await Promise.all(
    files.sort().map(async (file) => {
      const lines = withoutCode(await readFile(join(ROOT, file), "utf8")).split("\n");
      return lines.flatMap((line, at) => unspokenIn(line).map((words) => `${file}:${at + 1}: ${words}`));
    }),
  );
  expect(found.flat()).toEqual([]);
});

test("the texts that the code shows are written as people speak", async () => {
  const texts = await Promise.all(FOLDERS.map((folder) => readShownTexts(ROOT, folder)));
  const found = texts
    .flat()
    .flatMap(({ text, place }) => unspokenIn(text, UNSPOKEN_IN_CODE).map((words) => `${place}: ${words}`));
  expect(found).toEqual([]);
});

test("comments are written as people speak", async () => {
  const folders = [...FOLDERS, "__tests__"];
  const comments = (await Promise.all(folders.map((folder) => readComments(ROOT, folder)))).flat();
  const checked = COMMENTED.map((start) => comments.filter(({ place }) => place.startsWith(start)));
  expect(checked.filter(({ length }) => length === 0)).toEqual([]);
  const found = checked
    .flat()
    .flatMap(({ text, place }) =>
      unspokenIn(text, UNSPOKEN_IN_COMMENTS).map((words) => `${place}: ${words}`),
    );
  expect(found).toEqual([]);
});

test("the names of tests are written as people speak", async () => {
  const names = await readTestNames(ROOT, "__tests__");
  expect(names.length).toBeGreaterThan(3000);
  const found = names.flatMap(({ text, place }) =>
    unspokenIn(text, UNSPOKEN_IN_NAMES).map((words) => `${place}: ${words}`),
  );
  expect(found).toEqual([]);
});

test("the check finds what it looks for", () => {
  const text = "It stands beside the line, in the place of what is told, one a line.";
  expect(unspokenIn(text)).toEqual(["in the place of", "stands", "is told", "beside", "one a line"]);
  const code = `// It stands here.\nsay(\`\${a} stands \${b} for each of them\`, "it stands");\nsay("it stands there");`;
  expect(shownTextsIn("a.ts", code)).toEqual([
    { text: " for each of them", place: "a.ts:2" },
    { text: "it stands there", place: "a.ts:3" },
  ]);
  expect(commentsIn("a.ts", "say();\n/**\n * It is\n * told. */\nsay(1); // Again.")).toEqual([
    { text: "It is told.", place: "a.ts:2" },
    { text: "Again.", place: "a.ts:5" },
  ]);
  expect(withoutCode("a\n```sh\nstands\n```\n`beside` b")).toBe("a\n\n\n\n b");
});

function unspokenIn(line: string, words = UNSPOKEN): readonly string[] {
  return words.flatMap((one) => one.exec(line)?.[0] ?? []);
}

/** Keeps the lines where they are. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^ *```[\s\S]*?^ *```$/gm, (block) => block.replace(/.+/g, ""))
    .replace(/`[^`\n]*`/g, "");
}
