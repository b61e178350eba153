import { type Endpoint, listedBy } from "../endpoint.ts";
import { bareName, type Fields } from "../fields.ts";
import { METHODS } from "../methods.ts";

/** A method that gives an ID, as the field `id` of its answer. */
export interface IdGiver {
  /** Such as `memberships.list`. */
  readonly name: string;
  readonly endpoint: Endpoint;
}

/** The methods that give IDs of one kind: the list of its noun comes first, then the method that creates one. */
export type IdGivers = readonly [list: IdGiver, ...others: readonly IdGiver[]];

/** The methods that give the ID in a path such as `/memberships/{membershipId}`; `undefined` if none does. */
export function giversOfPath(name: string, { path }: Pick<Endpoint, "path">): IdGivers | undefined {
  const [place, after] = path.split(`/{${name}}`);
  return after === undefined ? undefined : giversAt((one) => one.path === place);
}

/** The methods that give the ID of a thing, such as `meetingTranscripts.list` for `transcript`. */
export function giversOfNoun(stem: string): IdGivers | undefined {
  if (stem === "") return undefined;
  const plurals = [stem, `${stem}s`, stem.replace(/y$/, "ies")].map((one) => one.toLowerCase());
  return giversAt((_, noun, verb) => {
    return verb === "list" && plurals.some((plural) => noun.toLowerCase().endsWith(plural));
  });
}

function giversAt(
  isMeant: (endpoint: Endpoint, noun: string, verb: string) => boolean,
): IdGivers | undefined {
  for (const [noun, rows] of Object.entries(METHODS)) {
    for (const [verb, endpoint] of Object.entries(rows)) {
      if (!hasId(listedBy(endpoint)) || !isMeant(endpoint, noun, verb)) continue;
      const { create } = rows as Readonly<Record<string, Endpoint>>;
      const isMaker = create !== undefined && create.path === endpoint.path && hasId(madeBy(create));
      const maker = isMaker ? [{ name: `${noun}.create`, endpoint: create }] : [];
      return [{ name: `${noun}.${verb}`, endpoint }, ...maker];
    }
  }
  return undefined;
}

function madeBy({ answer }: Endpoint): Fields | undefined {
  return typeof answer === "object" && "one" in answer ? answer.one : undefined;
}

function hasId(fields: Fields = {}): boolean {
  return Object.keys(fields).some((name) => bareName(name) === "id");
}
