import type { Call } from "./call.ts";
import type { Person } from "./entities.ts";
import { ApiError } from "./errors.ts";
import { canonicalId, encodeId } from "./ids.ts";
import type { Store } from "./store.ts";

/** The role that makes a person an admin. */
export const ADMIN_ROLE = encodeId("ROLE", "fa000000-0000-4000-8000-000000000001");

/** Whose tokens a call accepts, if not everybody's. `anyone` needs no token. */
export type CallerKind = "admin" | "anyone" | "person" | "service app";

/** Whether a person is an admin of their organization. */
export function isAdmin({ roles = [] }: Person): boolean {
  return roles.includes(ADMIN_ROLE);
}

/** Whether a person is a guest, not a member of an organization. */
export function isGuest(store: Store, person: Person): boolean {
  return store.guests.values().some((id) => id === person.id);
}

/** The organization of an admin's request: the one it names, or the admin's own. */
export function orgToManage({ store, caller }: Call, orgId: string | undefined): string {
  const id = orgId ? canonicalId(orgId, "ORGANIZATION") : caller.orgId;
  if (!store.organizations.has(id)) throw new ApiError(403, "The caller does not manage this organization.");
  return id;
}

/** Throws if Webex would not allow the caller to use this call. */
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
