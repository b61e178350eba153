import type { YAMLError } from "yaml";
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

/** Reads a manifest, YAML or JSON; `file` names it in problems. The parser is loaded only when it is needed. */
export async function parseManifest(file: string, text: string): Promise<ParsedManifest> {
  const library = await import("yaml");
  const lines = new library.LineCounter();
  const document = library.parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  const found = new FoundFaults();
  const broken = [...document.errors, ...document.warnings];
  for (const error of broken) {
    const { line, col } = lines.linePos(error.pos[0]);
    found.add({ line, column: col }, sentenceOf(error));
  }
  // What a file with broken syntax holds is a guess.
  const isReadable = broken.every(({ code }) => code === "DUPLICATE_KEY");
  const start = { line: 1, column: 1 };
  const read = isReadable
    ? new ShapeReader(library, document, lines, found).read(
        document.contents,
        MANIFEST,
        "the manifest",
        start,
      )
    : undefined;
  const manifest = manifestOf(isEntry(read) ? read : { place: start, keys: {} });
  findDuplicates(manifest, found);
  const problems = found.sentences(file);
  return problems.length > 0 ? { problems } : { manifest };
}

/** Faults by place, each once: an alias repeats what its anchor has. */
class FoundFaults implements Faults {
  readonly #all: { readonly place: Place; readonly sentence: string }[] = [];

  add(place: Place, sentence: string): void {
    this.#all.push({ place, sentence });
  }

  sentences(file: string): readonly string[] {
    const sorted = this.#all.toSorted(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
    );
    const texts = sorted.map(({ place, sentence }) => {
      return `${file}:${place.line}:${place.column}: ${sentence}${/[?.]$/.test(sentence) ? "" : "."}`;
    });
    return [...new Set(texts)];
  }
}

function sentenceOf({ code, message }: YAMLError): string {
  if (code === "DUPLICATE_KEY") return "this key stands twice in its mapping";
  return `this is not valid YAML: ${message.replace(/(?<![.:\s])[.:\s]+$/, "")}`;
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
  const { when, title, team, members, meeting } = keys;
  const named = Array.isArray(when) ? when : [];
  const outcomes = (["failure", "rollback"] as const).filter((one) => named.includes(one));
  return {
    when: when === undefined ? ["failure", "rollback"] : outcomes,
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
