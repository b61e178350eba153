import type { Endpoints } from "../../endpoint.ts";
import type { Fields } from "../../fields.ts";
import { MEETING_FIELDS, NEW_MEETING_FIELDS } from "./fields/meeting-fields.ts";

const TEMPLATE = {
  "id!": "id",
  name: "string",
  locale: "string",
  siteUrl: "string",
  templateType: "=meeting|webinar",
  isDefault: "boolean",
  isStandard: "boolean",
} as const satisfies Fields;

/** A template with the meeting that is created from it. Its passwords are secrets. */
const WHOLE_TEMPLATE = {
  ...TEMPLATE,
  meeting: {
    title: "string",
    start: "string",
    end: "string",
    ...MEETING_FIELDS,
    ...NEW_MEETING_FIELDS,
    recurrence: "string",
  },
} as const satisfies Fields;

/** Templates of meetings. Source: https://developer.webex.com/docs/api/v1/meetings */
export const MEETING_TEMPLATES = {
  list: {
    summary: "Lists the templates for meetings, for `templateId` of `meetings.create`.",
    verb: "GET",
    path: "/meetings/templates",
    query: {
      templateType: "=meeting|webinar",
      locale: "string",
      isDefault: "boolean",
      isStandard: "boolean",
      hostEmail: "string",
      siteUrl: "string",
    },
    answer: { list: TEMPLATE },
    caller: "person",
    reference: "meetings/list-meeting-templates",
  },
  get: {
    summary: "Gets one template, with the meeting that it creates.",
    verb: "GET",
    path: "/meetings/templates/{templateId}",
    query: { hostEmail: "string" },
    headers: { timezone: "string" },
    answer: { one: WHOLE_TEMPLATE },
    caller: "person",
    reference: "meetings/get-a-meeting-template",
  },
} as const satisfies Endpoints;
