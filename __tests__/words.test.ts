import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "./support/read-imports.ts";

/** Words that once meant nearly the same, and what is said in their place (ARCHITECTURE.md, "Words"). */
const RETIRED: Readonly<Record<string, string>> = {
  announce: "post or deliver",
  announcement: "MessageForms",
  bring: "post",
  carry: "post, apply or request",
  say: "log or post",
  standing: "pending, or thread",
  tell: "explain, report or post",
};

/** Webex's own words for what they name. */
const OF_WEBEX: readonly string[] = ["isAnnouncementOnly"];

const NAMES =
  /(?:^|\s)(?:function\*?|class|interface|type) (\w+)|^ {2}(?:readonly |async |get |static |\*)*#?(\w+)\(/gm;

const sources = await readSources(join(import.meta.dirname, ".."), "src");

test("no function, method or type is named by a word that was retired", () => {
  const found = sources.flatMap(({ path, text }) =>
    namesIn(text).flatMap((name) => retiredIn(name).map((word) => `${path}: ${name}, say ${RETIRED[word]}`)),
  );
  expect(found).toEqual([]);
});

test("what triggered the run is a trigger, and how it ended an outcome: nothing else is an Event", () => {
  const found = sources.filter(({ text }) => /\b(?:type|interface) Event\b|\boutcome\.event\b/.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("the check finds what it looks for", () => {
  const text = "export async function tellAll() {}\ninterface Saying {}\n  async #carryOut(one: string) {\n";
  expect(namesIn(text)).toEqual(["tellAll", "Saying", "carryOut"]);
  expect(namesIn(text).flatMap(retiredIn)).toEqual(["tell", "say", "carry"]);
});

test.each(Object.keys(RETIRED))("the check finds each form of a retired word: %s", (word) => {
  for (const form of [word, `${word}s`, `${stemOf(word)}ed`, `${stemOf(word)}ing`])
    expect([form, ...retiredIn(`is${form.charAt(0).toUpperCase()}${form.slice(1)}`)]).toEqual([form, word]);
});

function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(NAMES), ([, declared, method]) => declared ?? method ?? "");
}

function retiredIn(name: string): readonly string[] {
  if (OF_WEBEX.includes(name)) return [];
  const words = name.split(/(?=[A-Z])/).map((word) => stemOf(word.toLowerCase()));
  return words.flatMap((word) => Object.keys(RETIRED).find((one) => stemOf(one) === word) ?? []);
}

/** A word without the end of a plural, a participle, or an infinitive. */
function stemOf(word: string): string {
  return word.replace(/(?:s|e|ed|ing)+$/, "");
}
