import type { FileReader } from "./file-reader.ts";

/** What can be asked of the reader of files. */
export type Files = Pick<FileReader, "isFolder" | "namesIn" | "readText" | "openFile" | "match">;
