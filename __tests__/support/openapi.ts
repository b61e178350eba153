import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSchema, type Schema, schemaOfFields } from "./schema.ts";

/** What Webex's official documents say about one endpoint. */
export interface Operation {
  /** The end of the address of its page in the reference. */
  readonly page: string;
  readonly query: Schema;
  readonly headers: Schema;
  readonly content: Content | undefined;
  /** The content of each answer below 300 by its status; `undefined` where it has none. */
  readonly answers: Readonly<Record<string, Content | undefined>>;
}

/** What a request or an answer carries. */
export interface Content {
  /** Such as `application/json`, without parameters. */
  readonly mediaType: string;
  readonly schema: Schema;
  /** What it may look like, where they say. */
  readonly example?: unknown;
}

/** Finds what the documents say about an endpoint; several may describe it, and where they do not, none. */
export type FindOperations = (verb: string, path: string) => readonly Operation[];

// Source: https://github.com/webex/webex-openapi-specs/tree/main/public-spec
const DOCUMENTS = ["webex-messaging.json", "webex-meeting.json", "webex-admin.json"];
/** A folder next to the checkout. */
const BESIDE = join(import.meta.dirname, "../../../shared/webex");

const given = process.env["WEBEX_OPENAPI_DIR"] || undefined;
const isRequired = process.env["WEBEX_OPENAPI_REQUIRED"] === "1";
/** Where the official files are, or `undefined` where they need not be there. */
export const openApiFolder = given ?? (isRequired || existsSync(BESIDE) ? BESIDE : undefined);

/** What to say where the official files are not there, and nothing was said that they must be. */
export const missingOpenApi =
  openApiFolder === undefined
    ? " (SKIPPED: no official OpenAPI files; set WEBEX_OPENAPI_DIR to their folder)"
    : "";

/** Reads the official files; they describe nothing where they are missing and need not be there. */
export async function readOpenApi(): Promise<FindOperations> {
  const texts = await Promise.all(
    DOCUMENTS.map((name) =>
      openApiFolder === undefined ? '{"paths":{}}' : readFile(join(openApiFolder, name), "utf8"),
    ),
  );
  const documents: readonly Document[] = texts.map((text) => JSON.parse(text));
  return (verb, path) =>
    documents.flatMap((document) => {
      const entry = Object.entries(document.paths).find(([other]) => routeOf(other) === routeOf(path));
      const raw = entry?.[1][verb.toLowerCase()];
      return raw === undefined ? [] : [readOperation(document, raw)];
    });
}

/** A path, whatever its parameters are called. */
export function routeOf(path: string): string {
  return path.replace(/\{\w+\}/g, "{}");
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
}

interface RawOperation {
  readonly summary: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: unknown;
}

interface RawContent {
  readonly content?: Readonly<Record<string, { readonly schema: unknown; readonly example?: unknown }>>;
}

function readOperation(document: Document, raw: RawOperation): Operation {
  const parameters = (raw.parameters ?? []).map((one) => resolve(document, one) as RawParameter);
  const partOf = (place: string) => {
    const fields = parameters.filter((one) => one.in === place);
    return schemaOfFields(
      fields.map(({ name, schema }) => [name, readSchema(schema, (it) => resolve(document, it))]),
      fields.filter(({ required }) => required).map(({ name }) => name),
    );
  };
  const contentOf = (raw: unknown): Content | undefined => {
    const [entry] = Object.entries((resolve(document, raw) as RawContent | undefined)?.content ?? {});
    if (entry === undefined) return undefined;
    const [type, { schema, example }] = entry;
    const read = readSchema(schema ?? TEXT, (it) => resolve(document, it));
    return { mediaType: mediaTypeOf(type), schema: read, example };
  };
  const successes = Object.entries(raw.responses).filter(([status]) => Number(status) < 300);
  return {
    page: raw.summary.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    query: partOf("query"),
    headers: partOf("header"),
    content: contentOf(raw.requestBody),
    answers: Object.fromEntries(successes.map(([status, answer]) => [status, contentOf(answer)])),
  };
}

/** A content type without its parameters. */
export function mediaTypeOf(contentType: string): string {
  return contentType.replace(/;.*/, "").toLowerCase();
}

/** What an answer is that has no schema. */
const TEXT = { type: "string" };

/** Follows `#/components/...`. */
function resolve(document: Document, value: unknown): unknown {
  const reference = (value as { readonly $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return value;
  const names = reference.replace(/^#\//, "").split("/");
  const found = names.reduce<unknown>((it, name) => (it as Record<string, unknown>)[name], document);
  return resolve(document, found);
}
