import { anyOfText, choicesText, listText } from "../text/list.ts";
import type { Params } from "../webex/http/prepare.ts";
import type { Choice, Condition, Rule } from "../webex/rules.ts";
import { BLANK } from "./problem-text.ts";

/** A sentence for every rule that the combination of arguments breaks. */
export function brokenRules(rules: readonly Rule[], params: Params): readonly string[] {
  return rules.flatMap((rule) => broken(rule, params));
}

function broken(rule: Rule, params: Params): readonly string[] {
  if ("with" in rule) return brokenCondition(rule, params, "");
  if ("each" in rule) return brokenWithin(rule, params);
  if ("without" in rule) {
    if (rule.without.some((name) => isOn(params[name]))) return [];
    const missing = rule.needs.filter((name) => !isOn(params[name]));
    const others = choicesText(rule.without);
    return missing.map((name) => `Argument "${name}" is missing: it may be left out only with ${others}.`);
  }
  if ("addresses" in rule) return brokenAddresses(rule, params);
  if ("later" in rule) return brokenOrder(rule, params);
  const isOfValue = "https" in rule || "list" in rule || "text" in rule;
  return isOfValue ? brokenValue(rule, params) : brokenChoice(rule, params);
}

function brokenChoice(rule: Choice, params: Params): readonly string[] {
  if ("some" in rule) {
    if (rule.some.some((name) => isGiven(params[name]))) return [];
    return [`Argument ${choicesText(rule.some)} is missing: give at least one of them.`];
  }
  const names = "one" in rule ? rule.one : rule.atMostOne;
  const given = names.filter((name) => isOn(params[name]));
  if (given.length > 1) return [excluding(given)];
  const isMissing = "one" in rule && given.length === 0;
  return isMissing ? [`Argument ${choicesText(names)} is missing: give one of them.`] : [];
}

function brokenWithin({ each, holds }: Extract<Rule, { each: string }>, params: Params): readonly string[] {
  const list = each.split(".").reduce<unknown>((value, name) => Object(value)[name], params);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, at) => brokenCondition(holds, Object(item), `${each}[${at}].`));
}

/** `prefix` is the path to the parameters, such as `registration.rules[0].`. */
function brokenCondition(
  { with: name, only, needs = [], excludes = [] }: Condition,
  params: Params,
  prefix: string,
): readonly string[] {
  const value = params[name];
  const holds = only === undefined ? isOn(value) : isGiven(value) && only.test(textOf(value));
  if (!holds) return [];
  const label = /^\w+$/.test(textOf(value)) && only !== undefined ? `${name}: ${value}` : name;
  return [
    ...needs
      .filter((other) => !isOn(params[other]))
      .map((other) => `Argument "${prefix}${other}" is missing: "${prefix}${label}" needs it.`),
    ...excludes
      .filter((other) => isOn(params[other]))
      .map((other) => excluding([prefix + label, prefix + other])),
  ];
}

function brokenValue(
  rule: Extract<Rule, { list: string } | { https: string } | { text: string }>,
  params: Params,
): readonly string[] {
  if ("text" in rule) {
    const bytes = new TextEncoder().encode(textOf(params[rule.text])).length;
    if (bytes <= rule.maxBytes) return [];
    return [
      `Argument "${rule.text}" has ${bytes} bytes of UTF-8: Webex takes at most ${rule.maxBytes}. Shorten it, or send it as a file with messages.createWithFile.`,
    ];
  }
  if ("https" in rule) {
    const value = params[rule.https];
    if (typeof value !== "string" || value === "" || /^https:\/\//i.test(value)) return [];
    return [`Argument "${rule.https}" must be an address that begins with "https://".`];
  }
  const { list, min = 0, max } = rule;
  const items = params[list];
  if (!Array.isArray(items)) return [];
  if (items.length < min) return [`Argument "${list}" is an empty list: give at least ${min} item.`];
  if (items.length <= max) return [];
  return [`Argument "${list}" has ${items.length} items: Webex takes at most ${max}.`];
}

function brokenOrder({ later, than }: Extract<Rule, { later: string }>, params: Params): readonly string[] {
  const [last, first] = [textOf(params[later]), textOf(params[than])];
  // A time without a time zone is in that of another argument.
  const isSameKind = ZONE.test(last) === ZONE.test(first);
  const isWrong = isSameKind && Date.parse(last) <= Date.parse(first);
  return isWrong ? [`Argument "${later}" must be later than "${than}".`] : [];
}

const ZONE = /(?:Z|[+-]\d\d:?\d\d)$/i;

function brokenAddresses(
  { addresses, ofRunner }: Extract<Rule, { addresses: string }>,
  params: Params,
): readonly string[] {
  const items = [params[addresses] ?? []].flat();
  const isPath = items.some((one) => typeof one === "string" && one !== "" && !/^\w+:\/\//.test(one));
  if (!isPath) return [];
  // This text may be a secret of another argument.
  return [
    `Argument "${addresses}" takes addresses. To send a file from the runner, call ${ofRunner} with "file".`,
  ];
}

function excluding(names: readonly string[]): string {
  const quoted = names.map((name) => JSON.stringify(name));
  return `Arguments ${listText(quoted)} exclude each other: give one of them.`;
}

/** A blank argument has its own error message. */
function isGiven(value: unknown): boolean {
  return value === BLANK || (value !== undefined && value !== null && value !== "");
}

/** A switch that is off and an empty list request nothing. */
function isOn(value: unknown): boolean {
  return isGiven(value) && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** A rule as a sentence of Markdown for the documentation. */
export function ruleInWords(rule: Rule): string {
  if ("one" in rule) return `Exactly one of ${codes(rule.one)}.`;
  if ("some" in rule) return `At least one of ${codes(rule.some)}.`;
  if ("atMostOne" in rule) return `At most one of ${codes(rule.atMostOne)}.`;
  if ("without" in rule) {
    return `Without ${anyOfText(rule.without.map(code))}, ${codes(rule.needs)} is required.`;
  }
  if ("each" in rule) return `In each of ${code(rule.each)}: ${ruleInWords(rule.holds)}`;
  if ("addresses" in rule)
    return `${code(rule.addresses)} takes addresses. To send a file from the runner, call ${code(rule.ofRunner)}.`;
  if ("text" in rule) return `${code(rule.text)} has at most ${rule.maxBytes} bytes of UTF-8.`;
  if ("https" in rule) return `${code(rule.https)} begins with \`https://\`.`;
  if ("later" in rule) return `${code(rule.later)} is later than ${code(rule.than)}.`;
  if ("list" in rule) {
    const { list, min, max } = rule;
    return `${code(list)} has ${min === undefined ? "at most" : min === max ? "exactly" : `${min} to`} ${max}.`;
  }
  return conditionInWords(rule);
}

function conditionInWords({ with: name, only, needs = [], excludes = [] }: Condition): string {
  const [, words] = /^\^(?:\(\?:)?([\w|]+)\)?\$$/.exec(only?.source ?? "") ?? [];
  const labels = words?.split("|").map((word) => code(`${name}: ${word}`)) ?? [code(name)];
  // All other patterns belong to a filter.
  const who = `${anyOfText(labels)}${only === undefined || words !== undefined ? "" : " by a host or an owner"}`;
  return needs.length > 0 ? `${who} needs ${codes(needs)}.` : `${who} excludes ${codes(excludes)}.`;
}

function codes(names: readonly string[]): string {
  return listText(names.map(code));
}

function code(name: string): string {
  return `\`${name}\``;
}

/** A single value as a text; "" for anything else. An object that somebody else wrote need not have a text. */
function textOf(value: unknown): string {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";
}
