import { type ForeignWords, ownNameOf } from "../../text/names/foreign-words.ts";
import { nearest, nearestFew } from "../../text/nearest.ts";
import { METHODS, methodNames } from "../../webex/methods.ts";

/** Methods that were likely meant: the one with these words, in whatever order and notation, or those with similar names. */
export function likelyMethods(name: string): readonly string[] {
  const longer = methodNames().filter((one) => one.startsWith(name) && /\.\w/.test(name));
  if (longer.length === 1) return longer;
  const words = wordsOf(name);
  const whole = PHRASES.find(([phrase]) => phrase.test(words.join(" ")))?.[1];
  const verbs = words.flatMap((word) => verbFor(word) ?? []);
  const method = whole ?? `${likelyNoun(name)}.${verbs.includes("list") ? "list" : verbs[0]}`;
  if (methodNames().includes(method)) return [method];
  // A verb that many nouns have says nothing about the noun.
  return name.includes(".") && likelyNoun(name) === undefined ? [] : nearestFew(name, methodNames());
}

/** The noun that was likely meant. */
export function likelyNoun(name: string): string | undefined {
  const nouns = Object.keys(METHODS);
  const [wanted = "", after] = name.split(".", 2);
  const written = nouns.find((one) => one === wanted);
  return written ?? nounWith(wordsOf(name)) ?? (after === undefined ? undefined : nearest(wanted, nouns));
}

/** Words that say nothing about the method. */
const EMPTY = /^(?:a|an|the|to|in|into|of|from|for|by|my|own|details?|webex|teamsapi|api|client|v1|rest)$/;

/** The words of a name in any notation, such as `createRoom`, `create_room`, or `Create a Room`. */
function wordsOf(name: string): readonly string[] {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return words.filter((word) => word !== "" && !EMPTY.test(word));
}

/** What other tools call a method whose words name neither its noun nor its verb. */
const PHRASES: readonly (readonly [phrase: RegExp, method: string])[] = [
  [/^(?:who ?am ?i|(?:(?:people|users?|get|read|show) )*(?:me|myself))$/, "people.me"],
  [/^(?:(?:messages?|send|upload|post|attach|files?) )*(?:files?|upload|attach)$/, "messages.createWithFile"],
  [
    /^(?:(?:send|post) )*(?:send|post|notify|direct message|dm|reply|comment|text|markdown)$/,
    "messages.create",
  ],
];

/** Verbs of methods, with the verbs that other tools use for the same. */
const VERBS: ForeignWords = {
  create: "send post add new make invite insert write open join schedule",
  delete: "remove del destroy kick leave archive close",
  update: "edit change set modify rename put patch",
  get: "read show fetch retrieve info describe view",
  list: "all index search find query getall lookup",
};

function verbFor(word: string): string | undefined {
  return Object.hasOwn(VERBS, word) ? word : ownNameOf(VERBS, word);
}

/** Verbs for people who join a room or leave it, alone and with a word for a person. */
const OF_MEMBERS = /^(?:invite|join|kick|leave)$/;
const OF_PEOPLE = /^(?:add|remove)$/;

/** Words of other tools for a thing of Webex. */
const THINGS: ForeignWords = {
  room: "space channel conversation",
  message: "msg chat card",
  person: "people user",
  membership: "member",
  webhook: "hook",
};

function thingFor(word: string): string {
  const one = word.replace(/s$/, "");
  return ownNameOf(THINGS, one) ?? one;
}

/** The noun that consists of these words, apart from verbs. */
function nounWith(words: readonly string[]): string | undefined {
  const things = new Set(words.filter((word) => verbFor(word) === undefined).map(thingFor));
  const isOfPeople = words.some((word) => OF_PEOPLE.test(word)) && things.has("person");
  const isOfMember = !things.has("meeting") && words.some((word) => OF_MEMBERS.test(word));
  if (things.has("message")) return "messages";
  if (things.has("membership") || isOfPeople || isOfMember)
    return things.has("team") ? "teamMemberships" : "memberships";
  return Object.keys(METHODS).find((noun) => {
    const own = wordsOf(noun).map(thingFor);
    return own.length === things.size && own.every((word) => things.has(word));
  });
}
