import type { Choices, Extra } from "../model/builder.ts";
import { destinationOf, peopleOf } from "./destination.ts";
import { inputProblems } from "./input-problems.ts";

/** Choices that do not go together, and the sentence that says so. */
const CONFLICTS: readonly (readonly [isSo: (choices: Choices) => boolean, text: string])[] = [
  [
    ({ where, mention }) => where === "webhook" && mention !== "nobody",
    "A webhook mentions nobody: post to a room as a bot, or mention nobody.",
  ],
  [has("webhook", "files"), "A webhook takes no files: post as a bot, or leave the files out."],
  [has("webhook", "card"), "A webhook takes no cards: post as a bot, or leave the card out."],
  [
    ({ where, mention }) => where === "person" && mention !== "nobody",
    "A direct message reaches its person without a mention: post to a room, or mention nobody.",
  ],
  [
    ({ report, mention }) => report === "deploy" && mention === "author",
    "A deployment that somebody starts has no author: mention who started the run.",
  ],
  [
    ({ report, mention }) => report === "forks" && (mention === "author" || mention === "actor"),
    "Nobody is mentioned for the name in a fork's commit, for anybody can write any there: mention certain people.",
  ],
  [
    ({ report, github, with: extras }) =>
      report === "forks" &&
      github === "ghes" &&
      extras.some((one) => one === "tests" || one === "lint" || one === "files"),
    "On GitHub Enterprise Server no step can download the files of another run: leave tests, linters and files out for pull requests from forks.",
  ],
];

function has(where: Choices["where"], extra: Extra): (choices: Choices) => boolean {
  return (choices) => choices.where === where && choices.with.includes(extra);
}

/** Says what of the choices does not go together, a sentence each. */
export function conflictsIn(choices: Choices): readonly string[] {
  return CONFLICTS.filter(([isSo]) => isSo(choices)).map(([, text]) => text);
}

/** Says what is wrong with the texts that were typed, in the words of the action. */
export async function problemsInTexts(choices: Choices): Promise<readonly string[]> {
  const { where, to, mention, who } = choices;
  const problems: string[] = [];
  if (where === "person" && to !== "" && !/^[^\s@]+@[^\s@]+$/.test(to)) {
    problems.push(`"${to}" is no e-mail address: give that of the person.`);
  }
  if (where !== "webhook" && to.includes(`\${{`) && !EXPRESSION.test(to)) {
    problems.push(
      `"${to}" holds an expression: write one secret or variable and nothing else, such as \${{ vars.WEBEX_ROOM_ID }}.`,
    );
  }
  const isTyped = where === "room" && to !== "" && !to.includes(`\${{`);
  const found = await inputProblems({
    ...(isTyped ? { to: destinationOf(choices) } : {}),
    ...(mention === "people" ? { mention: peopleOf(who) } : {}),
  });
  return [...problems, ...found.map(({ text }) => text)];
}

/** A secret or variable that holds the destination. */
export const EXPRESSION = /^\$\{\{ *(secrets|vars)\.([A-Za-z_]\w*) *\}\}$/;
