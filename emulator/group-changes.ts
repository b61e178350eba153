import type { Call } from "./call.ts";
import type { Group } from "./entities.ts";
import { ApiError } from "./errors.ts";
import { isObject, objectListField, textField } from "./fields.ts";
import { canonicalId } from "./ids.ts";

type Body = Call["body"];

/**
 * Changes a group. The body has one of two formats: that of the documentation's examples (`members` with `id` and
 * `operation`), or that of its schema, which resembles SCIM (`members` with `value`, or `Operations`).
 */
export function changeGroup(call: Call, group: Group): void {
  const { body, store } = call;
  group.displayName = textField(body, "displayName") ?? group.displayName;
  if (wantsNobody(body)) group.memberIds.clear();
  for (const member of objectListField(body, "members")) {
    if (textField(member, "operation") === "delete") group.memberIds.delete(idOf(member));
    else group.memberIds.add(knownPerson(call, member));
  }
  for (const operation of objectListField(body, "Operations")) operate(call, group, operation);
  group.lastModified = store.timestamp();
}

function operate(call: Call, group: Group, operation: Body): void {
  const op = textField(operation, "op")?.toLowerCase();
  const path = textField(operation, "path");
  if (path === "displayName") {
    group.displayName = textField(operation, "value") ?? group.displayName;
    return;
  }
  if (path !== "members") throw new ApiError(400, `Invalid path in Operations: ${path}`);
  const members = objectListField(operation, "value");
  if (op === "remove") {
    for (const member of members) group.memberIds.delete(idOf(member));
    if (members.length === 0) group.memberIds.clear();
    return;
  }
  if (op === "replace") group.memberIds.clear();
  for (const member of members) group.memberIds.add(knownPerson(call, member));
}

function wantsNobody({ purgeAllValues }: Body): boolean {
  const { attributes }: Body = isObject(purgeAllValues) ? purgeAllValues : {};
  return Array.isArray(attributes) && attributes.includes("members");
}

function knownPerson({ store }: Call, member: Body): string {
  const id = idOf(member);
  if (!store.people.has(id)) throw new ApiError(400, `There is no person with the id ${id}.`);
  return id;
}

function idOf(member: Body): string {
  return canonicalId(textField(member, "id") ?? textField(member, "value") ?? "", "PEOPLE");
}
