import { NO_WALL } from "../../text/wall.ts";
import type { YamlDocument } from "../../yaml/parse-yaml.ts";
import { findDuplicates } from "./duplicates.ts";
import { Faults, START } from "./faults.ts";
import type {
  IncidentEntry,
  Manifest,
  ManifestEntry,
  MemberEntry,
  RoomEntry,
  TeamEntry,
} from "./manifest.ts";
import { MANIFEST, ROLES } from "./manifest-schema.ts";
import { missingHyphens } from "./missing-hyphens.ts";
import { SchemaReader } from "./schema-reader.ts";

/** A manifest, or all of its faults as `file:line:column: sentence.`, in the order of the file. */
export type ParsedManifest = { readonly manifest: Manifest } | { readonly problems: readonly string[] };

/** Parses a manifest, YAML or JSON. `file` is its name in faults. */
export async function parseManifest(file: string, text: string, wall = NO_WALL): Promise<ParsedManifest> {
  const { parseYaml } = await import("../../yaml/parse-yaml.ts");
  const parsed = await parseYaml(text, { wall }, (document) => ({ value: manifestIn(document, file) }));
  if ("value" in parsed) return parsed.value;
  const faults = new Faults();
  const isSyntax = parsed.problems.some(({ kind }) => kind === "syntax");
  const hyphens = isSyntax ? missingHyphens(text) : [];
  // The other problems may follow from these.
  for (const { place, sentence } of hyphens) faults.add(place, sentence);
  if (hyphens.length === 0) faults.addProblems(parsed.problems, text);
  return { problems: faults.sentences(file) };
}

function manifestIn(document: YamlDocument, file: string): ParsedManifest {
  const faults = new Faults();
  faults.addProblems(document.problems);
  if (/\.\w+$/.test(file)) addExpressions(document, faults);
  const reader = new SchemaReader(document, faults);
  const manifest = manifestOf(reader.read(document.contents, MANIFEST, "the manifest", START) ?? {});
  findDuplicates(manifest, faults);
  const problems = faults.sentences(file);
  return problems.length > 0 ? { problems } : { manifest };
}

/** GitHub evaluates expressions only in the workflow. A room with such a title is not what was meant. */
function addExpressions({ library, contents, placeAt }: YamlDocument, faults: Faults): void {
  library.visit(contents as Parameters<typeof library.visit>[0], {
    Scalar(_, { value, range }) {
      if (typeof value === "string" && value.includes("${{"))
        faults.add(placeAt(range?.[0] ?? 0), NO_EXPRESSION);
    },
  });
}

const NO_EXPRESSION = `GitHub does not evaluate \`\${{ }}\` in a file: write the value itself, or the whole manifest in the workflow, at \`provision: |\``;

function manifestOf({ teams = [], rooms = [], incident }: Partial<ManifestEntry>): Manifest {
  return {
    teams: teams.map(teamOf),
    rooms: [...teams.flatMap(roomsOf), ...rooms].map(roomOf),
    ...(incident !== undefined && { incident: incidentOf(incident) }),
  };
}

type ReadTeam = NonNullable<ManifestEntry["teams"]>[number];
type ReadRoom = NonNullable<ManifestEntry["rooms"]>[number];
type ReadIncident = NonNullable<ManifestEntry["incident"]>;

function teamOf({ rooms: _, ...team }: ReadTeam): TeamEntry {
  return { ...team, name: (team.name ?? team.id ?? "").trim(), members: membersOf(team) };
}

function roomsOf({ id, name = "", rooms = [] }: ReadTeam): readonly ReadRoom[] {
  return rooms.map((room) => ({ ...room, team: id ?? name }));
}

function roomOf({ team, ...room }: ReadRoom): RoomEntry {
  const title = (room.title ?? room.id ?? "").trim();
  return { ...room, ...(team !== undefined && { team: team.trim() }), title, members: membersOf(room) };
}

function incidentOf({ when, team, meeting = false, ...incident }: ReadIncident): IncidentEntry {
  const outcomes = ["failure", "rollback"] as const;
  return {
    ...incident,
    when: outcomes.filter((one) => when?.includes(one) ?? true),
    ...(team !== undefined && { team: team.trim() }),
    members: membersOf(incident),
    hasMeeting: meeting,
  };
}

function membersOf({ members = [] }: Pick<ReadRoom, "members">): readonly MemberEntry[] {
  return members.flatMap((member): readonly MemberEntry[] => {
    const { place } = member;
    if ("text" in member) return personOf(member.text).map((person) => ({ ...person, place }));
    const { email, group, moderator } = member;
    const rest = { place, ...(moderator !== undefined && { isModerator: moderator }) };
    if (email !== undefined) return [{ email, ...rest }];
    return group === undefined ? [] : [{ group: group.trim(), ...rest }];
  });
}

/** The person that the short form refers to. */
function personOf(text: string) {
  if (text.startsWith("group:")) return [{ group: text.slice("group:".length).trim() }];
  if (text.includes("@")) return [{ email: text }];
  return ROLES.filter((role) => role === text).map((role) => ({ role }));
}
