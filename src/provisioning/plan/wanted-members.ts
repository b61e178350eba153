import type { Actual } from "../actual/actual.ts";
import type { Comer } from "../guards.ts";
import type { MemberEntry } from "../manifest/manifest.ts";

/** A person who should be in a room or team. */
export interface WantedMember extends Comer {
  /** Missing if the manifest does not mention it. */
  readonly isModerator?: boolean;
}

/**
 * The people that a list refers to, each once. If somebody is listed and also in a group, their own entry decides
 * whether they moderate.
 */
export function wantedMembers(entries: readonly MemberEntry[], actual: Actual): readonly WantedMember[] {
  const named = entries.filter((entry) => "email" in entry);
  const grouped = entries.filter((entry) => "group" in entry);
  const wanted = new Map<string, WantedMember>();
  const add = (member: WantedMember) => {
    const key = member.person?.id ?? member.email;
    const known = wanted.get(key);
    const isModerator = known?.isModerator ?? member.isModerator;
    wanted.set(key, { ...(known ?? member), ...(isModerator !== undefined && { isModerator }) });
  };
  for (const { email, isModerator } of named) {
    const person = actual.people.get(email.toLowerCase());
    add({
      email: email.toLowerCase(),
      ...(person !== undefined && { person }),
      ...(isModerator !== undefined && { isModerator }),
    });
  }
  for (const { group, isModerator } of grouped) {
    for (const person of actual.groups.get(group) ?? []) {
      const email = person.emails[0] ?? person.id;
      add({ email, person, ...(isModerator !== undefined && { isModerator }) });
    }
  }
  return [...wanted.values()];
}
