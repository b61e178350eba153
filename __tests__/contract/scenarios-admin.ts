import { encodeId } from "../../emulator/ids.ts";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import { applicationIdOf, seedApplications, seedOrganization } from "../../emulator/seed-services.ts";
import type { Scenarios, World } from "./world.ts";

const bobId = personIdOf(seedPeople.bob);
const emptyOrgId = encodeId("ORGANIZATION", seedOrganization.uuid);

const NEWCOMER = {
  emails: ["nina@example.com"],
  phoneNumbers: [{ type: "work", value: "+1 555 0100" }],
  extension: "100",
  displayName: "Nina Novak",
  firstName: "Nina",
  lastName: "Novak",
  avatar: "https://example.com/nina.png",
  roles: ["a-role"],
  licenses: ["a-license"],
  department: "Tests",
  manager: "Alice Adams",
  managerId: personIdOf(seedPeople.alice),
  title: "Tester",
  addresses: [
    {
      type: "work",
      country: "US",
      locality: "Milpitas",
      region: "CA",
      streetAddress: "1 Main Street",
      postalCode: "95035",
    },
  ],
  siteUrls: ["example.webex.com"],
};

/** How calls about people, groups, organizations and tokens succeed. */
export const ADMIN_SCENARIOS = {
  "people.list": {
    as: "admin",
    calls: () => [
      { email: "bob@example.com" },
      { displayName: "B", max: 1, excludeStatus: true },
      { id: `${bobId},${encodeId("PEOPLE", "00000000-0000-4000-8000-000000000000")}` },
      { callingData: true },
    ],
  },
  "people.me": { calls: () => [{}, { callingData: true }] },
  "people.get": { as: "admin", calls: () => [{ personId: bobId }, { personId: bobId, callingData: true }] },
  "people.create": {
    as: "admin",
    calls: () => [
      { emails: ["otto@example.com"], displayName: "Otto" },
      { ...NEWCOMER, callingData: true },
    ],
  },
  "people.update": {
    as: "admin",
    async calls(world) {
      const { id: personId } = await world.made("people.create", NEWCOMER, "admin");
      const more = { nickName: "Ni", loginEnabled: false, callingData: true, showAllTypes: true };
      return [
        { personId, displayName: "Nina" },
        { ...NEWCOMER, ...more, personId },
      ];
    },
  },
  "people.delete": { as: "admin", calls: () => [{ personId: bobId }] },
  "groups.list": {
    as: "admin",
    async calls(world) {
      await group(world);
      return [
        {},
        { filter: 'displayName sw "Te"', includeMembers: true, startIndex: 1, count: 1 },
        { sortBy: "displayName", sortOrder: "descending" },
      ];
    },
  },
  "groups.create": {
    as: "admin",
    calls: () => [
      { displayName: "Night shift" },
      { displayName: "Day shift", description: "All day", members: [{ id: bobId }] },
    ],
  },
  "groups.get": {
    as: "admin",
    async calls(world) {
      const groupId = await group(world);
      return [{ groupId }, { groupId, includeMembers: true }];
    },
  },
  "groups.update": {
    as: "admin",
    async calls(world) {
      const groupId = await group(world);
      return [
        { groupId, displayName: "New", description: "Another" },
        { groupId, members: [{ id: bobId, operation: "delete" }] },
        { groupId, members: [{ id: bobId, operation: "add" }] },
      ];
    },
  },
  "groups.delete": { as: "admin", calls: async (world) => [{ groupId: await group(world) }] },
  "groups.listMembers": {
    as: "admin",
    async calls(world) {
      const groupId = await group(world);
      return [{ groupId }, { groupId, startIndex: 1, count: 1 }];
    },
  },
  "organizations.list": { as: "admin", calls: () => [{}] },
  "organizations.get": { as: "admin", calls: () => [{ orgId: emptyOrgId }] },
  "organizations.delete": { as: "admin", calls: () => [{ orgId: emptyOrgId }] },
  "guests.createToken": {
    as: "serviceApp",
    calls: () => [{ subject: "visitor-1", displayName: "Visitor" }],
  },
  "guests.count": {
    as: "serviceApp",
    async calls(world) {
      await world.made("guests.createToken", { subject: "visitor-1", displayName: "Visitor" }, "serviceApp");
      return [{}];
    },
  },
  "authorizations.list": {
    as: "alice",
    calls: () => [{ personEmail: "alice@example.com" }, { personId: personIdOf(seedPeople.alice) }],
  },
  "authorizations.delete": {
    as: "alice",
    calls: () => [{ clientId: seedApplications.integration.clientId }],
  },
  "authorizations.deleteById": {
    as: "alice",
    async calls(world) {
      const params = { personEmail: "alice@example.com" };
      const { items } = await world.made("authorizations.list", params, "alice");
      return [{ authorizationId: items[0]?.id ?? "" }];
    },
  },
  "authorizations.tokenExpiry": { calls: () => [{}] },
  "authorizations.createServiceAppToken": {
    as: "alice",
    calls() {
      const { clientId, clientSecret } = seedApplications.serviceApp;
      const applicationId = applicationIdOf(seedApplications.serviceApp);
      return [{ applicationId, clientId, clientSecret, targetOrgId: OWN_ORG_ID }];
    },
  },
} as const satisfies Scenarios;

const OWN_ORG_ID = encodeId("ORGANIZATION", "d0000000-0000-4000-8000-000000000001");

async function group(world: World): Promise<string> {
  const params = { displayName: "Testers", description: "Who test", members: [{ id: bobId }] };
  return (await world.made("groups.create", params, "admin")).id;
}
