import { anyOfText, choicesText, listText } from "../text/list.ts";
import type { Params } from "../webex/http/prepare.ts";
import type { Rule } from "../webex/rules.ts";
import { BLANK } from "./problem-text.ts";

/** A sentence for every rule that arguments break together. */
export function brokenRules(rules: readonly Rule[], params: Params): readonly string[] {
  return rules.flatMap((rule) => broken(rule, params));
}

function broken(rule: Rule, params: Params): readonly string[] {
  if ("one" in rule) {
    const given = rule.one.filter((name) => isOn(params[name]));
    if (given.length === 0) return [`Argument ${choicesText(rule.one)} is missing: give one of them.`];
    return given.length === 1 ? [] : [excluding(given)];
  }
  if ("some" in rule) {
    if (rule.some.some((name) => isGiven(params[name]))) return [];
    return [`Argument ${choicesText(rule.some)} is missing: give at least one of them.`];
  }
  if ("atMostOne" in rule) {
    const given = rule.atMostOne.filter((name) => isOn(params[name]));
    return given.length > 1 ? [excluding(given)] : [];
  }
  if ("without" in rule) {
    if (rule.without.some((name) => isOn(params[name]))) return [];
    return rule.needs
      .filter((name) => !isOn(params[name]))
      .map(
        (name) => `Argument "${name}" is missing: it may be left out only with ${choicesText(rule.without)}.`,
      );
  }
  return "with" in rule ? brokenCondition(rule, params) : brokenValue(rule, params);
}

function brokenCondition(
  { with: name, only, needs = [], excludes = [] }: Extract<Rule, { with: string }>,
  params: Params,
): readonly string[] {
  const value = params[name];
  const holds = only === undefined ? isOn(value) : isGiven(value) && only.test(String(value));
  if (!holds) return [];
  const label = /^\w+$/.test(String(value)) && only !== undefined ? `${name}: ${value}` : name;
  return [
    ...needs
      .filter((other) => !isOn(params[other]))
      .map((other) => `Argument "${other}" is missing: "${label}" needs it.`),
    ...excludes.filter((other) => isOn(params[other])).map((other) => excluding([label, other])),
  ];
}

function brokenValue(
  rule: Extract<Rule, { list: string } | { https: string }>,
  params: Params,
): readonly string[] {
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

function excluding(names: readonly string[]): string {
  const quoted = names.map((name) => JSON.stringify(name));
  return `Arguments ${listText(quoted)} exclude each other: give one of them.`;
}

/** What is left blank is told of as such. */
function isGiven(value: unknown): boolean {
  return value === BLANK || (value !== undefined && value !== null && value !== "");
}

/** A switch that is off and a list of nothing ask for nothing. */
function isOn(value: unknown): boolean {
  return isGiven(value) && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** A rule as the documentation has it, as a sentence of Markdown. */
export function ruleInWords(rule: Rule): string {
  if ("one" in rule) return `Exactly one of ${codes(rule.one)}.`;
  if ("some" in rule) return `At least one of ${codes(rule.some)}.`;
  if ("atMostOne" in rule) return `At most one of ${codes(rule.atMostOne)}.`;
  if ("without" in rule) {
    return `Without ${anyOfText(rule.without.map(code))}, ${codes(rule.needs)} must be there.`;
  }
  if ("https" in rule) return `${code(rule.https)} begins with \`https://\`.`;
  if ("list" in rule) {
    const { list, min, max } = rule;
    return `${code(list)} holds ${min === undefined ? "at most" : min === max ? "exactly" : `${min} to`} ${max}.`;
  }
  return conditionInWords(rule);
}

function conditionInWords({
  with: name,
  only,
  needs = [],
  excludes = [],
}: Extract<Rule, { with: string }>): string {
  const word = /^\^(\w+)\$$/.exec(only?.source ?? "")?.[1];
  const label = word === undefined ? code(name) : code(`${name}: ${word}`);
  const who = only === undefined || word !== undefined ? label : `${label} by a host or an owner`;
  return needs.length > 0 ? `${who} needs ${codes(needs)}.` : `${who} excludes ${codes(excludes)}.`;
}

function codes(names: readonly string[]): string {
  return listText(names.map(code));
}

function code(name: string): string {
  return `\`${name}\``;
}
