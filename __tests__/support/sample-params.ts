import type { Endpoint } from "../../src/webex/endpoint.ts";
import { bareKind, bareName, type Fields, isList, type Kind } from "../../src/webex/fields.ts";
import type { Params } from "../../src/webex/http/prepare.ts";

/** How much of what is described a sample holds. */
type Extent = "required" | "required and lists" | "everything";

/** The parameters of a call, as the description of an endpoint has them, by where they go. */
export interface SampleParams {
  readonly path: Params;
  readonly query: Params;
  readonly headers: Params;
  readonly body: Params;
}

/** Only what is required. */
export function requiredParams(endpoint: Endpoint): SampleParams {
  return sample(endpoint, "required", 0);
}

/** What is required, also in the objects and lists that are not. */
export function requiredParamsWithin(endpoint: Endpoint): SampleParams {
  return sample(endpoint, "required and lists", 0);
}

/** Everything, several times, so that each word of each field occurs, and `null` where it may. */
export function allParams(endpoint: Endpoint): readonly SampleParams[] {
  const { query = {}, headers = {}, body = {} } = endpoint;
  const count = Math.max(...[query, headers, body].map(mostWords));
  return Array.from({ length: count }, (_, turn) => sample(endpoint, "everything", turn));
}

/** What fields describe, several times, so that each word of each field occurs. */
export function allObjects(fields: Fields): readonly Params[] {
  return Array.from({ length: mostWords(fields) }, (_, turn) => sampleFields(fields, "everything", turn));
}

/** All of them together, as a call takes them. */
export function joined({ path, query, headers, body }: SampleParams): Params {
  return { ...path, ...query, ...headers, ...body };
}

const PLAIN: Readonly<Record<string, unknown>> = {
  string: "any text",
  id: "any id",
  time: "2026-01-31T09:00:00Z",
  number: 1,
  boolean: true,
  object: {},
};

function sample({ path, query, headers, body }: Endpoint, extent: Extent, turn: number): SampleParams {
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, `an/${name}`]);
  const of = (fields: Fields = {}) => sampleFields(fields, extent, turn);
  return { path: Object.fromEntries(ids), query: of(query), headers: of(headers), body: of(body) };
}

function sampleFields(fields: Fields, extent: Extent, turn: number): Params {
  const wanted = Object.entries(fields).filter(([name, kind]) => {
    const holdsMore = extent === "required and lists" && typeof bareKind(kind).bare === "object";
    return extent === "everything" || holdsMore || name.endsWith("!");
  });
  return Object.fromEntries(wanted.map(([name, kind]) => [bareName(name), sampleValue(kind, extent, turn)]));
}

function sampleValue(kind: Kind, extent: Extent, turn: number): unknown {
  const { bare, isNullable } = bareKind(kind);
  if (isNullable && turn % mostWords(kind) === mostWords(bare)) return null;
  if (isList(bare)) return [sampleValue(bare[0], extent, turn)];
  if (typeof bare === "object") return sampleFields(bare, extent, turn);
  const words = wordsOf(bare);
  if (words.length > 0) return words[turn % words.length];
  if (!(bare in PLAIN)) throw new Error(`No sample for fields of kind ${bare}.`);
  return PLAIN[bare];
}

function mostWords(kind: Kind): number {
  const { bare, isNullable } = bareKind(kind);
  if (isNullable) return mostWords(bare) + 1;
  if (isList(bare)) return mostWords(bare[0]);
  if (typeof bare === "object") return Math.max(1, ...Object.values(bare).map(mostWords));
  return Math.max(1, wordsOf(bare).length);
}

function wordsOf(kind: string): readonly string[] {
  return kind.startsWith("=") ? kind.slice(1).split("|") : [];
}
