import type { Document } from "yaml";
import { InputError } from "./input-error.ts";

/** Parses the text of a card's file to plain values. Throws `InputError` with line and column. */
export async function parseCard(path: string, text: string, language: "JSON" | "YAML"): Promise<unknown> {
  const broken = (cause: string): InputError =>
    new InputError("template", path, `it is no ${language}: ${cause.replace(/(?<![.:\s])[.:\s]+$/, "")}`);
  if (language === "YAML") return valueOfYaml(text, broken);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(await causeInJson(text, error instanceof Error ? error.message : String(error)));
  }
}

type Broken = (cause: string) => InputError;

async function valueOfYaml(text: string, broken: Broken): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: true, logLevel: "error" });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw broken(firstLine(error.message));
  const line = await lineOfBareTag(document, text);
  if (line !== undefined) {
    throw broken(`a text that begins with {{ needs quotes around it, at line ${line}`);
  }
  try {
    // A few aliases are honest, a million are a bomb: https://eemeli.org/yaml/#tojs-options
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw broken(cause instanceof Error ? firstLine(cause.message) : String(cause));
  }
}

/** To YAML `text: {{headline}}` is a map whose key is a map: nobody writes that on purpose. */
async function lineOfBareTag(document: Document, text: string): Promise<number | undefined> {
  const { isCollection, visit } = await import("yaml");
  let offset: number | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key)) return undefined;
      offset = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset === undefined ? undefined : text.slice(0, offset).split("\n").length;
}

/** The runtime tells the place of some mistakes only; of the others the reader of YAML, of which JSON is a part. */
async function causeInJson(text: string, message: string): Promise<string> {
  const [, cause = message, position] = /^(.*?)(?: in JSON at position (\d+).*)?$/s.exec(message) ?? [];
  if (position !== undefined) {
    const before = text.slice(0, Number(position)).split("\n");
    return `${cause} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  }
  const { parseDocument } = await import("yaml");
  const [error] = parseDocument(text, { prettyErrors: true, schema: "json", logLevel: "error" }).errors;
  return error === undefined ? cause : firstLine(error.message);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
