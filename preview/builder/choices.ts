import type { Choices, Question } from "../model/builder.ts";
import { QUESTIONS } from "./questions.ts";

/** What is chosen before anybody has chosen. */
const FIRST: Choices = {
  report: "job",
  where: "room",
  to: "",
  when: "always",
  mention: "nobody",
  who: "",
  with: [],
  github: "github.com",
  webex: "commercial",
};

/** Longer than any title of Webex's, and any list of people that somebody types. */
const MAX_TEXT = 300;

/** Reads choices from the query of an address; what is none of the words counts as not chosen. */
export function readChoices(query: URLSearchParams): Choices {
  const given = QUESTIONS.map(({ name, isMany, options }) => {
    const values = (query.get(name) ?? "").split(",");
    const known = options.map(({ value }) => value).filter((value) => values.includes(value));
    return [name, isMany ? known : (known[0] ?? FIRST[name])];
  });
  return {
    ...FIRST,
    ...Object.fromEntries(given),
    to: textOf(query.get("to")),
    who: textOf(query.get("who")),
  };
}

/** The questions, each option with why it does not go together with the other choices. */
export function questionsFor(
  choices: Choices,
  problemsOf: (choices: Choices) => readonly string[],
): readonly Question[] {
  const present = new Set(problemsOf(choices));
  return QUESTIONS.map((question) => ({
    ...question,
    options: question.options.map((option) => {
      const chosen = question.isMany ? [...new Set([...choices.with, option.value])] : option.value;
      const problem = problemsOf({ ...choices, [question.name]: chosen } as Choices).find(
        (one) => !present.has(one),
      );
      return { ...option, problem };
    }),
  }));
}

/** A line without what no field of a form holds. */
function textOf(value: string | null): string {
  return (value ?? "")
    .replace(/[\p{Cc}\u2028\u2029]/gu, " ")
    .trim()
    .slice(0, MAX_TEXT);
}
