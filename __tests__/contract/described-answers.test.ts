import { describe, expect, test } from "vitest";
import { answeredBy, listedBy } from "../../src/webex/endpoint.ts";
import type { Fields } from "../../src/webex/fields.ts";
import { type NamedEndpoint, namedEndpoints } from "../support/named-endpoints.ts";
import { missingOpenApi, readOpenApi } from "../support/openapi.ts";
import { allObjects } from "../support/sample-params.ts";
import { misfits, omissions, type Schema } from "../support/schema.ts";
import { DESCRIPTION_FAULTS } from "./known-faults.ts";

/** What several endpoints answer, described once. */
interface Described {
  readonly name: string;
  readonly fields: Fields;
  readonly endpoints: readonly NamedEndpoint[];
}

const findOperations = await readOpenApi();
const known = DESCRIPTION_FAULTS.flatMap(({ findings }) => findings);
const described = descriptionsOf(namedEndpoints);

describe.skipIf(missingOpenApi !== "")(
  `described answers and Webex's own description${missingOpenApi}`,
  () => {
    test.each(described)("describes an answer as Webex does: $name and similar ones", (one) => {
      expect(findingsOf(one).filter((finding) => !known.includes(finding))).toEqual([]);
    });

    test("lists no fault of the description that is not there", () => {
      const found = described.flatMap(findingsOf);
      expect(known.filter((finding) => !found.includes(finding))).toEqual([]);
    });
  },
);

function descriptionsOf(all: readonly NamedEndpoint[]): readonly Described[] {
  const byFields = Map.groupBy(all, ({ endpoint }) => answeredBy(endpoint));
  return [...byFields].flatMap(([fields, endpoints]) =>
    fields === undefined ? [] : [{ name: endpoints[0]?.name ?? "", fields, endpoints }],
  );
}

/**
 * All differences between our description of an answer and Webex's: fields, kinds and words, of each side. Webex's files
 * have a list of fields for each endpoint; one that any of them has is known.
 */
function findingsOf({ name, fields, endpoints }: Described): string[] {
  const samples = allObjects(fields);
  const schemas = endpoints.flatMap(schemasOf);
  const found = schemas.map((schema) => samples.flatMap((one) => misfits(schema, one, "answer")));
  const everywhere = found.flat().filter((finding) => {
    return !finding.endsWith(" is unknown") || found.every((findings) => findings.includes(finding));
  });
  const leftOut = schemas.flatMap((schema) => omissions(schema, samples, "answer"));
  return [...new Set([...everywhere, ...leftOut])].map((finding) => `${name} ${finding}`);
}

/** The schemas of the thing that an endpoint answers, alone or in a list. */
function schemasOf({ endpoint }: NamedEndpoint): readonly Schema[] {
  const { verb, path, items = "items" } = endpoint;
  const whole = findOperations(verb, path).flatMap(({ answers }) =>
    Object.values(answers).flatMap((content) => content?.schema ?? []),
  );
  const isList = listedBy(endpoint) !== undefined;
  return whole.map((schema) => (isList && schema.properties?.[items]?.items) || schema);
}
