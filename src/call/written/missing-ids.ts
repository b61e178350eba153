import { listText } from "../../text/list.ts";
import type { ParamProblem } from "../../webex/check/check-params.ts";
import { type IdKind, idKindOf } from "../../webex/check/id-kinds.ts";
import type { Endpoint } from "../../webex/endpoint.ts";
import { bareName } from "../../webex/fields.ts";
import type { Params } from "../../webex/http/prepare.ts";
import { fieldsOf } from "../../webex/methods.ts";
import { creatorTaking } from "./likely-arguments.ts";

/** A required ID that is missing, with a sentence about where it comes from. */
export interface MissingId {
  readonly path: string;
  readonly sentence: string;
  /** Arguments of the method that gives the ID, which were written instead of it. */
  readonly foundBy: readonly string[];
}

/** The IDs among the missing arguments. */
export function missingIds(
  problems: readonly ParamProblem[],
  params: Params,
  endpoint: Endpoint,
): readonly MissingId[] {
  // The names of a request by path are not known, so all of them may belong to another one.
  const unknown =
    endpoint.free === undefined
      ? problems.filter(({ kind }) => kind === "unknown").map(({ path }) => path)
      : Object.keys(params);
  return problems.flatMap(({ kind, path }) => {
    const id = kind === "missing" ? idKindOf(path, endpoint) : undefined;
    if (id === undefined) return [];
    const isMaker = endpoint.verb === "POST" && unknown.length > 0 && !endpoint.free;
    const other = isMaker && creatorTaking(Object.keys(params));
    if (other) {
      const sentence = `Argument "${path}" is missing: write \`method: ${other}\`, which takes what is given.`;
      return [{ path, sentence, foundBy: unknown }];
    }
    const taken = takenByList(id, unknown);
    const foundBy = [...taken.keys()];
    const sentence = foundBy.length === 0 ? whatItIs(path, id) : howToFind(path, id, [...taken.values()]);
    return [{ path, sentence, foundBy }];
  });
}

/** The names that the list of these IDs takes, and how it calls them: `personEmail` is the `email` of people. */
function takenByList({ givers }: IdKind, names: readonly string[]): ReadonlyMap<string, string> {
  const known = givers === undefined ? [] : Object.keys(fieldsOf(givers[0].endpoint)).map(bareName);
  const taken = names.flatMap((name): [string, string][] => {
    const own = known.find((one) => one === name) ?? known.find((one) => isEndOf(one, name));
    return own === undefined ? [] : [[name, own]];
  });
  return new Map(taken);
}

function isEndOf(end: string, name: string): boolean {
  return end.length > 4 && name.toLowerCase().endsWith(end.toLowerCase());
}

function whatItIs(path: string, { noun, givers, source }: IdKind): string {
  const names = givers?.map(({ name }) => name) ?? [];
  const verb = names.length > 1 ? "give" : "gives";
  const end = givers === undefined ? source : `, which ${listText(names)} ${verb} as \`id\``;
  return `Argument "${path}" is missing: it must be the ID of ${noun}${end}.`;
}

function howToFind(path: string, { givers = [] as never }: IdKind, names: readonly string[]): string {
  const [list] = givers;
  const taken = listText(names.map((name) => JSON.stringify(name)));
  const line = `${path}: \${{ fromJSON(steps.found.outputs.response)[0].id }}`;
  return `Argument "${path}" is missing: ${list.name} takes ${taken}, and gives it as \`id\`. Call that in an earlier step with \`id: found\`, and write \`${line}\`.`;
}
