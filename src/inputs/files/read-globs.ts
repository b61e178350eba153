import { InputError } from "../input-error.ts";
import { GLOB_INPUTS, type InputName } from "../input-names.ts";
import { parseLines } from "../parse.ts";
import { parseGlob } from "./glob.ts";
import { DOWN_ONLY, goesUp } from "./going-up.ts";

/** The globs of an input, and why they cannot be used. */
export interface GivenGlobs {
  readonly globs: readonly string[];
  /** The message goes out without any file of the input: one glob may leave out what another names. */
  readonly problems: readonly string[];
}

/** Reads the globs of an input, one a line; a name of a branch in one must not lose the message. Throws `InputError`. */
export function readGlobs(input: InputName, text: string | undefined): GivenGlobs {
  const globs = parseLines(text ?? "");
  for (const pattern of globs) if (goesUp(pattern)) throw new InputError(input, pattern, DOWN_ONLY);
  const problems = globs.flatMap((pattern) => problemOf(input, pattern));
  return { globs: problems.length === 0 ? globs : [], problems };
}

/** What is wrong with the globs of all inputs; an input that cannot be read at all has an error of its own. */
export function globProblems(text: (name: InputName) => string | undefined): readonly string[] {
  return GLOB_INPUTS.flatMap((input) => {
    return unlessWrong(
      () => readGlobs(input, text(input)).problems,
      () => [],
    );
  });
}

function problemOf(input: InputName, pattern: string): readonly string[] {
  return unlessWrong(
    () => {
      parseGlob(input, pattern.replace(/^!/, ""));
      return [];
    },
    ({ message }) => [`${message} No file of this input is read.`],
  );
}

function unlessWrong(
  read: () => readonly string[],
  orElse: (error: InputError) => readonly string[],
): readonly string[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return orElse(error);
    throw error;
  }
}
