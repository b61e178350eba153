import type { Choices, Question } from "../model/builder.ts";
import { QUESTIONS } from "./questions.ts";

/** The initial choices. */
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

/** In characters. Longer than any Webex title, and any list of people that somebody types. */
const MAX_TEXT = 300;

/** Reads choices from the query of an address. Unknown words are ignored. */
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

/** The questions. Each option says why it cannot be combined with the other choices, if so. */
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

/** One line, without characters that a form field cannot contain. */
function textOf(value: string | null): string {
  return (value ?? "")
    .replace(/[\p{Cc}\u2028\u2029]/gu, " ")
    .trim()
    .slice(0, MAX_TEXT);
}
