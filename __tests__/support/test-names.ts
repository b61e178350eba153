import { glob, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ShownText } from "./shown-texts.ts";

/** A file whose tests are about the documents, and not named after a sentence. */
const OWN = /-md\.test\.ts$/;

const NAME = String.raw`\(\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\`[^\`]*\`),(?=\s)`;
const TEST = new RegExp(String.raw`(?<=\btest(?:\.\w+)?|\))${NAME}`, "g");
const TEST_OR_GROUP = new RegExp(String.raw`(?<=\b(?:test|describe)(?:\.\w+)*|\))${NAME}`, "g");

/** The names of the tests in the files of a folder. */
export async function testNamesIn(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".test.ts") && !OWN.test(name));
  const names = await Promise.all(files.map((name) => testNamesOf(join(folder, name))));
  return names.flat();
}

/** The names of the tests in a file as they are written there, those of `test.each` too. */
export async function testNamesOf(file: string): Promise<readonly string[]> {
  const source = await readFile(file, "utf8");
  return [...source.matchAll(TEST)].map(([, name = ""]) => unquoted(name));
}

/** The names of all tests and groups of tests in a folder, each with its file and line. */
export async function readTestNames(root: string, folder: string): Promise<readonly ShownText[]> {
  const files = await Array.fromAsync(glob(`${folder}/**/*.ts`, { cwd: root }));
  const found = files.sort().map(async (file) => namedIn(file, await readFile(join(root, file), "utf8")));
  return (await Promise.all(found)).flat();
}

function namedIn(file: string, source: string): readonly ShownText[] {
  return [...source.matchAll(TEST_OR_GROUP)].map(({ 1: name = "", index }) => ({
    text: unquoted(name),
    place: `${file}:${source.slice(0, index).split("\n").length}`,
  }));
}

function unquoted(literal: string): string {
  return literal.startsWith('"') ? JSON.parse(literal) : literal.slice(1, -1).replaceAll("\\'", "'");
}
