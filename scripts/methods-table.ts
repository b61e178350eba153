import { ruleInWords } from "../src/call/broken-rules.ts";
import { idKindOf } from "../src/webex/check/id-kinds.ts";
import { type Caller, type Endpoint, idsIn } from "../src/webex/endpoint.ts";
import { bareKind, bareName, type Fields, isList, type Kind } from "../src/webex/fields.ts";
import { fieldsOf, METHODS } from "../src/webex/methods.ts";
import { rulesOf } from "../src/webex/rules.ts";
import { table } from "./markdown-table.ts";

const REFERENCE = "https://developer.webex.com/docs/api/v1/";

/** Formats a table for each noun with all its methods: what each does, its request, and its arguments. */
export function methodsTables(): string {
  return Object.entries(METHODS)
    .map(([noun, endpoints]) => {
      const rows = Object.entries(endpoints).map(([verb, endpoint]) => rowOf(`${noun}.${verb}`, endpoint));
      return `## ${noun}\n\n${table(["Method", "What it does", "Arguments"], rows)}`;
    })
    .join("\n\n");
}

/** The nouns with their methods, one line per noun. */
export function nounsList(): string {
  const lines = Object.entries(METHODS).map(([noun, endpoints]) => {
    return `- [\`${noun}\`](methods.md#${noun.toLowerCase()}): ${Object.keys(endpoints).join(", ")}`;
  });
  return lines.join("\n");
}

/** Formats a table of the IDs in the paths of methods, with the methods that give each. */
export function idSources(): string {
  const sources = Object.entries(METHODS).flatMap(([noun, endpoints]) =>
    Object.values(endpoints).flatMap((endpoint) =>
      idsIn(endpoint.path).flatMap((id) => {
        const givers = idKindOf(id, endpoint)?.givers ?? [];
        return givers.map(({ name }) => ({ of: `\`${id}\` of \`${noun}\``, name: `\`${name}\`` }));
      }),
    ),
  );
  const rows = Map.groupBy(sources, ({ of }) => of);
  return table(
    ["Argument", "Given as `id` by"],
    [...rows].map(([of, givers]) => [of, [...new Set(givers.map(({ name }) => name))].join(", ")]),
  );
}

function rowOf(method: string, endpoint: Endpoint): readonly string[] {
  const { verb, path, reference, summary, more } = endpoint;
  const said = [summary, more].map((text) => text?.replaceAll("<", "&lt;"));
  const rules = rulesOf(method).map(ruleInWords);
  const sentences = [...said, ...rules, callerNote(endpoint), confirmNote(endpoint)].filter(Boolean);
  return [
    `[\`${method}\`](${REFERENCE}${reference})<br>\`${verb} ${path}\``,
    sentences.join(" "),
    argumentsOf(fieldsOf(endpoint)),
  ];
}

function callerNote({ caller }: Endpoint): string | undefined {
  return caller && CALLER_NOTES[caller];
}

const CALLER_NOTES: Readonly<Record<Caller, string>> = {
  person: "*For people, not bots.*",
  admin: "*For admins, not bots.*",
  "service app": "*For Service Apps only.*",
};

function confirmNote({ irreversible }: Endpoint): string | undefined {
  return irreversible && `*Needs \`confirm\`: the same as \`${irreversible}\`.*`;
}

/** The required arguments come first, in bold. */
function argumentsOf(fields: Fields): string {
  const entries = Object.entries(fields);
  const required = entries.filter(([name]) => name.endsWith("!"));
  const others = entries.filter(([name]) => !name.endsWith("!"));
  return [...required, ...others].map(([name, kind]) => argument(name, kind)).join(", ");
}

function argument(name: string, kind: Kind): string {
  const bare = `\`${bareName(name)}\``;
  const shown = name.endsWith("!") ? `**${bare}**` : bare;
  const type = typeOf(kind);
  return type === "" ? shown : `${shown} (${type})`;
}

/** The type of an argument, if it is not a text. */
function typeOf(kind: Kind): string {
  const { bare, isNullable } = bareKind(kind);
  if (isNullable) return `${typeOf(bare) || "text"}, or null`;
  if (bare === "string") return "";
  if (typeof bare === "string") return bare.startsWith("=") ? bare.slice(1).split("|").join(" or ") : bare;
  if (isList(bare)) return bare[0] === "string" ? "list" : `list of ${typeOf(bare[0])}`;
  return `{ ${Object.keys(bare).map(bareName).join(", ")} }`;
}
