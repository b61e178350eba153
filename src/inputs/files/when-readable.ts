import { InputError } from "../input-error.ts";

/** How often a path may lead elsewhere than a moment before: a program may just be writing the file anew. */
const MAX_CHANGES = 3;

/** What `look` finds at a path; where that led elsewhere meanwhile, it looks once more. Throws `InputError`. */
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

/** A path that was checked leads nowhere, or is a link, when something took its place. */
function nothingWhereChanged(error: unknown): undefined {
  const { code } = error as { code?: unknown };
  if (code !== "ENOENT" && code !== "ELOOP") throw error;
}

/** What the system refuses, such as for want of permission, is an error of the input too. */
export async function readable<T>(input: string, path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as { code?: unknown } | null)?.code ?? error;
    throw new InputError(input, path, `it cannot be read (${code})`);
  }
}
