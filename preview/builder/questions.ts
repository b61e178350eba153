import type { Question } from "../model/builder.ts";

/** What the builder asks, in its order. Each option is a row: its value, its words, and what it means. */
export const QUESTIONS: readonly Question[] = [
  one("report", "What do you want to report?", [
    ["job", "One job", "That it started, and how it ended"],
    ["workflow", "The whole workflow", "One message once all jobs have ended"],
    ["matrix", "A matrix", "One message; only what fails replies"],
    ["deploy", "A deployment", "And its rollback"],
    ["forks", "Pull requests from forks", "GitHub gives these no secrets"],
  ]),
  one("where", "Where should it appear?", [
    ["room", "In a room", "The bot is a member of it"],
    ["person", "With a person", "A direct message of the bot"],
    ["webhook", "By a webhook", "Needs no bot, and can do less"],
  ]),
  one("when", "When?", [
    ["always", "Always", "However it ends"],
    ["failures", "When it fails or is cancelled", "Each time"],
    ["fixes", "When it fails, and when it is fixed", "Each failure, and the first success after it"],
    ["changes", "When that changes", "The first failure, and the first success after it"],
  ]),
  one("mention", "Whom should a failure mention?", [
    ["nobody", "Nobody", ""],
    ["author", "Who wrote the change", "By a map of logins and addresses"],
    ["actor", "Who started the run", "By a map of logins and addresses"],
    ["people", "Certain people", "By e-mail address"],
    ["all", "Everybody in the room", ""],
  ]),
  {
    name: "with",
    label: "What should it bring along?",
    isMany: true,
    options: [
      ["tests", "Failed tests", "From JUnit XML"],
      ["lint", "Findings of linters", "From SARIF or Checkstyle XML"],
      ["errors", "Failed steps and their errors", "As GitHub knows them"],
      ["logs", "The telling lines of logs", "What says why it failed"],
      ["files", "Files", "Such as a report, in the thread"],
      ["card", "A card", "With buttons"],
    ].map(optionOf),
  },
  one("github", "Which GitHub?", [
    ["github.com", "github.com", ""],
    ["ghe.com", "GHE.com", "Enterprise Cloud with data residency"],
    ["ghes", "GitHub Enterprise Server", "With your own runners"],
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
