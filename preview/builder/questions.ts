import type { Question } from "../model/builder.ts";

/** The builder's questions, in order. Each option is a row: its value, its words, and what it means. */
export const QUESTIONS: readonly Question[] = [
  one("report", "What do you want to report?", [
    ["job", "One job", "That it started, and how it ended"],
    ["workflow", "The whole workflow", "One message at its end"],
    ["matrix", "A matrix", "One message; only what fails replies"],
    ["deploy", "A deployment", "And its rollback"],
    ["forks", "Pull requests from forks", "They get no secrets"],
  ]),
  one("where", "Where should it appear?", [
    ["room", "In a room", "The bot is a member of it"],
    ["person", "With a person", "A direct message from the bot"],
    ["webhook", "By a webhook", "Needs no bot, but can do less"],
  ]),
  one("when", "When?", [
    ["always", "Always", "However it ends"],
    ["failures", "Failures", "And cancelled runs"],
    ["fixes", "Failures and fixes", "Each failure, then its end"],
    ["changes", "Changes only", "When it breaks, when it is fixed"],
  ]),
  one("mention", "Whom should a failure mention?", [
    ["nobody", "Nobody", ""],
    ["author", "Who wrote the change", "From a map of logins"],
    ["actor", "Who started the run", "From a map of logins"],
    ["people", "Certain people", "By email address"],
    ["all", "Everybody in the room", ""],
  ]),
  {
    name: "with",
    label: "What should it include?",
    isMany: true,
    options: [
      ["tests", "Failed tests", "JUnit XML"],
      ["lint", "Lint findings", "SARIF or Checkstyle"],
      ["errors", "Failed steps, errors", "What GitHub shows of them"],
      ["logs", "Log lines", "Those that say why"],
      ["files", "Files", "In the thread"],
      ["card", "A card", "With buttons"],
    ].map(optionOf),
  },
  one("github", "Which GitHub?", [
    ["github.com", "github.com", ""],
    ["ghe.com", "GHE.com", "With data residency"],
    ["ghes", "GitHub Enterprise Server", "On your own runners"],
  ]),
  one("webex", "Which Webex?", [
    ["commercial", "Webex", ""],
    ["fedramp", "Webex for Government", "FedRAMP"],
  ]),
];

function one(name: Question["name"], label: string, options: readonly (readonly string[])[]): Question {
  return { name, label, isMany: false, options: options.map(optionOf) };
}

function optionOf([value = "", label = "", hint = ""]: readonly string[]): Question["options"][number] {
  return { value, label, hint };
}
