import { causeIn } from "../../src/build/failures/github-sentences.ts";
import { decodedPath, repositoryPath } from "../../src/build/places/repository-path.ts";
import { causeLine } from "../../src/build/tests/cause/cause-line.ts";
import { cleanText, messageOf, traceOf } from "../../src/build/tests/cause/failure-text.ts";
import { locate } from "../../src/build/tests/trace/location.ts";
import { ownersOf } from "../../src/incident/codeowners.ts";
import { sectionsOfMarkdown } from "../../src/message/card/card-markdown.ts";
import { cardLine, safeCardText } from "../../src/message/card/card-text.ts";
import { limitMarkdown } from "../../src/message/limits/cut-markdown.ts";
import { fitMessage } from "../../src/message/limits/fit-message.ts";
import { logLine } from "../../src/report/log-line.ts";
import { cutToBytes, cutToCharacters } from "../../src/text/cut.ts";
import { emailAddress } from "../../src/text/email.ts";
import { withoutSequences } from "../../src/text/escapes/control-sequences.ts";
import { withoutMentions } from "../../src/text/markup/inert-mentions.ts";
import { escapeMarkdown, fenced, markdownLink } from "../../src/text/markup/markdown.ts";
import { notesLine } from "../../src/text/markup/notes.ts";
import { firstLine } from "../../src/text/markup/plain.ts";
import { bearersOf } from "../../src/text/name-match.ts";
import { nearestFew } from "../../src/text/nearest.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { withoutSecrets } from "../../src/text/secrets/secrets.ts";
import { blockOf } from "./log-files.ts";
import { renderStep } from "./render-event.ts";

/** What takes a text from outside, whatever its length. */
export const TEXT_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "cleaning of secrets": (text) => withoutSecrets(text, ["aaaaaaaa", "s3cret\\value with blanks"]),
  "cleaning of the secret that the text almost is": (text) => withoutSecrets(text, [text.slice(0, 60)]),
  "cleaning of many secrets and of long ones": (text) => withoutSecrets(text, manyOf(text)),
  "escaping for Markdown": escapeMarkdown,
  "links in Markdown": (text) => [markdownLink(text, `https://example.com/${text}`), fenced(text)],
  "splitting of mentions": withoutMentions,
  "first lines": (text) => [firstLine(text), cutToCharacters(text, 60), cutToBytes(text, 60)],
  "cutting of messages": (text) => limitMarkdown(text),
  "fitting of messages": (text) => fitMessage(text, "<@all>", [text.slice(1)]),
  "texts of cards": (text) => [cardLine(text), safeCardText(text, hiding([]))],
  "Markdown in cards": (text) => sectionsOfMarkdown(`# ${text}`),
  "lines of the log": (text) => logLine(text, []),
  "lines of logs": (text) => blockOf([text, ...text.split("\n")], 200),
  "colours of logs": withoutSequences,
  "texts of failed tests": (text) => [
    causeLine(messageOf({ message: text, type: text }, text)),
    messageOf({ message: "" }, cleanText(text, "/w")),
    traceOf(text, { workspace: "/w", className: text }),
  ],
  "what ended a job": (text) => ENDINGS.map((said) => causeIn([{ ...said, message: said.message + text }])),
  "places of failed tests": (text) => [
    locate({ file: text, line: 1 }, text, { workspace: "/w", className: text }),
    locate({ file: undefined, line: 1 }, `at ${text}`, { workspace: "/w" }),
  ],
  "paths of linters": (text) => repositoryPath(decodedPath(text), { workspace: "/w", base: text }),
  "lines of CODEOWNERS": (text) => [ownersOf(text, ["a/b"]), ownersOf(`* ${text}`, ["a/b", "a/c"])],
  "patterns of CODEOWNERS": (text) => ownersOf(`${text}b @ada`, [repeatedPath(text)]),
  "email addresses": emailAddress,
  "titles of rooms": (text) => bearersOf("Release train", [text, `${text} `], String),
  "notes of releases": (text) => notesLine(`<!--${text}`.repeat(2), text.slice(0, 40)),
  "near names": (text) => nearestFew(text, [`${text}ab`, `x${text}`, text.slice(2)]),
};

/** Beginnings of what GitHub says about a job that was ended. */
const ENDINGS = [
  "",
  "The job running on runner ",
  "The runner: ",
  "Canceling since a higher priority waiting request for ",
  "The run was canceled by @",
].map((message) => ({ path: ".github", startLine: 1, level: "failure", message }));

/** What takes a text from the payload of an event to the message. */
export const EVENT_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "a commit message": (text) => renderStep({ payload: pushOf(text) }),
  "a pull request": (text) => renderStep({ name: "pull_request", payload: pullRequestOf(text) }),
};

/** Secrets that the text nearly is, and more of them than one pattern could hold. */
function manyOf(text: string): readonly string[] {
  const start = text.slice(0, 40);
  const alike = Array.from({ length: 20 }, (_, at) => `${start}!${at}`);
  return [...alike, `${text.slice(0, 2000)}!`, "s3cret…".repeat(400)];
}

function repeatedPath(text: string): string {
  return text.replace(/[*?\\ ]/g, "a").slice(0, 4000);
}

function pushOf(text: string): unknown {
  const head_commit = { id: "3f2a9c1", message: text, author: { name: text, email: text } };
  return { ref: `refs/heads/${text}`, after: "3f2a9c1", compare: text, head_commit, sender: { login: text } };
}

function pullRequestOf(text: string): unknown {
  const head = { ref: text, sha: text };
  const pull_request = {
    number: 1,
    title: text,
    html_url: text,
    user: { login: text },
    head,
    base: { ref: text },
  };
  return { action: text, pull_request };
}
