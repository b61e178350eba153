import { describe, expect, test } from "vitest";
import { answeredBy, listedBy } from "../../../src/webex/endpoint.ts";
import { bareName, type Fields } from "../../../src/webex/fields.ts";
import { type FilePart, WebexClient, WebexError } from "../../../src/webex/index.ts";
import { type Broken, brokenOnes, lies } from "../../support/broken-values.ts";
import { clientOptions } from "../../support/create-client.ts";
import { type NamedEndpoint, namedEndpoints } from "../../support/named-endpoints.ts";
import { allObjects, allParams, joined } from "../../support/sample-params.ts";

const FILE: FilePart = {
  name: "a.txt",
  type: "text/plain",
  size: 1,
  read: async function* () {
    yield new Uint8Array(1);
  },
};

const ones = namedEndpoints.filter(
  ({ endpoint: { answer } }) => typeof answer === "object" && "one" in answer,
);
const numbers = namedEndpoints.filter(({ endpoint: { answer } }) => answer === "number");
const lists = namedEndpoints.filter(({ endpoint }) => listedBy(endpoint) !== undefined);

describe("one thing with any field left out, null or of another kind", () => {
  test.each(ones)("is what its type says, or a bad answer that names the field: $name", async (named) => {
    const fields = fieldsOf(named);
    for (const broken of everyBroken(fields)) {
      const said = `${broken.place} ${broken.how}`;
      const came = await outcomeOf(() => calling(named, broken.value));
      if (came instanceof Error) {
        expect(reliedOn(fields), said).toContain(broken.place);
        expect(messageOf(came), said).toContain(` was answered without "${broken.place}".`);
      } else expect(lies(fields, came), said).toEqual([]);
    }
  });

  test.each(ones)("is a bad answer if it is something else: $name", async (named) => {
    for (const body of [null, 7, "x", ""]) {
      const came = await outcomeOf(() => calling(named, body));
      expect(messageOf(came)).toContain("was answered without a JSON object.");
    }
  });
});

describe("a list with an item whose fields are left out, null, or of another type", () => {
  test.each(lists)("has all other items, and those as their type says: $name", async (named) => {
    const fields = fieldsOf(named);
    const [whole] = allObjects(fields);
    for (const broken of everyBroken(fields)) {
      const came = await outcomeOf(() => calling(named, listOf(named, [null, broken.value, whole, [], 7])));
      const items = Array.isArray(came) ? came : [];
      expect(items.flatMap((item) => lies(fields, item))).toEqual([]);
      expect(items.at(-1)).toEqual(whole);
    }
  });

  test.each(lists)(
    "is a bad answer that names the field, if the list must be complete: $name",
    async (named) => {
      const fields = fieldsOf(named);
      const [whole] = allObjects(fields);
      const place = named.endpoint.items ?? "items";
      for (const name of reliedOn(fields)) {
        const items = [whole, { ...whole, [name]: null }];
        const came = await outcomeOf(() => calling(named, listOf(named, items), { whole: true }));
        expect(messageOf(came)).toContain(` was answered without "${place}[1].${name}".`);
      }
      const came = await outcomeOf(() => calling(named, listOf(named, [null]), { whole: true }));
      expect(messageOf(came)).toContain(` was answered without "${place}[0]".`);
    },
  );

  test.each(lists)("is a bad answer without the list: $name", async (named) => {
    for (const body of [null, 7, [], {}, listOf(named, null), listOf(named, {})]) {
      expect(messageOf(await outcomeOf(() => calling(named, body)))).toContain(" was answered without ");
    }
  });
});

test.each(numbers)("an invalid number is a bad answer: $name", async (named) => {
  for (const body of [null, "7", [], {}, ""]) {
    expect(messageOf(await outcomeOf(() => calling(named, body)))).toContain(
      " was answered without a number.",
    );
  }
});

test("every thing in a list is known by something that is relied on", () => {
  expect(lists.filter((named) => reliedOn(fieldsOf(named)).length === 0)).toEqual([]);
});

function fieldsOf({ endpoint }: NamedEndpoint): Fields {
  return answeredBy(endpoint) ?? {};
}

function everyBroken(fields: Fields): readonly Broken[] {
  const [whole = {}] = allObjects(fields);
  return [...brokenOnes(fields, whole)];
}

function reliedOn(fields: Fields): readonly string[] {
  return Object.keys(fields).flatMap((key) => (/[!?]$/.test(key) ? bareName(key) : []));
}

function listOf({ endpoint }: NamedEndpoint, value: unknown): object {
  return { [endpoint.items ?? "items"]: value };
}

type Method = (...given: readonly unknown[]) => Promise<unknown> | AsyncIterable<unknown>;

/** What a method of the client gives where Webex answers with a body. */
async function calling({ name, endpoint }: NamedEndpoint, body: unknown, options = {}): Promise<unknown> {
  const fetch = async () => ({
    status: 200,
    statusText: "OK",
    headers: { get: () => null },
    body: (async function* () {
      yield body === "" ? "" : JSON.stringify(body);
    })(),
  });
  const client: object = new WebexClient(
    clientOptions({ url: "https://webex.test/v1" }, { fetch, retries: 0 }),
  );
  const [noun = "", verb = ""] = name.split(".");
  const method = (client as Readonly<Record<string, Readonly<Record<string, Method>>>>)[noun]?.[verb];
  const [params] = allParams(endpoint);
  const result = method?.(params && joined(params), ...(endpoint.file ? [FILE] : []), options);
  return listedBy(endpoint) === undefined ? result : Array.fromAsync(result as AsyncIterable<unknown>);
}

async function outcomeOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

/** Of a bad answer its message; of anything else, what it is. */
function messageOf(came: unknown): string {
  return came instanceof WebexError && came.kind === "bad answer" ? came.message : `No bad answer: ${came}`;
}
