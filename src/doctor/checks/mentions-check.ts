import type { Inputs } from "../../inputs/inputs.ts";
import { oneLine } from "../../text/markup/plain.ts";
import { type WebexClient, WebexError } from "../../webex/index.ts";
import { blockLines, withPaste } from "../input-lines.ts";
import type { Known } from "../known.ts";
import { readMentions } from "../read-mentions.ts";
import { ok, type Row, warning } from "../row.ts";
import { eventsOf } from "../workflow/losses/context-names.ts";
import { givenTo, type OwnPlace, scalarOf } from "../workflow/own-place.ts";

/** People who should be mentioned but are unknown, or are not in the room. */
export async function mentionRows(known: Known): Promise<readonly Row[]> {
  const { inputs, access, roomsMet } = known;
  const { addresses, warnings, unblamed, isUncertain } = await readMentions(known);
  const shutOut = warnings.filter((one) => SHUT_OUT.test(one));
  const unmapped = [
    ...unblamed.map((found) => unblamedRow(found, known)),
    ...unmappedRows(
      warnings.filter((one) => !SHUT_OUT.test(one) && !(isUncertain && one.includes('"user-map"'))),
      known,
    ),
    ...shutOutRows(shutOut, known),
    ...nobodyElseRows(inputs),
    // Who is waited for is more than who might be.
    ...(warnings.some((one) => /^(?:The|No) reviewer /.test(one)) ? [] : reviewerRows(inputs)),
  ];
  if (access.kind === "out") return unmapped;
  const looked = addresses.slice(0, MAX_PEOPLE);
  const rooms = [...roomsMet].slice(0, MAX_ROOMS);
  const rows = await Promise.all(looked.map((address) => rowsOfAddress(address, rooms, access.webex)));
  return [...unmapped, ...rows.flat()];
}

/** Somebody who is not mentioned because of what started the run. Other runs of the workflow may mention them. */
function unblamedRow(found: string, { workflow }: Known): Row {
  const row: Row = { what: "mention", state: "unchecked", found };
  const isOfFork = found.includes("fork");
  const isEach = workflow.ask((place) => (isOfFork ? isForForks(place) : isForSchedules(place)), false);
  if (!isEach) return row;
  const advice = "It is so in each run of this workflow: give an email address, or remove the line.";
  return { ...row, state: "warning", advice };
}

function isForSchedules(place: OwnPlace | undefined): boolean {
  const events = eventsOf(place?.workflow["on"]);
  return events.length > 0 && events.every((event) => event === "schedule");
}

/** Whether only runs of forks reach the step. This one did, so a condition about forks asks for them. */
function isForForks(place: OwnPlace | undefined): boolean {
  return [place?.job, place?.step].some((one) => {
    const condition = scalarOf(one?.["if"]).replace(/^\$\{\{|\}\}$/g, "");
    return !condition.includes("|") && condition.split("&&").some((part) => FOR_FORKS.test(part.trim()));
  });
}

const FOR_FORKS = /full_name *!= *github\.repository\b|^github\.event\.[\w.]+\.fork(?: *== *true)?$/;

/** A mention of everybody in a room, where no destination is one. */
function nobodyElseRows({ mention, to, webhookUrls }: Inputs): readonly Row[] {
  const isPerson = ({ target }: Inputs["to"][number]) =>
    target.kind === "email" || target.kind === "person id";
  if (!mention.includes("all") || to.length === 0 || webhookUrls.length > 0 || !to.every(isPerson)) return [];
  const found = "`mention: all` mentions everybody in a room, and `to` has only people: it has no effect.";
  return [warning("mention: all", found, "Remove `all` from `mention`.")];
}

/** Reviewers are known only when the run waits for them, and only by their logins. */
function reviewerRows({ mention, userMap }: Inputs): readonly Row[] {
  if (!mention.includes("reviewers") || userMap !== undefined) return [];
  const found = "No reviewer is mentioned: only `user-map` says who they are, and there is none.";
  const advice =
    "Add these lines to the step's `with:`, with the GitHub login and the Webex email address of each person.";
  return [warning("mention: reviewers", found, advice, "user-map: |\n  LOGIN: EMAIL")];
}

/** Number of people and rooms to check, because each combination of them takes a request. */
const MAX_PEOPLE = 10;
const MAX_ROOMS = 5;

/** An email address in `mention` that a guard excludes. */
const SHUT_OUT = /^(\S+) is not mentioned: (?:"allowed-domains" does not include (\S+)\.$)?/;

/**
 * People excluded by a guard, with the line of `allowed-domains` that allows all of them, if the workflow itself names them. What
 * an expression gives may come from anybody.
 */
function shutOutRows(
  warnings: readonly string[],
  { inputs: { allowedDomains }, workflow }: Known,
): readonly Row[] {
  const written = workflow.ask((place) => scalarOf(givenTo(place?.step)["mention"]), "").split(/[\s,]+/);
  const domains = warnings.flatMap((one) => {
    const [, address = "", domain = ""] = SHUT_OUT.exec(one) ?? [];
    return written.includes(address) ? domain : [];
  });
  const all = [...new Set([...allowedDomains, ...domains])].join(", ");
  return warnings.map((found): Row => {
    const [, address = "", domain] = SHUT_OUT.exec(found) ?? [];
    const row = warning(`mention: ${address}`, found, IN_WORDS);
    if (domain === undefined || !written.includes(address)) return row;
    const pasted = withPaste(row, "allowed-domains", all);
    return pasted.lines === undefined ? row : { ...pasted, advice: WIDER };
  });
}

const WIDER =
  "If everybody there may be mentioned, and added to rooms, write this line in the step's `with:`. If not, correct the address, or remove it.";

/** People whose Webex account nobody has specified, with the lines that specify all of them. */
function unmappedRows(warnings: readonly string[], { inputs: { userMap }, workflow }: Known): readonly Row[] {
  const written = workflow.ask((place) => scalarOf(givenTo(place?.step)["user-map"]), "");
  const logins = [...new Set(warnings.flatMap((one) => /add a line "([^"]+): "/.exec(one)?.[1] ?? []))];
  const entries = logins.map((login) => `${login}:`);
  return warnings.map((found) => {
    const [, role = "author"] = /^(?:The|No) (author|actor|reviewer)\b/.exec(found) ?? [];
    const row = warning(`mention: ${role === "reviewer" ? "reviewers" : role}`, found);
    if (!entries.some((entry) => found.includes(`"${entry} "`))) return { ...row, advice: IN_WORDS };
    const behind = `with the Webex email address after ${entries.map((entry) => `\`${entry}\``).join(", ")}`;
    if (userMap !== undefined && "path" in userMap) {
      return { ...row, advice: `Add to \`${userMap.path}\`, ${behind}:`, lines: entries.join("\n") };
    }
    const text = userMap?.text ?? "";
    // What an expression gives may be known to fewer people than the summary.
    if (text.trim() !== written.trim()) {
      return {
        ...row,
        advice: `Add this to the value of \`user-map:\`, ${behind}.`,
        lines: entries.join("\n"),
      };
    }
    const given = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
    // A map on one line in braces has no lines to add one to.
    const yaml = /^[[{]/.test(text.trim()) ? undefined : blockLines("user-map", [...given, ...entries]);
    if (yaml === undefined) return { ...row, advice: `Add to \`user-map:\`, ${behind}.` };
    return { ...row, advice: `Add these lines to the step's \`with:\`, ${behind}.`, lines: yaml };
  });
}

const IN_WORDS = "Change the step's `with:` as described, or ignore it: the message is sent in any case.";

async function rowsOfAddress(
  address: string,
  rooms: readonly (readonly [id: string, title: string])[],
  webex: WebexClient,
): Promise<readonly Row[]> {
  const what = `mention: ${address}`;
  try {
    const [person] = await Array.fromAsync(webex.people.list({ email: address }));
    if (person === undefined) {
      const found = `Webex does not know ${address}: the message does not mention them.`;
      return [warning(what, found, "Check the address with the person, or remove it.")];
    }
    const name = oneLine(person.displayName ?? address);
    const absent: Row[] = [];
    for (const [roomId, title] of rooms) {
      const own = await Array.fromAsync(webex.memberships.list({ roomId, personEmail: address }));
      if (own.length > 0) continue;
      const found = `${name} is not in the room "${title}": Webex does not notify them of a mention there.`;
      const advice = `In Webex, open "${title}", then “People”, “Add people”, and add ${address}.`;
      absent.push(warning(what, found, advice));
    }
    return absent.length > 0 ? absent : [ok(what, inRooms(name, rooms.length))];
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
    return [{ what, state: "unchecked", found: `Not looked up: ${error.message}` }];
  }
}

function inRooms(name: string, count: number): string {
  return count === 0 ? `A person: ${name}.` : `A person: ${name}. They are in each room that was found.`;
}
