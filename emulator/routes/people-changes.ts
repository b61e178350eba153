import type { Call } from "../call.ts";
import type { Person, PersonDetails } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { flagField, objectListField, requiredText, textField, textListField } from "../fields.ts";
import { orgToManage } from "../identity.ts";

/** Creates a person. */
export function createPerson(call: Call): Person {
  const { store, body } = call;
  const email = oneEmail(body);
  if (email === undefined) throw new ApiError(400, "emails cannot be empty");
  if (store.personByEmail(email)) throw new ApiError(409, "A person with this email exists.");
  const firstName = textField(body, "firstName");
  const lastName = textField(body, "lastName");
  const displayName = textField(body, "displayName") ?? ([firstName, lastName].join(" ").trim() || email);
  return store.addPerson({
    email,
    displayName,
    orgId: orgToManage(call, textField(body, "orgId")),
    type: "person",
    invitePending: true,
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    ...readDetails(body),
  });
}

/** Replaces a person's details. Only addresses and roles stay if they are left out. */
export function updatePerson({ store, body }: Call, person: Person): Person {
  const { id, orgId, created, type, invitePending } = person;
  const email = oneEmail(body)?.toLowerCase();
  const displayName = requiredText(body, "displayName");
  const [first = "", ...others] = displayName.split(" ");
  const details = readDetails(body);
  const updated: Person = {
    id,
    orgId,
    created,
    type,
    invitePending,
    displayName,
    emails: email === undefined ? person.emails : [email],
    firstName: textField(body, "firstName") ?? first,
    lastName: textField(body, "lastName") ?? others.join(" "),
    nickName: textField(body, "nickName") ?? textField(body, "firstName") ?? first,
    lastModified: store.timestamp(),
    loginEnabled: flagField(body, "loginEnabled") ?? person.loginEnabled,
    ...details,
    roles: details.roles ?? person.roles,
  };
  store.people.set(id, updated);
  return updated;
}

/** Deletes a person everywhere. */
export function deletePerson({ store }: Call, { id }: Person): undefined {
  for (const membership of store.memberships.values()) {
    if (membership.personId === id) store.removeMember(membership);
  }
  for (const membership of store.teams.memberships.values()) {
    if (membership.personId === id) store.teams.leave(membership);
  }
  for (const group of store.groups.values()) group.memberIds.delete(id);
  store.tokens.revoke(({ personId }) => personId === id);
  store.people.delete(id);
}

function oneEmail(body: Call["body"]): string | undefined {
  const [email, ...others] = textListField(body, "emails");
  if (others.length > 0) throw new ApiError(400, "Only one email is allowed.");
  if (email !== undefined && !email.includes("@")) throw new ApiError(400, `Invalid email: ${email}`);
  return email;
}

const TEXTS = [
  "avatar",
  "extension",
  "locationId",
  "department",
  "manager",
  "managerId",
  "title",
] as const satisfies readonly (keyof PersonDetails)[];

function readDetails(body: Call["body"]): PersonDetails {
  const texts = TEXTS.flatMap((name) => {
    const text = textField(body, name);
    return text === undefined ? [] : [[name, text]];
  });
  const lists = (["phoneNumbers", "addresses"] as const)
    .filter((name) => body[name] !== undefined)
    .map((name) => [name, objectListField(body, name)]);
  const textLists = (["roles", "licenses", "siteUrls"] as const)
    .filter((name) => body[name] !== undefined)
    .map((name) => [name, textListField(body, name)]);
  return Object.fromEntries([...texts, ...lists, ...textLists]);
}
