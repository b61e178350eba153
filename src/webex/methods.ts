import { type Endpoint, type Endpoints, idsIn } from "./endpoint.ts";
import type { Fields } from "./fields.ts";
import { NOUNS } from "./nouns.ts";

/** The endpoints of every noun, by the client's names, as data. */
export const METHODS: Readonly<Record<keyof typeof NOUNS, Endpoints>> = NOUNS;

/** The endpoint of a method such as `rooms.create`, or `undefined` if there is none with that name. */
export function findEndpoint(method: string): Endpoint | undefined {
  const [noun = "", verb = "", ...rest] = method.split(".");
  const endpoints: Endpoints | undefined = ownValue(METHODS, noun);
  return rest.length > 0 || endpoints === undefined ? undefined : ownValue(endpoints, verb);
}

/** Every method, as `noun.verb`, in the order of the nouns. */
export function methodNames(): readonly string[] {
  return Object.entries(METHODS).flatMap(([noun, endpoints]) =>
    Object.keys(endpoints).map((verb) => `${noun}.${verb}`),
  );
}

/** All parameters of an endpoint by name, with `!` at the end of required ones. Those of the path come first. */
export function fieldsOf({ path, query, headers, body, file }: Endpoint): Fields {
  const ids = idsIn(path).map((name) => [`${name}!`, "string"] as const);
  return { ...Object.fromEntries(ids), ...query, ...headers, ...body, ...(file ? FILE : {}) };
}

/** A file is given by its path. */
const FILE: Fields = { "file!": "path" };

function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
