import { InputError } from "../input-error.ts";

/** How often a path may lead somewhere new, because a program may be writing the file. */
const MAX_CHANGES = 3;

/** The result of `look` at a path. If the path led elsewhere in the meantime, `look` is called again. Throws `InputError`. */
export async function unchanged<T>(
  input: string,
  path: string,
  look: () => Promise<T | undefined>,
): Promise<T> {
  for (let change = 0; change < MAX_CHANGES; change += 1) {
    const found = await readable(input, path, () => look().catch(nothingWhereChanged));
    if (found !== undefined) return found;
  }
  throw new InputError(input, path, "it was replaced while it was being read");
}

/** If something was replaced, a checked path no longer exists or is a link. */
function nothingWhereChanged(error: unknown): undefined {
  const { code } = error as { code?: unknown };
  if (code !== "ENOENT" && code !== "ELOOP") throw error;
}

/** Errors by the system, such as a missing permission, are errors of the input too. */
export async function readable<T>(input: string, path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as { code?: unknown } | null)?.code ?? error;
    throw new InputError(input, path, `it cannot be read (${code})`);
  }
}
