import { describe, expect, test } from "vitest";
import type { Params } from "../../src/webex/http/prepare.ts";
import { type FilePart, WebexClient } from "../../src/webex/index.ts";
import { clientOptions } from "../support/create-client.ts";
import { namedEndpoints } from "../support/named-endpoints.ts";
import { missingOpenApi, readOpenApi } from "../support/openapi.ts";
import { allParams, joined } from "../support/sample-params.ts";
import { localCalls, strayNames } from "./local-calls.ts";

const BASE_URL = "https://webex.test/v1";

const findOperations = await readOpenApi();
const methods = methodsOf(new WebexClient(clientOptions({ url: BASE_URL })));

test("the local Webex answers every endpoint of the client, by the same name, verb and path", () => {
  const ours = namedEndpoints.map(({ name, endpoint: { verb, path } }) => `${name}: ${verb} ${path}`);
  expect(localCalls.map(({ name, verb, path }) => `${name}: ${verb} ${path}`).toSorted()).toEqual(
    ours.toSorted(),
  );
});

test("the local Webex has every call that is listed as without a method", () => {
  expect(strayNames).toEqual([]);
});

test("the client has a method for every endpoint, and no other", () => {
  const names = namedEndpoints.map(({ name }) => name);
  expect([...methods.keys()].toSorted()).toEqual(names.toSorted());
});

test.each(namedEndpoints)("the method calls its endpoint: $name", async ({ name, endpoint }) => {
  const [params] = allParams(endpoint);
  const sent = await requestOf(name, [params && joined(params), ...(endpoint.file ? [FILE] : [])]);
  const path = endpoint.path.replace(/\{(\w+)\}/g, "an%2F$1");
  expect(sent).toEqual(`${endpoint.verb} ${BASE_URL}${path}`);
});

describe.skipIf(missingOpenApi !== "")(`the local Webex and Webex's own description${missingOpenApi}`, () => {
  test.each(localCalls)("succeed with the same status: $name", ({ verb, path, status }) => {
    const statuses = findOperations(verb, path).flatMap(({ answers }) => Object.keys(answers));
    expect(statuses).toContain(String(status));
  });
});

const FILE: FilePart = {
  name: "a.txt",
  type: "text/plain",
  size: 1,
  read: async function* () {
    yield new Uint8Array(1);
  },
};

type Given = readonly (Params | FilePart | undefined)[];

type Method = (this: unknown, ...given: Given) => Promise<unknown> | AsyncIterable<unknown>;

/** The methods of a client with their nouns, each by its name. */
function methodsOf(client: object): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(client).flatMap(([noun, methods]) =>
      Object.keys(methods).map((name) => [`${noun}.${name}`, noun] as const),
    ),
  );
}

/** The verb and the address that a method of the client asks. */
async function requestOf(name: string, given: Given): Promise<string> {
  const [noun = "", method = ""] = name.split(".");
  let request = "";
  const client: object = new WebexClient(
    clientOptions(
      { url: BASE_URL },
      {
        retries: 0,
        fetch: (url, init) => {
          request = `${init.method} ${url.split("?")[0]}`;
          return Promise.reject(new Error("Nobody answers."));
        },
      },
    ),
  );
  const resource = (client as Readonly<Record<string, Readonly<Record<string, Method>>>>)[noun];
  const result = resource?.[method]?.call(resource, ...given);
  await Promise.resolve(isList(result) ? result[Symbol.asyncIterator]().next() : result).catch(
    () => undefined,
  );
  return request;
}

function isList(result: unknown): result is AsyncIterable<unknown> {
  return typeof result === "object" && result !== null && Symbol.asyncIterator in result;
}
