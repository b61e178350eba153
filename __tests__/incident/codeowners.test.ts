import { expect, test } from "vitest";
import { ownersOf } from "../../src/incident/codeowners.ts";

/** The first of the owners of a file, by the lines of CODEOWNERS. */
function ownerOf(lines: string, file: string): string | undefined {
  const [owner] = ownersOf(lines, [file]);
  return owner && Object.values(owner)[0];
}

// The patterns and what they mean are in GitHub's documentation; where it says nothing else, those of .gitignore hold:
// a pattern that names a folder, with a wildcard too, means what is in it. Only a `*` by itself does not go deeper.
test.each([
  ["*", "a/b.js", true],
  ["*.js", "a/b/c.js", true],
  ["*.js", "a/c.jsx", false],
  ["/build/logs/", "build/logs/a/b", true],
  ["/build/logs/", "a/build/logs/b", false],
  ["docs/*", "docs/getting-started.md", true],
  ["docs/*", "docs/build-app/troubleshooting.md", false],
  ["apps/", "a/apps/b/c", true],
  ["apps/", "apps", false],
  ["/docs/", "docs/a", true],
  ["/docs/", "a/docs/b", false],
  ["**/logs", "build/logs/a", true],
  ["**/logs", "deeply/nested/logs/b", true],
  ["/apps/github", "apps/github/a/b", true],
  ["/apps/**/test.js", "apps/test.js", true],
  ["/apps/**/test.js", "apps/a/b/test.js", true],
  ["README.md", "docs/README.md", true],
  ["de*", "demo", true],
  ["de*", "demo/app.ts", true],
  ["de*", "a/demo/b/app.ts", true],
  ["de*", "a/mode", false],
  ["/de*", "demo/b/app.ts", true],
  ["/de*", "a/demo", false],
  ["de*/", "demo", false],
  ["de*/", "a/demo/app.ts", true],
  ["/*", "app.ts", true],
  ["/*", "a/app.ts", false],
  ["/*/", "app.ts", false],
  ["/*/", "a/b/app.ts", true],
  ["docs/*.md", "docs/a.md", true],
  ["docs/*.md", "docs/a/b.md", false],
  ["docs/*.md", "a/docs/b.md", false],
  ["docs/*/api", "docs/a/api/b", true],
  ["docs/*/api", "docs/api", false],
  ["docs/**", "docs", false],
  ["docs/**", "docs/a/b", true],
  ["docs/**/", "docs", false],
  ["docs/**/", "docs/a", true],
  ["docs/**/api", "docs/api/b", true],
  ["docs/**/api", "docs/a/b/api", true],
  ["docs/**/api/b*", "docs/a/api/c", false],
  ["docs/**/api/b*", "docs/a/api/b/c", true],
  ["**/*log*", "a/b/blogs", true],
  ["docs/api", "docs/api/a", true],
  ["docs/api", "docs/apis", false],
  ["docs/api", "a/docs/api", false],
  ["docs/api/", "docs/api", false],
  ["a?c", "ac", false],
  ["a?c", "abbc", false],
  ["a\\*c", "a*c", true],
  ["a\\*c", "abc", false],
  ["a\\?c", "a?c", true],
  ["a?c.md", "abc.md", true],
  ["with\\ blank.md", "with blank.md", true],
  ["Readme.md", "README.md", false],
])("%s and %s: %s", (pattern, file, isOwned) => {
  expect(ownerOf(`${pattern} @ada`, file)).toBe(isOwned ? "ada" : undefined);
});

test("the last pattern that matches counts, also one without owners", () => {
  const lines = "* @all # everything\n/apps/ @octocat\n/apps/github\n";
  expect(["a", "apps/b", "apps/github"].map((file) => ownerOf(lines, file))).toEqual([
    "all",
    "octocat",
    undefined,
  ]);
});

test("owners are accounts, teams and addresses, each once", () => {
  expect(ownersOf("*.go docs@example.com @your-org/go @Ada\n*.js @ada", ["a.go", "a.js"])).toEqual([
    { email: "docs@example.com" },
    { team: "your-org/go" },
    { login: "ada" },
  ]);
});

test.each(["# * @ada", "!a @ada", "[ab] @ada", "\\#a @ada", "* ada", "* @ada @@b", ""])(
  "the line %j says nothing",
  (line) => {
    expect(ownersOf(line, ["a", "#a"])).toEqual([]);
  },
);

test("hostile patterns take no long time, and a file that GitHub passes over is passed over", () => {
  const lines = `${"*a".repeat(200)}b @ada\n`.repeat(100);
  expect(ownersOf(lines, Array(100).fill("a".repeat(255)))).toEqual([]);
  expect(ownersOf(`* @ada\n${"#".repeat(3 * 1024 * 1024)}`, ["a"])).toEqual([]);
});

test("rules that take too many comparisons with what changed name nobody", () => {
  const files = Array.from({ length: 300 }, (_, at) => `${"a/".repeat(40)}${at}`);
  expect(ownersOf(`* @ada\n${"**/**/**/*b @octocat\n".repeat(3000)}`, files)).toEqual([]);
  expect(ownersOf(`* @ada\n${"/docs/ @octocat\n".repeat(3000)}`, files)).toEqual([{ login: "ada" }]);
});

test("a pattern longer than any path says nothing", () => {
  expect(ownersOf(`* @ada\n${"*".repeat(5000)} @octocat`, ["a"])).toEqual([{ login: "ada" }]);
});
