import { decodedPath, repositoryPath } from "../repository-path.ts";

/** A place in the repository. */
export interface Location {
  file: string | undefined;
  line: number | undefined;
}

/** What is looked through for a place. */
const MAX_LINES = 50;
const MAX_LINE_CHARACTERS = 500;

/** `src/a.ts:3`, `C:\a\b.cs:line 3`, `b.cpp(3)`, and Python's `File "a.py", line 3`. */
const PLACE =
  /(?<![\w:/\\.@-])((?:file:\/\/)?(?:[A-Za-z]:[\\/])?[^\s:()"'<>|*?[\]{},]+\.[A-Za-z]\w{0,7})(?::(?:line )?|\(|", line )(\d{1,7})/g;

/**
 * A name without a folder may be a host with its port, or of a tool that leaves the folder out, as those of Java and
 * Go do: only these are files.
 */
const NAMED_ALONE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|cs|fs|vb|[ch](?:c|h|pp|xx)?|rs|swift|mm?|dart|exs?|lua|p[lm]|t|r|jl|hs|feature|robot)$/i;

/** Folders of code that others wrote, and of what is built. */
const FOREIGN =
  /^[^/]*@|(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.\.)(?:\/|$)|^[a-z]+:|^\/|^~/i;

/** The place of a failure: the file as stated, with the line where the trace names that file; else the trace's first. */
export function locate(stated: Location, trace: string, workspace: string | undefined): Location {
  const file = stated.file === undefined ? undefined : inRepository(stated.file, workspace);
  const places = placesIn(trace, workspace);
  if (file === undefined) return places[0] ?? { file: undefined, line: undefined };
  return places.find((place) => place.file === file) ?? { file, line: stated.line };
}

function placesIn(trace: string, workspace: string | undefined): Location[] {
  const lines = trace.split("\n", MAX_LINES).map((line) => line.slice(0, MAX_LINE_CHARACTERS));
  return lines.flatMap((line) =>
    [...line.matchAll(PLACE)].flatMap(([, path = "", number]) => {
      const file = inRepository(path, workspace);
      return file === undefined || !isFile(file) ? [] : [{ file, line: Number(number) }];
    }),
  );
}

/** The path from the repository's root; undefined where it leads out of it or into code of others. */
function inRepository(path: string, workspace: string | undefined): string | undefined {
  const file = repositoryPath(decodedPath(path), { workspace });
  return file === undefined || FOREIGN.test(file) ? undefined : file;
}

function isFile(path: string): boolean {
  return path.includes("/") || NAMED_ALONE.test(path);
}
