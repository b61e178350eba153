import type { Call, Handler } from "../call.ts";
import { ApiError } from "../errors.ts";
import { actingAs } from "../meetings/meeting-access.ts";
import { SITE_URL } from "../meetings/meeting-ids.ts";

const SESSION_TYPES = [
  { id: "3", name: "Webex Meetings Pro meeting", type: "meeting", attendeesCapacity: 1000 },
  { id: "628", name: "Webex Webinars 1000", type: "webinar", attendeesCapacity: 1000 },
];

const TEMPLATES = [
  { id: "template-meeting", name: "Webex Meetings Default", templateType: "meeting", isDefault: true },
  { id: "template-standup", name: "Standup", templateType: "meeting", isDefault: false },
  { id: "template-webinar", name: "Webex Webinars Default", templateType: "webinar", isDefault: true },
].map((template) => ({ ...template, locale: "en_US", siteUrl: SITE_URL, isStandard: template.isDefault }));

/**
 * The handlers of `/meetings/templates` and `/meetings/sessionTypes`, for everything that people on the site may
 * schedule.
 */
export const meetingKindHandlers = {
  "meetingSessionTypes.list": (call) => ({ items: isOwnSite(call) ? SESSION_TYPES : [] }),
  "meetingSessionTypes.get": (call) => {
    const found = isOwnSite(call) && SESSION_TYPES.find(({ id }) => id === call.id);
    return found || notFound("session type");
  },
  "meetingTemplates.list": (call) => {
    const { templateType, locale = "en_US", isDefault, isStandard } = call.query;
    const found = TEMPLATES.filter(
      (one) =>
        (!templateType || one.templateType === templateType) &&
        one.locale === locale &&
        (!isDefault || String(one.isDefault) === isDefault) &&
        (!isStandard || String(one.isStandard) === isStandard),
    );
    return { items: isOwnSite(call) ? found : [] };
  },
  "meetingTemplates.get": getTemplate,
} satisfies Record<string, Handler>;

function getTemplate(call: Call): object {
  const template = TEMPLATES.find(({ id }) => id === call.id) ?? notFound("meeting template");
  const [start, end] = [0, 30].map((minutes) => new Date(call.store.now() + minutes * 60_000).toISOString());
  const { emails } = actingAs(call);
  const meeting = {
    title: template.name,
    start,
    end,
    timezone: "UTC",
    hostEmail: emails[0],
    sendEmail: true,
  };
  return { ...template, meeting };
}

function isOwnSite(call: Call): boolean {
  actingAs(call);
  const { siteUrl } = call.query;
  return !siteUrl || siteUrl === SITE_URL;
}

function notFound(what: string): never {
  throw new ApiError(404, `The requested ${what} could not be found.`);
}
