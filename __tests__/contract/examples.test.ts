import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/call/arguments.ts";
import { ArgumentsError } from "../../src/call/arguments-error.ts";
import { parseMethod } from "../../src/call/method.ts";
import { answeredBy, type Endpoint, listedBy } from "../../src/webex/endpoint.ts";
import { checkFields } from "../../src/webex/http/check-answer.ts";
import { type NamedEndpoint, namedEndpoints } from "../support/named-endpoints.ts";
import { missingOpenApi, readOpenApi } from "../support/openapi.ts";
import { requiredParams } from "../support/sample-params.ts";

const ANY_ID = "13e18f40-42fc-11e6-a9d8-211a0dc79769";

const findOperations = await readOpenApi();

describe.skipIf(missingOpenApi !== "")(`examples of Webex's own description${missingOpenApi}`, () => {
  test.each(namedEndpoints)("are taken as arguments: $name", async (named) => {
    expect(await problemsOf(named)).toEqual(EXAMPLE_FAULTS[named.name] ?? []);
  });

  test.each(namedEndpoints)("are answers that are described: $name", ({ endpoint }) => {
    const fields = answeredBy(endpoint);
    const found = fields === undefined ? [] : answersOf(endpoint).map((one) => checkFields(fields, one));
    expect(found.flatMap((checked) => ("missing" in checked ? [checked.missing] : []))).toEqual([]);
  });

  test("are there for most of the methods that send something", () => {
    const sending = namedEndpoints.filter(({ endpoint: { body, file } }) => body && !file);
    expect(sending.filter((named) => examplesOf(named).length === 0).map(({ name }) => name)).toEqual(
      WITHOUT_EXAMPLE,
    );
  });
});

/** What `call` says about each example of an endpoint's body, with what its address needs, too. */
async function problemsOf(named: NamedEndpoint): Promise<readonly string[]> {
  const { path, query, headers } = requiredParams(named.endpoint);
  const method = parseMethod(named.name);
  const problems = examplesOf(named).map(async (example) => {
    const needed = { ...path, ...query, ...headers };
    const ids = Object.keys(needed).filter((name) => /^id$|Id$/.test(name));
    const withIds = { ...needed, ...Object.fromEntries(ids.map((name) => [name, ANY_ID])) };
    const text = JSON.stringify({ ...withIds, ...(example as object) });
    try {
      await readArguments({ text, method, own: [], mask: () => {} });
      return [];
    } catch (error) {
      if (error instanceof ArgumentsError) return error.problems;
      throw error;
    }
  });
  return [...new Set((await Promise.all(problems)).flat())];
}

/** The things in the examples of what an endpoint answers, alone or in a list. */
function answersOf(endpoint: Endpoint): readonly unknown[] {
  const { verb, path, items = "items" } = endpoint;
  const bodies = findOperations(verb, path).flatMap(({ answers }) =>
    Object.values(answers).flatMap((content) => (content?.example === undefined ? [] : [content.example])),
  );
  const isList = listedBy(endpoint) !== undefined;
  return isList ? bodies.flatMap((body) => (body as Record<string, unknown[]>)[items] ?? []) : bodies;
}

function examplesOf({ endpoint: { verb, path, file } }: NamedEndpoint): readonly unknown[] {
  if (file) return [];
  return findOperations(verb, path)
    .map(({ content }) => content?.example)
    .filter((example) => example !== undefined);
}

/** Examples that Webex itself refuses, or that name one thing by the ID of another. */
const EXAMPLE_FAULTS: Readonly<Record<string, readonly string[]>> = {
  "meetings.join": [
    'Arguments "meetingId", "meetingNumber", and "webLink" exclude each other: give one of them.',
  ],
  "rooms.create": [
    'Argument "teamId" is "Y2lzY29zcGFyazovL3VzL1JPT00vNjRlNDVhZTAtYzQ2Yi0xMWU1LTlkZjktMGQ0MWUzNDIxOTcz": it must be the ID of a team, but it is the ID of a room: rooms.get gives its team as `teamId`.',
  ],
  "messages.create": [
    'Arguments "roomId", "toPersonId", and "toPersonEmail" exclude each other: give one of them.',
  ],
};

const WITHOUT_EXAMPLE = ["authorizations.createServiceAppToken", "guests.createToken", "messages.update"];
