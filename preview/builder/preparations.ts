import { listText } from "../../src/text/list.ts";
import type { Choices, Preparation } from "../model/builder.ts";
import { EXPRESSION } from "./conflicts.ts";
import { destinationOf } from "./destination.ts";
import { filesToWrite } from "./reports.ts";
import type { Workflow } from "./workflow-for.ts";

/** A repository as `gh` names it, on each GitHub. */
const REPOSITORIES: Readonly<Record<Choices["github"], string>> = {
  "github.com": "your-org/shop",
  "ghe.com": "your-org.ghe.com/your-org/shop",
  ghes: "github.example.com/your-org/shop",
};

/**
 * What to do before the first run, in order. `gh` prompts for the value of a secret, so that it is not in any shell
 * history.
 */
export function preparationsFor(choices: Choices, workflow: Workflow): readonly Preparation[] {
  const { report, where, mention, github, webex } = choices;
  const repository = REPOSITORIES[github];
  const set = (kind: "secret" | "variable", name: string): string =>
    `gh ${kind} set ${name} --repo ${repository}`;
  const [, context, name = ""] = EXPRESSION.exec(choices.to) ?? [];
  const kept: Preparation[] =
    context === undefined || where === "webhook"
      ? []
      : [
          {
            text: `Store the ID of the ${where}.`,
            command: set(context === "secrets" ? "secret" : "variable", name),
          },
        ];
  const signIn: readonly Preparation[] =
    where === "webhook"
      ? [
          {
            text: "Add Incoming Webhooks from the Webex App Hub to the room, and copy the address that it shows.",
          },
          { text: "Store the address as a secret.", command: set("secret", "WEBEX_WEBHOOK_URL") },
        ]
      : [
          webex === "commercial"
            ? {
                text: "Create a bot, and copy its access token.",
                link: "https://developer.webex.com/my-apps/new/bot",
              }
            : {
                text: "Create a bot in the developer portal of Webex for Government, and copy its access token.",
              },
          { text: "Store the token as a secret.", command: set("secret", "WEBEX_BOT_TOKEN") },
        ];
  return [
    { text: `Save the workflow as \`${workflow.path}\`.` },
    ...(github === "ghes"
      ? [{ text: "Mirror the action's repository to your server, as with actions-sync." }]
      : []),
    ...namesToReplace(workflow),
    ...filesOf(choices),
    ...(report === "forks"
      ? [{ text: "Replace `CI` after `workflows` with the name of your workflow." }]
      : []),
    { text: `The commands below use \`${repository}\`: replace it with your repository.` },
    ...signIn,
    ...kept,
    ...(where === "room" ? [{ text: `In Webex, add the bot to ${roomText(choices)}.` }] : []),
    ...(mention === "author" || mention === "actor"
      ? [{ text: "Add your people to `user-map`: the login of each, and their email address in Webex." }]
      : []),
    {
      text: "If you like, run it once with `doctor: true` in its step: that sends nothing, and reports what is still wrong.",
    },
  ];
}

/** Placeholders in a recipe that users must replace with their own names. */
function namesToReplace({ own, text }: Workflow): readonly Preparation[] {
  const [name = ""] = own.split("@");
  const found = [...text.matchAll(/^ *(?:- )?run: (.*)$/gm)].map(([, command = ""]) => `\`${command}\``);
  const commands = [...new Set(found)];
  const fork = `Replace \`${own}\` with your fork or mirror of the action, preferably pinned to a commit.`;
  const pin = `Pin \`${name}\` to a commit if its tags can move.`;
  const yours = commands.length === 1 ? "your own command" : "your own commands";
  return [
    { text: name.startsWith("your-org/") ? fork : pin },
    ...(commands.length === 0 ? [] : [{ text: `Replace ${listText(commands)} with ${yours}.` }]),
  ];
}

/** Files that must exist, to be read or attached. */
function filesOf(choices: Choices): readonly Preparation[] {
  const files = filesToWrite(choices).map(({ kind, glob }) => `${kind} as \`${glob}\``);
  if (files.length === 0) return [];
  const whose =
    choices.report === "forks"
      ? "In the workflow that is reported, configure the job to"
      : "Configure the job to";
  const handedOn =
    choices.report === "forks" ? ", and upload the folder `reports` as an artifact of that name" : "";
  return [{ text: `${whose} write ${listText(files)}${handedOn}.` }];
}

function roomText(choices: Choices): string {
  const to = destinationOf(choices);
  return /^[\w .,:&()-]+$/.test(to) && !/^[\w-]{30,}$/.test(to) ? `the room "${to}"` : "the room";
}
