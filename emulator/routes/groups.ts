import type { Call, Handler } from "../call.ts";
import { Answer } from "../call.ts";
import type { Group } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { requiredText, textField } from "../fields.ts";
import { changeGroup } from "../group-changes.ts";
import { orgToManage } from "../identity.ts";
import { canonicalId, decodeId, encodeId } from "../ids.ts";
import { cutByIndex } from "../index-page.ts";

/** "up to 500 members": https://developer.webex.com/docs/api/v1/groups. */
const MOST_MEMBERS = 500;

/** The handlers of `/groups`. */
export const groupHandlers = {
  "groups.list": listGroups,
  "groups.create": createGroup,
  "groups.get": (call) => {
    const group = knownGroup(call);
    return showGroup(call, group, shownMembers(call, group));
  },
  "groups.update": (call) => {
    const group = knownGroup(call);
    changeGroup(call, group);
    return showGroup(call, group, memberIds(group));
  },
  "groups.delete": (call) => void call.store.groups.delete(knownGroup(call).id),
  "groups.listMembers": listMembers,
} satisfies Record<string, Handler>;

function listGroups(call: Call): Answer {
  const { sortBy, sortOrder, filter = "", orgId } = call.query;
  const wanted = orgToManage(call, orgId);
  const found = [...call.store.groups.values()]
    .filter((group) => group.orgId === wanted)
    .filter(readFilter(filter));
  if (sortBy) found.sort((one, other) => one.displayName.localeCompare(other.displayName));
  if (sortOrder?.toLowerCase() === "descending") found.reverse();
  const { items, next, ...counters } = cutByIndex(call, found, 100);
  const groups = items.map((group) => showGroup(call, group, shownMembers(call, group)));
  return new Answer({ ...counters, groups }, next);
}

function createGroup(call: Call): object {
  const { store, body } = call;
  const displayName = requiredText(body, "displayName");
  if (store.groups.values().some((group) => group.displayName === displayName)) {
    throw new ApiError(409, "A group with this displayName exists.");
  }
  const orgId = orgToManage(call, textField(body, "orgId"));
  const id = encodeId("SCIM_GROUP", `${store.nextGroupUuid()}:${decodeId(orgId).uuid}`);
  const created = store.timestamp();
  const group: Group = { id, displayName, orgId, created, lastModified: created, memberIds: new Set() };
  changeGroup(call, group);
  store.groups.set(id, group);
  return showGroup(call, group, memberIds(group));
}

function listMembers(call: Call): Answer {
  const group = knownGroup(call);
  const { items, next } = cutByIndex(call, memberIds(group), MOST_MEMBERS);
  return new Answer(showGroup(call, group, items), next);
}

function knownGroup({ store, id }: Call): Group {
  const group = store.groups.get(canonicalId(id, "SCIM_GROUP"));
  if (!group) throw new ApiError(404, "Group not found");
  return group;
}

function showGroup({ store }: Call, group: Group, shown: readonly string[] | undefined): object {
  const { memberIds: ids, ...plain } = group;
  const members = shown?.map((id) => {
    return { id, type: "user", displayName: store.people.get(id)?.displayName ?? "" };
  });
  return { ...plain, memberSize: ids.size, members };
}

function shownMembers({ query }: Call, group: Group): readonly string[] | undefined {
  return query["includeMembers"] === "true" ? memberIds(group).slice(0, MOST_MEMBERS) : undefined;
}

function memberIds(group: Group): readonly string[] {
  return [...group.memberIds];
}

function readFilter(filter: string): (group: Group) => boolean {
  if (filter === "") return () => true;
  const [, operator, value = ""] = /^displayName (eq|sw) "(.*)"$/i.exec(filter) ?? [];
  if (operator === undefined) throw new ApiError(400, `Invalid filter: ${filter}`);
  const wanted = value.toLowerCase();
  return operator.toLowerCase() === "eq"
    ? ({ displayName }) => displayName.toLowerCase() === wanted
    : ({ displayName }) => displayName.toLowerCase().startsWith(wanted);
}
