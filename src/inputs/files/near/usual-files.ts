import { choicesText } from "../../../text/list.ts";

/** Globs for an input's files in a folder, the most usual first. */
const FILES_OF: Readonly<Record<string, string>> = {
  "test-results": "**/*.xml",
  "test-baseline": "**/*.xml",
  "lint-results": "**/*.sarif **/*.sarif.json **/*.xml",
  "log-files": "**/*.log **/*.txt **/*.out",
};

/** Globs for the files that an input usually has; any file, if it may have any. */
export function usualFiles(input: string): readonly string[] {
  return (FILES_OF[input] ?? "**").split(" ");
}

/** The same globs below a folder. */
export function usualFilesIn(folder: string, input: string): readonly string[] {
  const path = folder.replace(/(?:(?<![\\/])[\\/])+$/, "");
  return usualFiles(input).map((glob) => `${path}/${glob}`);
}

/** Says that a folder has none of an input's usual files. */
export function noUsualFiles(input: string): string {
  const ends = (FILES_OF[input]?.split(" ") ?? []).map((glob) => glob.replace("**/*", ""));
  return ends.length === 0
    ? "it is a folder without files"
    : `it is a folder, and no file in it ends in ${choicesText(ends)}`;
}
