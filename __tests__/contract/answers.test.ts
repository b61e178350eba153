import { describe, expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { type Endpoint, listedBy } from "../../src/webex/endpoint.ts";
import { findEndpoint } from "../../src/webex/methods.ts";
import { missingOpenApi, readOpenApi } from "../support/openapi.ts";
import { misfits } from "../support/schema.ts";
import { ANSWER_FAULTS } from "./known-faults.ts";
import { localCalls } from "./local-calls.ts";
import { ADMIN_SCENARIOS } from "./scenarios-admin.ts";
import { DETAIL_SCENARIOS } from "./scenarios-details.ts";
import { MEETING_SCENARIOS } from "./scenarios-meetings.ts";
import { MESSAGING_SCENARIOS } from "./scenarios-messaging.ts";
import { type Reply, type Scenarios, World } from "./world.ts";

const scenarios: Scenarios = {
  ...MESSAGING_SCENARIOS,
  ...ADMIN_SCENARIOS,
  ...MEETING_SCENARIOS,
  ...DETAIL_SCENARIOS,
};
const known = ANSWER_FAULTS.flatMap(({ findings }) => findings);
const findOperations = await readOpenApi();

test("every call of the local Webex that the client knows has a scenario, and no other", () => {
  const names = localCalls.map(({ name }) => name);
  expect(Object.keys(scenarios).toSorted()).toEqual(names.toSorted());
});

describe.skipIf(missingOpenApi !== "")(`answers against Webex's own description${missingOpenApi}`, () => {
  test.each(localCalls)("answers as Webex does: $name", async (row) => {
    expect((await findingsOf(row)).filter((finding) => !known.includes(finding))).toEqual([]);
  });

  test("lists no fault of the description that is not there", async () => {
    const found = (await Promise.all(localCalls.map(findingsOf))).flat();
    expect(known.filter((finding) => !found.includes(finding))).toEqual([]);
  });
});

type LocalCall = (typeof localCalls)[number];

/** All in which the answers to one call differ from what Webex describes. */
async function findingsOf({ name, status }: LocalCall): Promise<string[]> {
  const scenario = scenarios[name];
  const endpoint = findEndpoint(name);
  if (scenario === undefined || endpoint === undefined) return [`${name} has no scenario`];
  await using emulator = await startEmulator();
  const world = new World(emulator);
  const replies: Reply[] = [];
  for (const params of await scenario.calls(world)) replies.push(await world.ask(name, params, scenario.as));
  const findings = replies.flatMap((reply) => compare(endpoint, status, reply));
  if (listedBy(endpoint) !== undefined) findings.push(...compareLists(endpoint, replies));
  return [...new Set(findings)].map((finding) => `${name} ${finding}`);
}

function compare({ verb, path }: Endpoint, wanted: number, { status, body, mediaType }: Reply): string[] {
  if (status !== wanted) return [`is answered with ${status}, not ${wanted}: ${JSON.stringify(body)}`];
  return findOperations(verb, path).flatMap(({ answers }) => {
    if (!(status in answers)) return [`succeeds with ${Object.keys(answers)}, not ${status}`];
    const content = answers[status];
    if (content === undefined) return body === "" ? [] : ["has a body"];
    if (mediaType !== content.mediaType) return [`answers ${mediaType}, not ${content.mediaType}`];
    return misfits(content.schema, body, "answer");
  });
}

/** A list that is always empty would fit everything. */
function compareLists({ items = "items" }: { readonly items?: string }, replies: readonly Reply[]): string[] {
  const lengths = replies.map(
    ({ body }) => (body as Readonly<Record<string, unknown[]>>)[items]?.length ?? 0,
  );
  return lengths.some((length) => length > 0) ? [] : ["lists nothing"];
}
