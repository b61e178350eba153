import type { Inputs } from "../../inputs/inputs.ts";
import { withPaste } from "../input-lines.ts";
import { type Row, warning } from "../row.ts";

/** Warns of globs for the results of this run that also match those of an earlier one, and the other way round. */
export function nestedRows({ testResults, testBaseline }: Inputs): readonly Row[] {
  const left = testResults.filter(isExclusion).map((glob) => glob.slice(1));
  const nested = testBaseline.flatMap((baseline) => {
    const folder = folderOf(baseline);
    const isLeft = left.some((glob) => folder.startsWith(/^[^*?[{]*/.exec(plain(glob))?.[0] ?? ""));
    const isRead = testResults.some((glob) => {
      const [base = "", name] = belowAny(glob);
      const isBelow = folder.startsWith(base) && folder.length > base.length;
      return isBelow && name !== undefined && endOf(name) === endOf(baseline);
    });
    return isRead && !isLeft ? [folder] : [];
  });
  const [first] = nested;
  if (first === undefined) return sameRows(testResults, testBaseline);
  const found = `It also matches the files of \`test-baseline\` in \`${first}\`, so earlier failures count as those of this run.`;
  const all = [...testResults, ...new Set(nested.map((folder) => `!${folder}**`))].join("\n");
  return [withPaste(warning("test-results", found), "test-results", all)];
}

/** Warns of globs for earlier results that match all files that a glob for this run's results does. */
function sameRows(results: readonly string[], baselines: readonly string[]): readonly Row[] {
  const same = results.find((glob) => baselines.some((baseline) => includes(baseline, glob)));
  if (same === undefined || baselines.some(isExclusion)) return [];
  const found = `It also matches the files of \`test-results\`, so no failure is ever new.`;
  const row = withPaste(warning("test-baseline", found), "test-baseline", `baseline/**/*.${endOf(same)}`);
  return [{ ...row, advice: DOWNLOAD }];
}

const DOWNLOAD =
  "Download the results of the last good run into `baseline`, as `docs/recipes/tests-and-logs.md` shows, and write this instead, in the step's `with:`.";

/** Whether a glob matches all that another one does, as far as that can be seen. */
function includes(outer: string, inner: string): boolean {
  const [base = "", name] = belowAny(outer);
  const isNamed = name === inner.split("/").at(-1) || name === `*.${endOf(inner)}`;
  return plain(outer) === plain(inner) || (isNamed && folderOf(inner).startsWith(base));
}

/** The folder of a glob for all folders below it, and the name of the files; only one part for any other glob. */
function belowAny(glob: string): readonly string[] {
  const parts = plain(glob).split("**/");
  return parts.length === 2 ? parts : [];
}

/** The folder that a glob names before its first wildcard. */
function folderOf(glob: string): string {
  return /^[^*?[{]*\//.exec(plain(glob))?.[0] ?? "";
}

function isExclusion(glob: string): boolean {
  return glob.startsWith("!");
}

function plain(glob: string): string {
  return glob.replace(/^\.\//, "");
}

function endOf(path: string): string | undefined {
  return path.split(".").at(-1);
}
