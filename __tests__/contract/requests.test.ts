import { describe, expect, test } from "vitest";
import type { Endpoint } from "../../src/webex/endpoint.ts";
import { prepare } from "../../src/webex/http/prepare.ts";
import { type NamedEndpoint, namedEndpoints } from "../support/named-endpoints.ts";
import { missingOpenApi, type Operation, readOpenApi } from "../support/openapi.ts";
import {
  allParams,
  joined,
  requiredParams,
  requiredParamsWithin,
  type SampleParams,
} from "../support/sample-params.ts";
import { extras, misfits, omissions } from "../support/schema.ts";
import { REQUEST_FAULTS } from "./known-faults.ts";

const findOperations = await readOpenApi();
const known = REQUEST_FAULTS.flatMap(({ findings }) => findings);

describe.skipIf(missingOpenApi !== "")(`requests against Webex's own description${missingOpenApi}`, () => {
  test.each(namedEndpoints)("sends what Webex takes: $name", (named) => {
    expect(findingsOf(named).filter((finding) => !known.includes(finding))).toEqual([]);
  });

  test("lists no fault of the description that is not there", () => {
    const found = namedEndpoints.flatMap(findingsOf);
    expect(known.filter((finding) => !found.includes(finding))).toEqual([]);
  });
});

/** All in which our description of an endpoint and Webex's differ. */
function findingsOf({ name, endpoint }: NamedEndpoint): string[] {
  const described = findOperations(endpoint.verb, endpoint.path);
  if (described.length === 0) return [`${name} is nowhere: ${endpoint.verb} ${endpoint.path}`];
  const findings = described.flatMap((operation) => [
    ...compareSamples(endpoint, operation),
    ...compareAnswer(endpoint, operation),
    ...compareMediaType(endpoint, operation),
    ...comparePage(endpoint, operation),
  ]);
  return [...new Set(findings)].map((finding) => `${name} ${finding}`);
}

function compareSamples(endpoint: Endpoint, operation: Operation): string[] {
  const { query, headers, content } = operation;
  const body = content?.schema ?? { type: "object", properties: {}, required: [] };
  const within = requiredParamsWithin(endpoint);
  const all = allParams(endpoint);
  return [
    ...[requiredParams(endpoint), within, ...all].flatMap((params) => [
      ...misfits(query, params.query, "query"),
      ...misfits(headers, params.headers, "header"),
      ...misfits(body, params.body, "body"),
      ...compareSent(endpoint, params),
    ]),
    ...extras(query, within.query, "query"),
    ...extras(headers, within.headers, "header"),
    ...extras(body, within.body, "body"),
    ...omissions(
      query,
      all.map((one) => one.query),
      "query",
    ),
    ...omissions(
      headers,
      all.map((one) => one.headers),
      "header",
    ),
    ...omissions(
      body,
      all.map((one) => one.body),
      "body",
    ),
  ];
}

/** What leaves holds each parameter in its place. */
function compareSent(endpoint: Endpoint, params: SampleParams): string[] {
  const sent = prepare(endpoint, joined(params));
  const { pathname, searchParams } = new URL(`https://webex.test${sent.path}`);
  const texts = (fields: object) =>
    JSON.stringify(Object.entries(fields).map(([name, it]) => [name, `${it}`]));
  const template = endpoint.path.replace(/\{\w+\}/g, "[^/]+");
  return [
    ...(new RegExp(`^${template}$`).test(pathname) ? [] : [`goes to ${pathname}`]),
    ...(sent.verb === endpoint.verb ? [] : [`is sent as ${sent.verb}`]),
    ...(texts(Object.fromEntries(searchParams)) === texts(params.query) ? [] : ["has another query"]),
    ...(texts(sent.headers ?? {}) === texts(params.headers) ? [] : ["has other headers"]),
    ...(JSON.stringify(sent.body ?? {}) === JSON.stringify(params.body) ? [] : ["has another body"]),
  ];
}

function compareAnswer({ verb, path, answer, items }: Endpoint, { answers }: Operation): string[] {
  const mayList = verb === "GET" || path.endsWith("/query");
  const contents = Object.values(answers).filter((content) => content !== undefined);
  const kinds = contents.map(({ schema: { type, properties } }) => {
    if (type !== "object") return type === "string" ? "text" : type;
    return mayList && properties?.[items ?? "items"]?.type === "array" ? "list" : "one";
  });
  const wanted = kinds.length === 0 ? "nothing" : kinds.join("|");
  const expected = typeof answer === "string" ? answer : Object.keys(answer).join();
  return wanted === expected ? [] : [`expects ${expected}, but the answer is ${wanted}`];
}

function comparePage({ reference }: Endpoint, { page }: Operation): string[] {
  return reference.endsWith(`/${page}`) ? [] : [`names the page ${reference}, not ${page}`];
}

function compareMediaType({ body, file }: Endpoint, { content }: Operation): string[] {
  const sent = file ? "multipart/form-data" : body && "application/json";
  return sent === content?.mediaType ? [] : [`sends ${sent}, not ${content?.mediaType}`];
}
