import { NO_WALL } from "../../text/wall.ts";
import { parseYaml, type YamlDocument, type YamlProblem } from "../../yaml/parse-yaml.ts";
import { findDuplicates } from "./duplicates.ts";
import type {
  IncidentEntry,
  IncidentRole,
  Manifest,
  MemberEntry,
  Place,
  RoomEntry,
  TeamEntry,
} from "./manifest.ts";
import { MANIFEST, ROLES } from "./manifest-keys.ts";
import { type Faults, type Read, type ReadEntry, ShapeReader } from "./read-shape.ts";

/** A manifest, or all that is wrong with it, as `file:line:column: sentence.` in the order of the file. */
export type ParsedManifest = { readonly manifest: Manifest } | { readonly problems: readonly string[] };

/** Reads a manifest, YAML or JSON; `file` names it in problems. */
export async function parseManifest(file: string, text: string, wall = NO_WALL): Promise<ParsedManifest> {
  const parsed = await parseYaml(text, { wall }, (document) => ({ value: manifestIn(document, file) }));
  if ("value" in parsed) return parsed.value;
  const found = new FoundFaults();
  found.addProblems(parsed.problems);
  return { problems: found.sentences(file) };
}

const START: Place = { line: 1, column: 1 };

function manifestIn(document: YamlDocument, file: string): ParsedManifest {
  const found = new FoundFaults();
  found.addProblems(document.problems);
  const read = new ShapeReader(document, found).read(document.contents, MANIFEST, "the manifest", START);
  const manifest = manifestOf(isEntry(read) ? read : { place: START, keys: {} });
  findDuplicates(manifest, found);
  const problems = found.sentences(file);
  return problems.length > 0 ? { problems } : { manifest };
}

/** Most faults of one manifest that are told: who mends a hundred looks again. */
const MAX_TOLD = 100;

/** Faults by place, each once: an alias repeats what its anchor has. */
class FoundFaults implements Faults {
  readonly #all: { readonly place: Place; readonly sentence: string }[] = [];

  add(place: Place, sentence: string): void {
    this.#all.push({ place, sentence });
  }

  addProblems(problems: readonly YamlProblem[]): void {
    for (const problem of problems) this.add(problem.place ?? START, sentenceOf(problem));
  }

  sentences(file: string): readonly string[] {
    const sorted = this.#all.toSorted(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
    );
    const texts = sorted.map(({ place, sentence }) => {
      return `${file}:${place.line}:${place.column}: ${sentence}${/[?.]$/.test(sentence) ? "" : "."}`;
    });
    const all = [...new Set(texts)];
    const rest = all.length - MAX_TOLD;
    return rest <= 0 ? all : [...all.slice(0, MAX_TOLD), `${file} has ${rest} more faults.`];
  }
}

function sentenceOf({ kind, cause, alias }: YamlProblem): string {
  if (kind === "repeated key") return "this key stands twice in its mapping";
  if (alias !== undefined) return `*${alias} ${cause}`;
  if (kind === "too much") return `the manifest asks for too much work: it ${cause}`;
  if (kind === "too slow") return `the manifest ${cause}`;
  return `this is not valid YAML: ${cause.replace(/(?<![.:\s])[.:\s]+$/, "")}`;
}

function manifestOf(read: ReadEntry): Manifest {
  const teams = entriesOf(read.keys["teams"]);
  const ofTeams = teams.flatMap((team) => {
    const name = textOf(team.keys["id"]) ?? textOf(team.keys["name"]) ?? "";
    return entriesOf(team.keys["rooms"]).map((room) => roomOf(room, name));
  });
  const rooms = entriesOf(read.keys["rooms"]).map((room) => roomOf(room, textOf(room.keys["team"])));
  const { incident } = read.keys;
  return {
    teams: teams.map(teamOf),
    rooms: [...ofTeams, ...rooms],
    ...(isEntry(incident) && { incident: incidentOf(incident) }),
  };
}

function teamOf({ place, keys }: ReadEntry): TeamEntry {
  const { id, name, description, members, prune, absent } = keys;
  return {
    ...given("id", textOf(id)),
    name: (textOf(name) ?? textOf(id) ?? "").trim(),
    ...given("description", textOf(description)),
    members: membersOf(members),
    isPruned: prune === true,
    isAbsent: absent === true,
    place,
  };
}

function roomOf({ place, keys }: ReadEntry, team: string | undefined): RoomEntry {
  const { id, title, description, locked, members, welcome, prune, absent } = keys;
  return {
    ...given("id", textOf(id)),
    title: (textOf(title) ?? textOf(id) ?? "").trim(),
    ...given("description", textOf(description)),
    ...given("isLocked", flagOf(locked)),
    ...given("isPublic", flagOf(keys["public"])),
    ...given("isAnnouncementOnly", flagOf(keys["announcement-only"])),
    ...given("team", team?.trim()),
    members: membersOf(members),
    ...given("welcome", textOf(welcome)),
    isPruned: prune === true,
    isAbsent: absent === true,
    place,
  };
}

function incidentOf({ place, keys }: ReadEntry): IncidentEntry {
  const { id, when, title, team, members, meeting } = keys;
  const named = Array.isArray(when) ? when : [];
  const outcomes = (["failure", "rollback"] as const).filter((one) => named.includes(one));
  return {
    when: when === undefined ? ["failure", "rollback"] : outcomes,
    ...given("id", textOf(id)),
    ...given("title", textOf(title)),
    ...given("team", textOf(team)?.trim()),
    members: membersOf(members),
    hasMeeting: meeting === true,
    place,
  };
}

function membersOf(read: Read | undefined): readonly MemberEntry[] {
  return entriesOf(read).flatMap(({ place, keys }): MemberEntry[] => {
    const text = textOf(keys["text"]);
    const rest = { ...given("isModerator", flagOf(keys["moderator"])), place };
    const email = textOf(keys["email"]) ?? (text?.includes("@") && !isGroup(text) ? text : undefined);
    if (email !== undefined) return [{ email, ...rest }];
    const group = textOf(keys["group"]) ?? (isGroup(text) ? text?.slice("group:".length) : undefined);
    if (group !== undefined) return [{ group: group.trim(), ...rest }];
    const role = ROLES.find((one): one is IncidentRole => one === text);
    return role === undefined ? [] : [{ role, ...rest }];
  });
}

function isGroup(text: string | undefined): boolean {
  return text?.startsWith("group:") ?? false;
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [N in Name]?: Value });
}

function entriesOf(read: Read | undefined): readonly ReadEntry[] {
  return Array.isArray(read) ? read.filter(isEntry) : [];
}

function isEntry(read: Read | undefined): read is ReadEntry {
  return typeof read === "object" && !Array.isArray(read);
}

function textOf(read: Read | undefined): string | undefined {
  return typeof read === "string" ? read : undefined;
}

function flagOf(read: Read | undefined): boolean | undefined {
  return typeof read === "boolean" ? read : undefined;
}
