import { type ForeignWords, ownNameOf } from "../../text/names/foreign-words.ts";
import { nearest } from "../../text/nearest.ts";
import type { ParamProblem } from "../../webex/check/check-params.ts";
import type { Endpoint } from "../../webex/endpoint.ts";
import { bareName } from "../../webex/fields.ts";
import type { Params } from "../../webex/http/prepare.ts";
import { fieldsOf, findEndpoint, methodNames } from "../../webex/methods.ts";

/** Arguments of methods, with what other tools call the same. */
const OTHERS: ForeignWords = {
  markdown: "message msg body content mrkdwn welcome",
  roomId: "room roomname roomtitle space spaceid channel channelid conversation chatid",
  toPersonEmail: "to user recipient person email",
  personEmail: "user member person email login username people",
  attachments: "card cards blocks adaptivecard",
  parentId: "thread threadts threadid replyto inreplyto",
  isModerator: "role admin isadmin owner",
  description: "topic purpose",
  title: "name displayname subject roomname summary",
  displayName: "name title fullname",
  name: "title displayname label",
  max: "limit perpage pagesize count",
  targetUrl: "url target callback callbackurl endpoint webhookurl",
  end: "duration endtime",
  start: "starttime",
  invitees: "attendees participants guests",
};

/** The argument of a method that was likely meant by another name. An address is not an ID. */
export function likelyName(name: string, given: unknown, known: readonly string[]): string | undefined {
  const key = name.toLowerCase().replace(/[_-]/g, "");
  const isAddress = typeof given === "string" && /^[^\s@]+@[^\s@]+$/.test(given);
  const fitting = known.filter((one) => isAddress === /Email$/.test(one));
  return ownNameOf(OTHERS, key, fitting) ?? ownNameOf(OTHERS, key, known) ?? nearest(name, known);
}

/** The first method that creates something and takes these arguments, also by the names of other tools. */
export function creatorTaking(names: readonly string[]): string | undefined {
  return methodNames().find((method) => {
    const known = Object.keys(fieldsOf(findEndpoint(method) as Endpoint)).map(bareName);
    const isTaken = (name: string): unknown =>
      known.includes(name) || ownNameOf(OTHERS, name.toLowerCase().replace(/s$/, ""), known);
    return method.endsWith(".create") && names.every(isTaken);
  });
}

/** The values of arguments with unknown names, under those that were likely meant and are not given. */
export function likelyParams(params: Params, problems: readonly ParamProblem[]): Params {
  const renamed = problems.flatMap((problem): [string, unknown][] => {
    const { path, kind } = problem;
    if (kind !== "unknown" || !Object.hasOwn(params, path)) return [];
    const meant = likelyName(path, params[path], problem.known);
    return meant === undefined || Object.hasOwn(params, meant) ? [] : [[meant, params[path]]];
  });
  return Object.fromEntries(renamed);
}
