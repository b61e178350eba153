import type { FileReader } from "./file-reader.ts";

/** The methods of the reader of files. */
export type Files = Pick<
  FileReader,
  "isFolder" | "namesIn" | "readText" | "pathInWorkspace" | "openFile" | "match"
>;
