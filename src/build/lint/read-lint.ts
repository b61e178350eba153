import type { NamedFile } from "../../model/named-file.ts";
import { encodingOf } from "../../text/markup/encoding.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { joined } from "../xml/decode.ts";
import { type ReadXml, readCheckstyle } from "./checkstyle.ts";
import { FindingCollector, type LintReport } from "./findings.ts";
import { readSarif } from "./sarif.ts";

export interface LintOptions {
  /** The folder of the checkout. Paths in the files are made relative to it. */
  readonly workspace?: string | undefined;
  /** The XML parser for Checkstyle files. */
  readonly readXml: ReadXml;
  /** Ends work that takes too long. @default NO_WALL */
  readonly wall?: Wall | undefined;
  /** Removes secrets from the sentences about files. */
  readonly hide?: Hide | undefined;
}

/**
 * Bytes that are read of a file. SARIF is parsed as a whole, which takes about five times its size in memory. GitHub itself
 * accepts 10 MB, compressed. Source: https://docs.github.com/code-security/reference/code-scanning/sarif-files
 */
export const MAX_LINT_FILE_BYTES = 16 * 1024 * 1024;

/**
 * Reads result files one after the other, each as SARIF 2.1 or Checkstyle XML. A problem in one file does not affect the
 * others.
 */
export async function readLint(
  files: Iterable<NamedFile> | AsyncIterable<NamedFile>,
  options: LintOptions,
): Promise<LintReport> {
  const collector = new FindingCollector(options.hide);
  for await (const file of files) {
    collector.startFile();
    try {
      await readFile(file, options, collector);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      collector.addProblem(`${file.name} could not be read`, reason);
    }
  }
  // The collected findings are always reported, because this takes limited time regardless of the files.
  return (options.wall ?? NO_WALL).runNeeded(() => collector.report());
}

async function readFile(file: NamedFile, options: LintOptions, into: FindingCollector): Promise<void> {
  const start = await startOf(limited(file.bytes));
  const source = { name: file.name, workspace: options.workspace };
  const kind = kindOf(start.bytes);
  if (kind === "XML") return readCheckstyle(start.all, { ...source, readXml: options.readXml }, into);
  if (kind === "JSON") {
    const text = await textOf(start.all);
    return (options.wall ?? NO_WALL).run(() => readSarif(text, source, into));
  }
  into.addProblem(
    kind === "empty"
      ? `${file.name} is empty: did the linter run?`
      : `${file.name} is neither SARIF nor Checkstyle XML.`,
  );
}

/** Detects the format of a file from its first visible character. Tools add byte order marks, and PowerShell writes UTF-16. */
function kindOf(start: Uint8Array): "JSON" | "XML" | "empty" | "other" {
  const [first] = new TextDecoder(encodingOf(start)).decode(start).trimStart();
  if (first === undefined) return "empty";
  if (first === "<") return "XML";
  return first === "{" || first === "[" ? "JSON" : "other";
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const decoder = new TextDecoder(encodingOf(parts[0] ?? new Uint8Array()));
  return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
}

/** Yields the bytes that are needed to detect the format, and then all bytes again. */
const START_BYTES = 256;

async function startOf(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ bytes: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let bytes = new Uint8Array();
  while (bytes.length < START_BYTES) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    bytes = joined(bytes, value);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    if (bytes.length > 0) yield bytes;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { bytes, all: all() };
}

async function* limited(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const chunk of chunks) {
    count += chunk.length;
    if (count > MAX_LINT_FILE_BYTES) {
      throw new Error(`it is larger than ${MAX_LINT_FILE_BYTES / 1024 / 1024} MiB`);
    }
    yield chunk;
  }
}
