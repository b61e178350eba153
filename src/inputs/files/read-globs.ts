import { InputError } from "../input-error.ts";
import { GLOB_INPUTS, type InputName } from "../input-names.ts";
import { parseLines } from "../parse.ts";
import { parseGlob } from "./glob.ts";
import { DOWN_ONLY, goesUp } from "./going-up.ts";

/** The globs of an input, and why they cannot be used. */
export interface GivenGlobs {
  readonly globs: readonly string[];
  /** The message is posted without any file of the input, because one glob may exclude what another includes. */
  readonly problems: readonly string[];
}

/** Reads the globs of an input, one per line. A branch name in a glob must not prevent the message. Throws `InputError`. */
export function readGlobs(input: InputName, text: string | undefined): GivenGlobs {
  const globs = parseLines(text ?? "");
  for (const pattern of globs) if (goesUp(pattern)) throw new InputError(input, pattern, DOWN_ONLY);
  const problems = globs.flatMap((pattern) => problemOf(input, pattern));
  return { globs: problems.length === 0 ? globs : [], problems };
}

/** Problems with the globs of all inputs. An input that cannot be read at all has its own error. */
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
