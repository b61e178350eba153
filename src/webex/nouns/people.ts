import type { Endpoints } from "../endpoint.ts";
import type { Fields, ObjectOf } from "../fields.ts";
import { MAX_PEOPLE_AT_ONCE } from "../limits.ts";

/** Details of a person, new or existing. */
const DETAILS = {
  avatar: "string",
  orgId: "string",
  roles: ["string"],
  licenses: ["string"],
  department: "string",
  manager: "string",
  managerId: "string",
  title: "string",
  addresses: [
    {
      type: "string",
      country: "string",
      locality: "string",
      region: "string",
      streetAddress: "string",
      postalCode: "string",
    },
  ],
  siteUrls: ["string"],
} as const satisfies Fields;

const PERSON = {
  "id!": "id",
  emails: ["string"],
  phoneNumbers: [{ type: "=work|work_extension|mobile|fax", value: "string", primary: "boolean" }],
  extension: "string",
  locationId: "string",
  displayName: "string",
  nickName: "string",
  firstName: "string",
  lastName: "string",
  ...DETAILS,
  created: "string",
  lastModified: "string",
  timezone: "string",
  lastActivity: "string",
  sipAddresses: [{ type: "=personal-room|enterprise|cloud-calling", value: "string", primary: "boolean" }],
  xmppFederationJid: "string",
  status: "=active|call|DoNotDisturb|inactive|meeting|OutOfOffice|pending|presenting|unknown",
  invitePending: "boolean",
  loginEnabled: "boolean",
  type: "=person|bot|appuser",
} as const satisfies Fields;

/** A person or bot as Webex returns it. Only an admin sees all fields. */
export type Person = ObjectOf<typeof PERSON>;

/** People and bots. Source: https://developer.webex.com/docs/api/v1/people */
export const PEOPLE = {
  list: {
    summary: `Lists people by \`email\`, by the beginning of \`displayName\`, or by up to ${MAX_PEOPLE_AT_ONCE} comma-separated IDs in \`id\`.`,
    more: "An admin can list all.",
    verb: "GET",
    path: "/people",
    query: {
      email: "string",
      displayName: "string",
      id: "string",
      orgId: "string",
      roles: "string",
      callingData: "boolean",
      locationId: "string",
      max: "number",
      excludeStatus: "boolean",
    },
    answer: { list: PERSON },
    reference: "people/list-people",
  },
  create: {
    summary: "Creates a person.",
    more: "Webex may answer 400 even if the person was created.",
    verb: "POST",
    path: "/people",
    query: { callingData: "boolean", minResponse: "boolean" },
    body: {
      "emails!": ["string"],
      phoneNumbers: [{ type: "=work", value: "string" }],
      extension: "string",
      locationId: "string",
      displayName: "string",
      firstName: "string",
      lastName: "string",
      ...DETAILS,
    },
    answer: { one: PERSON },
    caller: "admin",
    reference: "people/create-a-person",
  },
  get: {
    summary: "Gets one person.",
    verb: "GET",
    path: "/people/{personId}",
    query: { callingData: "boolean" },
    answer: { one: PERSON },
    reference: "people/get-person-details",
  },
  update: {
    summary: "Replaces a person's details with those given; details that are left out are removed.",
    verb: "PUT",
    path: "/people/{personId}",
    query: { callingData: "boolean", showAllTypes: "boolean", minResponse: "boolean" },
    body: {
      emails: ["string"],
      phoneNumbers: [{ type: "=work", value: "string" }],
      extension: "string",
      locationId: "string",
      "displayName!": "string",
      firstName: "string",
      lastName: "string",
      nickName: "string",
      ...DETAILS,
      loginEnabled: "boolean",
    },
    answer: { one: PERSON },
    caller: "admin",
    reference: "people/update-a-person",
  },
  delete: {
    summary: "Permanently deletes a person.",
    verb: "DELETE",
    path: "/people/{personId}",
    answer: "nothing",
    caller: "admin",
    irreversible: "personId",
    reference: "people/delete-a-person",
  },
  me: {
    summary: "Gets the person that the token belongs to.",
    verb: "GET",
    path: "/people/me",
    query: { callingData: "boolean" },
    answer: { one: PERSON },
    reference: "people/get-my-own-details",
  },
} as const satisfies Endpoints;
