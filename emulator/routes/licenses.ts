import type { Call, Handler } from "../call.ts";
import type { Person } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { orgToManage } from "../identity.ts";
import { canonicalId, encodeId } from "../ids.ts";
import { SITE_URL } from "../meetings/meeting-ids.ts";

/** The licenses that every organization here has bought. */
const BOUGHT = [
  { id: encodeId("LICENSE", "fb000000-0000-4000-8000-000000000001"), name: "Messaging", totalUnits: 100 },
  {
    id: encodeId("LICENSE", "fb000000-0000-4000-8000-000000000002"),
    name: "Meeting - Webex Meeting Center",
    totalUnits: 50,
    siteUrl: SITE_URL,
    siteType: "Control Hub managed site",
  },
];

const [USUAL_USERS, MOST_USERS] = [300, 300];

/** The handlers of `/licenses`. A person's details say who has one. */
export const licenseHandlers = {
  "licenses.list": (call) => {
    const orgId = orgToManage(call, call.query["orgId"]);
    return { items: BOUGHT.map((license) => showLicense(license, holdersOf(call, license.id, orgId))) };
  },
  "licenses.get": getLicense,
} satisfies Record<string, Handler>;

function getLicense(call: Call): object {
  const { store, query, caller, id } = call;
  const license = BOUGHT.find((one) => one.id === canonicalId(id, "LICENSE"));
  if (!license) throw new ApiError(404, "License not found");
  const shown = showLicense(license, holdersOf(call, license.id, caller.orgId));
  if (query["includeAssignedTo"] !== "user") return shown;
  const limit = Math.min(Number(query["limit"] || USUAL_USERS), MOST_USERS);
  const users = [...store.people.values()]
    .filter(({ licenses = [] }) => licenses.includes(license.id))
    .slice(0, limit)
    .map((person) => ({
      id: person.id,
      type: person.orgId === caller.orgId ? "INTERNAL" : "EXTERNAL",
      displayName: person.displayName,
      email: person.emails[0],
    }));
  return { ...shown, users };
}

function holdersOf({ store }: Call, licenseId: string, orgId: string): readonly Person[] {
  return [...store.people.values()].filter(
    (person) => person.orgId === orgId && person.licenses?.includes(licenseId),
  );
}

function showLicense(license: (typeof BOUGHT)[number], { length }: readonly Person[]): object {
  return { ...license, consumedUnits: length, consumedByUsers: length, consumedByWorkspaces: 0 };
}
