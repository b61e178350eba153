import { parseDestination } from "../../src/inputs/destinations.ts";
import type { Choices, Extra } from "../model/builder.ts";
import { peopleOf } from "./destination.ts";
import { inputProblems } from "./input-problems.ts";

/** Choices that cannot be combined, with a sentence that says so. */
const CONFLICTS: readonly (readonly [isSo: (choices: Choices) => boolean, text: string])[] = [
  [
    ({ where, mention }) => where === "webhook" && mention !== "nobody",
    "A webhook cannot mention people: post to a room as a bot, or mention nobody.",
  ],
  [has("webhook", "files"), "A webhook cannot attach files: post as a bot, or remove the files."],
  [has("webhook", "card"), "A webhook cannot post cards: post as a bot, or remove the card."],
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
    "The author of a fork's commit is not mentioned, because anybody can write any name there: mention certain people.",
  ],
  [
    ({ report, github, with: extras }) =>
      report === "forks" &&
      github === "ghes" &&
      extras.some((one) => one === "tests" || one === "lint" || one === "files"),
    "On GitHub Enterprise Server, no step can download the files of another run: remove tests, linters and files for pull requests from forks.",
  ],
];

function has(where: Choices["where"], extra: Extra): (choices: Choices) => boolean {
  return (choices) => choices.where === where && choices.with.includes(extra);
}

/** A sentence for each combination of choices that is not possible. */
export function conflictsIn(choices: Choices): readonly string[] {
  return CONFLICTS.filter(([isSo]) => isSo(choices)).map(([, text]) => text);
}

/** Problems with the texts that were typed, mostly in the action's own words. */
export async function problemsInTexts({ where, to, mention, who }: Choices): Promise<readonly string[]> {
  const problem = where === "webhook" || to === "" ? undefined : destinationProblem(to, where);
  const found = await inputProblems(mention === "people" ? { mention: peopleOf(who) } : {});
  return [...(problem === undefined ? [] : [problem]), ...found.map(({ text }) => text)];
}

function destinationProblem(to: string, where: "room" | "person"): string | undefined {
  if (EXPRESSION.test(to)) return undefined;
  if (to.includes(`\${{`)) {
    return `"${to}" contains an expression: write only one secret or variable, such as \${{ vars.WEBEX_ROOM_ID }}.`;
  }
  const { target } = parseDestination(to);
  if (where === "person") {
    return target.kind === "email"
      ? undefined
      : `"${to}" is not an email address: give the person's address.`;
  }
  if (target.kind === "invalid") return `"${to}" is not a room: ${target.problem}.`;
  return target.kind.startsWith("room")
    ? undefined
    : `"${to}" is not a room: give its title, its ID or its link.`;
}

/** A secret or variable that contains the destination. */
export const EXPRESSION = /^\$\{\{ *(secrets|vars)\.([A-Za-z_]\w*) *\}\}$/;
