import type { Files } from "../files/readable-files.ts";
import { InputError } from "../input-error.ts";
import type { TextSource } from "./text-source.ts";

/** Largest manifest that is read, in bytes: some thousands of people. */
const MAX_FILE_BYTES = 1024 * 1024;

/** The text of a manifest, and its name in errors. */
export interface ManifestText {
  readonly file: string;
  readonly text: string;
  /** Its path in the workspace, with `/` and without links; absent if the input contains it, or if it is not in the workspace. */
  readonly path?: string | undefined;
}

/** The manifest that `provision` contains or names. Throws `InputError`, `MissingFileError`. */
export async function readManifestText(files: Files, source: TextSource): Promise<ManifestText> {
  if ("text" in source) return { file: "provision", text: source.text };
  const { path } = source;
  if (!/\.(?:ya?ml|json)$/i.test(path)) {
    const allowed = "give the manifest itself, or the path of a .yml, .yaml or .json file";
    throw new InputError("provision", path, allowed);
  }
  const text = await files.readText("provision", path, MAX_FILE_BYTES);
  return { file: path, text, path: await files.pathInWorkspace("provision", path) };
}
