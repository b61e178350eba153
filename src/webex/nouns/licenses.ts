import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

const LICENSE = {
  "id!": "id",
  name: "string",
  totalUnits: "number",
  consumedUnits: "number",
  consumedByUsers: "number",
  consumedByWorkspaces: "number",
  subscriptionId: "string",
  siteUrl: "string",
  siteType: "=Control Hub managed site|Linked site|Site Admin managed site",
} as const satisfies Fields;

/** A license with the people it is assigned to. */
const ASSIGNED_LICENSE = {
  ...LICENSE,
  users: [{ id: "string", type: "=INTERNAL|EXTERNAL", displayName: "string", email: "string" }],
} as const satisfies Fields;

/** Licenses of an organization. Source: https://developer.webex.com/docs/api/v1/licenses */
export const LICENSES = {
  list: {
    summary: "Lists the licenses of an organization, and how many are in use.",
    verb: "GET",
    path: "/licenses",
    query: { orgId: "string" },
    answer: { list: LICENSE },
    caller: "admin",
    reference: "licenses/list-licenses",
  },
  get: {
    summary: "Gets one license; with `includeAssignedTo: user`, also the people it is assigned to.",
    more: "There are up to `limit` of them; `next` is the cursor that Webex gives for the next page.",
    verb: "GET",
    path: "/licenses/{licenseId}",
    query: { includeAssignedTo: "=user", next: "string", limit: "number" },
    answer: { one: ASSIGNED_LICENSE },
    caller: "admin",
    reference: "licenses/get-license-details",
  },
} as const satisfies Endpoints;
