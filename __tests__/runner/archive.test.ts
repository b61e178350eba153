import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SHIPPED } from "../../runner/index.ts";

const root = join(import.meta.dirname, "../..");

/** What people look for in a copy of an action that they downloaded. */
const READ = ["LICENSE", "README.md", "SECURITY.md"];

// GitHub packs the commit with `git archive`, which follows `.gitattributes`. That the runner downloads this archive:
// apache/iceberg-rust#3193, whose actions were missing in it. What is in `SHIPPED` is what the other tests run.
test("what a job downloads is what ships, with the texts that people look for", () => {
  const archive = execFileSync("git", ["archive", "--worktree-attributes", "--format=tar", "HEAD"], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const packed = linesOf(execFileSync("tar", ["-t"], { input: archive, encoding: "utf8" }));
  const shipped = execFileSync("git", ["ls-tree", "-r", "--name-only", "HEAD", "--", ...SHIPPED, ...READ], {
    cwd: root,
    encoding: "utf8",
  });
  expect(packed.filter((path) => !path.endsWith("/")).sort()).toEqual(linesOf(shipped).sort());
});

function linesOf(text: string): string[] {
  return text.trimEnd().split("\n");
}
