import type { Environment } from "../../model/environment.ts";
import type { Row } from "../row.ts";

/** What to do about a branch that is written as an outcome; `undefined` for anything else. */
export function remedyForBranch(word: string, env: Environment): Pick<Row, "advice" | "lines"> | undefined {
  if (!["main", "master", env["GITHUB_REF_NAME"]].includes(word) || !/^[\w./-]+$/.test(word))
    return undefined;
  const advice = `\`${word}\` is a branch. Remove it, and add this line to the step, next to \`uses:\`.`;
  return { advice, lines: `if: always() && github.ref_name == '${word}'` };
}
