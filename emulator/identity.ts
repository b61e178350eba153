import type { Call } from "./call.ts";
import type { Person } from "./entities.ts";
import { ApiError } from "./errors.ts";
import { canonicalId, encodeId } from "./ids.ts";
import type { Store } from "./store.ts";

/** The role that makes a person an admin. */
export const ADMIN_ROLE = encodeId("ROLE", "fa000000-0000-4000-8000-000000000001");

/** Whose tokens a call takes, where not everybody's: `anyone` needs none at all. */
export type CallerKind = "admin" | "anyone" | "person" | "service app";

/** Tells who administers their organization. */
export function isAdmin({ roles = [] }: Person): boolean {
  return roles.includes(ADMIN_ROLE);
}

/** Tells a guest from who belongs to an organization. */
export function isGuest(store: Store, person: Person): boolean {
  return store.guests.values().some((id) => id === person.id);
}

/** The organization that an admin's request is about: the one it names, or else the admin's own. */
export function orgToManage({ store, caller }: Call, orgId: string | undefined): string {
  const id = orgId ? canonicalId(orgId, "ORGANIZATION") : caller.orgId;
  if (!store.organizations.has(id)) throw new ApiError(403, "The caller does not manage this organization.");
  return id;
}

/** Stops a caller whom Webex would not let use this call. */
export function requireCaller(store: Store, caller: Person, kind: CallerKind | undefined): void {
  if (kind === undefined || MAY_CALL[kind](store, caller)) return;
  throw new ApiError(403, "The caller does not have the permission that this request needs.");
}

const MAY_CALL: Record<CallerKind, (store: Store, caller: Person) => boolean> = {
  anyone: () => true,
  admin: (_, caller) => isAdmin(caller),
  person: (store, caller) => caller.type !== "bot" && !isGuest(store, caller),
  "service app": (_, caller) => caller.type === "appuser",
};
