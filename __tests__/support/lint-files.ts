import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadXml } from "../../src/build/lint/checkstyle.ts";
import type { LintReport } from "../../src/build/lint/findings.ts";
import { messageLine } from "../../src/build/lint/message.ts";
import { readLint } from "../../src/build/lint/read-lint.ts";

const FOLDER = join(import.meta.dirname, "..", "fixtures", "lint");

/** Where the samples were checked out. */
export const WORKSPACE = "/home/runner/work/shop/shop";

const noXml: ReadXml = () => Promise.reject(new Error("no XML was expected"));

/** What a sample of `fixtures/lint/` says. */
export async function readSample(name: string, readXml: ReadXml = noXml): Promise<LintReport> {
  return readTexts({ [name]: await readFile(join(FOLDER, name)) }, { readXml });
}

/** What files of these names and contents say. */
export function readTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  { readXml = noXml, workspace }: { readXml?: ReadXml; workspace?: string } = {},
): Promise<LintReport> {
  const opened = Object.entries(files).map(([name, content]) => ({ name, bytes: inChunks(content, 1000) }));
  return readLint(opened, { readXml, workspace });
}

/** A SARIF file of one run. */
export function sarif(run: object): string {
  return JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "Tool" } }, ...run }] });
}

/** A result of SARIF at a line of a file. */
export function resultAt(uri: string, startLine: number, rest: object = {}): object {
  const physicalLocation = { artifactLocation: { uri }, region: { startLine } };
  return { ruleId: "rule", message: { text: "Wrong." }, locations: [{ physicalLocation }], ...rest };
}

/** The findings of a report as lines: level, place, rule, message. */
export function linesOf({ findings }: LintReport): string[] {
  return findings.map(({ level, file, line, column, rule, message, tool }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    return `${tool} ${level} ${place} ${rule}: ${messageLine(message)}`;
  });
}

/** Content as a stream of small pieces, which cut characters. */
export async function* inChunks(content: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
