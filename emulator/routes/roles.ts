import type { Handler } from "../call.ts";
import { ApiError } from "../errors.ts";
import { ADMIN_ROLE } from "../identity.ts";
import { canonicalId, encodeId } from "../ids.ts";

/** The roles that people can have here. */
const ROLES = [
  { id: ADMIN_ROLE, name: "Full Administrator" },
  { id: encodeId("ROLE", "fa000000-0000-4000-8000-000000000002"), name: "Read-only Administrator" },
];

/** The handlers of `/roles`. */
export const roleHandlers = {
  "roles.list": () => ({ items: ROLES }),
  "roles.get": ({ id }) => {
    const role = ROLES.find((one) => one.id === canonicalId(id, "ROLE"));
    if (!role) throw new ApiError(404, "Role not found");
    return role;
  },
} satisfies Record<string, Handler>;
