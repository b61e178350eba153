import type { Call, Handler } from "../call.ts";
import type { Organization } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { canonicalId } from "../ids.ts";

/** The handlers of `/organizations`. */
export const organizationHandlers = {
  "organizations.list": ({ store }) => ({ items: [...store.organizations.values()] }),
  "organizations.get": knownOrganization,
  "organizations.delete": deleteOrganization,
} satisfies Record<string, Handler>;

function knownOrganization({ store, id }: Call): Organization {
  const organization = store.organizations.get(canonicalId(id, "ORGANIZATION"));
  if (!organization) throw new ApiError(404, "Organization not found");
  return organization;
}

function deleteOrganization(call: Call): undefined {
  const { id } = knownOrganization(call);
  if (call.store.people.values().some(({ orgId }) => orgId === id)) {
    throw new ApiError(409, "Org cannot be deleted as it has users.");
  }
  call.store.organizations.delete(id);
}
