import type { Inputs } from "../../inputs/inputs.ts";
import { withPaste } from "../input-lines.ts";
import { type Row, warning } from "../row.ts";

/**
 * Warns of globs for the results of this run that also match those of an earlier one, in a folder of their own, and the
 * other way round.
 */
export function nestedRows({ testResults, testBaseline }: Inputs): readonly Row[] {
  const left = testResults.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const nested = testBaseline.flatMap((baseline) => {
    const [folder = ""] = /^[^*?[{]*\//.exec(plain(baseline)) ?? [];
    const isLeft = left.some((glob) => folder.startsWith(/^[^*?[{]*/.exec(plain(glob))?.[0] ?? ""));
    const isRead = testResults.some((glob) => {
      const [base = "", name, ...others] = plain(glob).split("**/");
      const isBelow = folder.startsWith(base) && folder.length > base.length && others.length === 0;
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

/** Warns of globs for earlier results that match files of this run. */
function sameRows(results: readonly string[], baselines: readonly string[]): readonly Row[] {
  const isSame = baselines.map(plain).some((baseline) => {
    const [base = "", end = base] = baseline.split("**/*");
    return results.map(plain).some((glob) => glob.startsWith(base) && glob.endsWith(end));
  });
  if (!isSame || baselines.some((glob) => glob.startsWith("!"))) return [];
  return [withPaste(warning("test-baseline", SAME), "test-baseline", "baseline/**/*.xml")];
}

const SAME =
  "It also matches the files of `test-results`, so nothing is new. Download those of the last good run into `baseline`.";

function plain(glob: string): string {
  return glob.replace(/^\.\//, "");
}

function endOf(path: string): string | undefined {
  return path.split(".").at(-1);
}
