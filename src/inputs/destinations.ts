import type { Destination, Target } from "../model/destination.ts";
import { decodeId, isCutId, isUuid, nounOfType, roomInLink } from "../webex/ids.ts";
import { parseLines } from "./parse.ts";

/**
 * All entries of `to`, without repetitions. A title may contain commas. A line with only email addresses has several
 * entries.
 */
export function parseDestinations(value: string): readonly Destination[] {
  const entries = parseLines(value).flatMap((line) => {
    const parts = line
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter(Boolean);
    return parts.length > 0 && parts.every((part) => /^[^\s@]+@[^\s@]+$/.test(part)) ? parts : [line];
  });
  return [...new Set(entries)].map(parseDestination);
}

/** Parses one entry of `to`. A prefix decides its kind. */
export function parseDestination(entry: string): Destination {
  const [, prefix, rest = ""] = /^(room|person|team|group):\s*(.*)$/is.exec(entry) ?? [];
  const parse = PARSERS[prefix?.toLowerCase() ?? ""];
  return { entry, target: parse === undefined ? parseAny(entry) : parse(rest.trim(), entry) };
}

/** A room's own title may start like a prefix. */
const PARSERS: Readonly<Record<string, (text: string, entry: string) => Target>> = {
  room: (text, entry) => parseRoom(text) ?? { kind: "room title", titles: [text, entry] },
  person: (text) => parsePerson(text) ?? invalid(`"${text}" is neither an email address nor a person's ID`),
  team: (text) => (text === "" ? invalid("nothing follows the prefix team:") : { kind: "team", team: text }),
  group: (text) =>
    text === "" ? invalid("nothing follows the prefix group:") : { kind: "group", group: text },
};

function parseAny(text: string): Target {
  return parseRoomId(text, ["ROOM", "PEOPLE"]) ?? parseEmail(text) ?? { kind: "room title", titles: [text] };
}

function parseRoom(text: string): Target | undefined {
  return text === "" ? invalid("nothing follows the prefix room:") : parseRoomId(text, ["ROOM"]);
}

function parsePerson(text: string): Target | undefined {
  if (isUuid(text)) return { kind: "person id", personId: text };
  return parseDecoded(text, ["PEOPLE"]) ?? parseEmail(text);
}

function parseRoomId(text: string, types: readonly string[]): Target | undefined {
  const uuid = roomInLink(text) ?? text;
  if (isUuid(uuid)) return { kind: "room uuid", uuid };
  if (/^(?:webexteams:|https:\/\/web\.webex\.com\/)/i.test(text))
    return invalid("the link does not name a space; copy it with “Copy space link”");
  return parseDecoded(text, types);
}

function parseDecoded(text: string, types: readonly string[]): Target | undefined {
  if (isCutId(text)) return invalid("it is not a complete ID: copy it again");
  const decoded = decodeId(text);
  if (decoded === undefined) return undefined;
  if (!types.includes(decoded.type)) {
    const wanted = types.map(nounOfType).join(" or ");
    return invalid(`it is the ID of ${nounOfType(decoded.type)}, not of ${wanted}`);
  }
  return decoded.type === "ROOM" ? { kind: "room id", roomId: text } : { kind: "person id", personId: text };
}

function parseEmail(text: string): Target | undefined {
  const email = text.replace(/^mailto:/i, "");
  return /^[^\s@<>]+@[^\s@<>][^\s@<>.]*\.[^\s@<>]+$/.test(email) ? { kind: "email", email } : undefined;
}

function invalid(problem: string): Target {
  return { kind: "invalid", problem };
}
