import type { Build } from "../build/build.ts";
import { type GitHubUser, userOf } from "../build/github-user.ts";
import type { MentionWishes } from "../message/mentions.ts";
import { addressOf } from "../message/user-address.ts";
import type { IncidentEntry, MemberEntry } from "../provisioning/manifest/manifest.ts";
import { listText } from "../text/list.ts";
import type { Owner } from "./codeowners.ts";

/** People who are known in Webex, and owners of the changed files. */
export interface IncidentFacts extends Pick<MentionWishes, "userMap" | "emailDomains"> {
  readonly owners: readonly Owner[];
}

/** Members of an incident's room, each an email address or a group, and sentences about people who could not be found. */
export interface IncidentMembers {
  readonly members: readonly MemberEntry[];
  readonly notes: readonly string[];
}

/** Replaces the author, committers, and code owners with their email addresses, if the user specified them. */
export function incidentMembers(entry: IncidentEntry, build: Build, facts: IncidentFacts): IncidentMembers {
  const unknown: string[] = [];
  const resolved = entry.members.flatMap((member): readonly MemberEntry[] => {
    if (!("role" in member)) return [member];
    const { role, ...rest } = member;
    const addresses = peopleOf(role, build, facts.owners).map((person) => {
      const email = addressIn(person, facts);
      if (email === undefined && !isBot(person)) unknown.push(nameOf(person));
      return email;
    });
    return addresses.flatMap((email) => (email === undefined ? [] : [{ ...rest, email }]));
  });
  return { members: withoutRepeated(resolved), notes: noteOf([...new Set(unknown)]) };
}

type Person = GitHubUser | Owner;

function peopleOf(role: string, { people, changes }: Build, owners: readonly Owner[]): readonly Person[] {
  if (role === "codeowners") return owners;
  if (role === "author") return people.author === undefined ? [] : [people.author];
  const committers = changes?.commits ?? [];
  return committers.flatMap(({ login, email, isBot = false }) => userOf({ login, email, isBot }) ?? []);
}

function addressIn(person: Person, facts: IncidentFacts): string | undefined {
  if ("team" in person) return facts.userMap.get(person.team.toLowerCase());
  return addressOf({ isBot: false, ...person }, facts);
}

function isBot(person: Person): boolean {
  return "isBot" in person && person.isBot;
}

function nameOf(person: Person): string {
  if ("team" in person) return person.team;
  return ("login" in person ? person.login : undefined) ?? "somebody without an account";
}

function withoutRepeated(members: readonly MemberEntry[]): readonly MemberEntry[] {
  const keyOf = (member: MemberEntry): string =>
    "email" in member ? member.email.toLowerCase() : JSON.stringify(member);
  const known = new Set<string>();
  return members.filter((member) => known.size < known.add(keyOf(member)).size);
}

function noteOf(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [
    `Not invited, because neither "user-map" nor "email-domains" gives their address: ${listText(names, 10)}.`,
  ];
}
