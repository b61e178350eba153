import { expect, test } from "vitest";
import { withoutMentions } from "../../src/text/markup/inert-mentions.ts";
import { escapeMarkdown, fenced } from "../../src/text/markup/markdown.ts";
import { firstLine, oneLine, plainText } from "../../src/text/markup/plain.ts";
import { withoutSecrets } from "../../src/text/secrets/secrets.ts";
import { webAddress } from "../../src/text/web-address.ts";

/** Characters: a third of a megabyte, where anything but linear work takes minutes. */
const LENGTH = 333_000;

// Starts of what the expressions look for, again and again and never whole: where one of them tries the same
// characters twice, a megabyte takes it minutes.
const STARTS = [
  ...[
    "eyJ-",
    "eyJaaaaaaaa.",
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN ",
    "-----END PRIVATE KEY-----\n",
    "ghp_",
    "github_pat_",
  ],
  ...["Bearer ", "Bearer", "Basic aaaaaaaa ", "a://", "a://b:", "a:b@", "ab.", "/webhooks/incoming/"],
  ...[
    "secret_access_key=",
    "npm_",
    "https://",
    `${"a".repeat(64)}_PF84_`,
    "AKIA",
    "%3D",
    "<",
    "&lt",
    "&",
    "&amp;",
    "amp;",
    "&#0",
    "0",
    " ",
    "\\",
    "< \\",
    "\u001b[",
    "\u001b]8;;",
    "\u001b (",
  ],
  ...[
    "`",
    "```\n",
    "~",
    "[",
    "]",
    "*",
    "_",
    "#",
    "-",
    "a",
    "1",
    "é",
    "\n",
    "\r",
    "\u200b",
    "\ud800",
    "\u{e0041}",
  ],
];
const BEFORE = ["", "a://b:<", "-----BEGIN PRIVATE KEY-----\n"];

const texts = STARTS.flatMap((start) =>
  BEFORE.map((before) => before + start.repeat(Math.ceil(LENGTH / start.length))),
);

test.each([
  ["withoutSecrets", (text: string) => withoutSecrets(text, ["a known token"])],
  ["withoutMentions", withoutMentions],
  ["escapeMarkdown", escapeMarkdown],
  ["webAddress", (text: string) => webAddress(text) ?? ""],
  ["fenced", fenced],
  ["plainText", plainText],
  ["oneLine", oneLine],
  ["firstLine", firstLine],
])("%s ends for a third of a megabyte of anything", { timeout: 180_000 }, (_, textOf) => {
  const lengths = texts.map((text) => textOf(text).length);
  expect(lengths).toHaveLength(texts.length);
});
