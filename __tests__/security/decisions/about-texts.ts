import type { Promises } from "./promises.ts";

/** What the decisions promise of texts from outside and the log, and the tests that show it. */
export const aboutTexts: Promises = {
  "0005-text-from-outside.md": [
    ["Four layers, each of which holds alone:", { why: "It begins a list." }],
    [
      "Building the model: every text on one line, without control and direction-changing characters, secrets blanked out, at most 200 characters; addresses are http or https or absent.",
      "message/model/model.test.ts",
      "is one line of 200 characters at most",
    ],
    [
      "A text is cleaned of secrets before it is cut.",
      "message/hostile-reports.test.ts",
      "no half of a token is shown where cleaning makes a cut text short: %i, %i and %i characters",
    ],
    [
      "What is a link is decided in one place, `text/web-address.ts`: no user information, no percent signs or backslashes in the host, no `.` or `..` in the path.",
      "text/web-address.test.ts",
      "whatever is a link leads where it says",
    ],
    [
      "Insertion: `{{x}}` escapes Markdown by backslash, as CommonMark defines it.",
      "text/markup/markdown.test.ts",
      "shows any text as it is %s",
    ],
    [
      "A whole web address is percent-encoded instead, so that `[text]({{run.url}})` works.",
      "message/hostile.long.test.ts",
      "stays one link where it is a whole address",
    ],
    [
      "Values are inserted once: a `{{tag}}` in a value stays text.",
      "message/template/render-template.test.ts",
      "is never rendered a second time: %s",
    ],
    [
      "Template context: own properties of plain data only; no prototype, no function, no environment.",
      "message/template/own-context.test.ts",
      "does not see %s",
    ],
    [
      "The finished message: whatever could begin a mention (`<@`, and Webex's own mention element) is split by a zero-width space, whatever it is written with: entities in any number of layers, escapes, white space, comments, tags.",
      "text/markup/inert-mentions.test.ts",
      "splits a mention in any number of layers, whatever stands between",
    ],
    [
      "It is not documented whether Webex looks for mentions before or after it reads the Markdown, so this holds in code blocks too.",
      "message/hostile-reports.test.ts",
      "nobody is mentioned through jobs, annotations, tests, findings and logs",
    ],
    [
      "In a card's texts, links that are not http or https are split in the same way.",
      "message/card/card-links.test.ts",
      "are http and https in built-in and own cards, whatever comes with a value",
    ],
  ],
  "0023-lines-of-the-log.md": [
    [
      "`src/door/core.ts` alone writes texts to the log, and each becomes a line there by `logLine`: without secrets and control characters, with a visible blank where a command could be.",
      "door/core.test.ts",
      "nothing else in src/ can write to the log",
    ],
    ["A caller cannot forget it.", "door/core.test.ts", "every way to the log is known here"],
    [
      "Warnings of Node go to the debug log the same way.",
      "e2e/last-words.long.test.ts",
      "a warning of Node goes to the debug log, without secrets",
    ],
    [
      "Outputs and state go there only where the runner does not take its files, as commands that escape their value.",
      "door/core.test.ts",
      "nothing else in src/ can write to the log",
    ],
    [
      "`quoted` is how an error shows a user's text: cleaned, then cut; of what looks like a credential only that it does.",
      "text/secrets/quoted.test.ts",
      "of a token that is cut nothing is left, wherever the cut is",
    ],
    [
      "A cut cleans first (`cutToCharacters`), and where an ellipsis cuts a known secret its start is removed as well.",
      "text/secrets/quoted.test.ts",
      "the start of a known secret before an ellipsis is removed",
    ],
    [
      "What is cut before it can be cleaned, such as a line of a log or the text of an answer, loses the word that the cut went through.",
      "message/hostile-reports.test.ts",
      "no half of a token is shown where a line of a log is cut behind %i characters of other tokens",
    ],
    [
      "A line of a text is taken only once secrets are gone from all lines: a secret may go over several.",
      "e2e/parts-of-secrets.e2e.test.ts",
      "of a token that goes over two lines nothing is shown: %s",
    ],
    [
      "In a secret of twenty letters or more only letters and digits count: characters that nobody sees, quotes and gutters may interrupt it.",
      "text/secrets/interrupted-secrets.long.test.ts",
      "a known secret is removed, wherever it stands",
    ],
    [
      "Markdown and names of files are cleaned in `requests.ts`, the one way to Webex, so that no message can pass it by.",
      "sent-markdown.test.ts",
      "nothing but the one way out sends Markdown or the name of a file",
    ],
    [
      "A message that is not the step's own, such as a welcome or a recording, mentions nobody.",
      "e2e/parts-of-secrets.e2e.test.ts",
      "recordings and welcomes are told without secrets and mentions",
    ],
    [
      "What may stand within a secret cannot be listed: terminals obey sequences of any kind, and tools leave any part of them.",
      "text/secrets/parts/part-finder.long.test.ts",
      "of %s no part of twelve characters is shown, whatever stands between the parts: %s",
    ],
    [
      "So of a secret that is letters and digits at random, twelve of these in a row are hidden wherever they stand (`text/secrets/parts/`).",
      "text/secrets/parts/part-finder.long.test.ts",
      "of %s no part of twelve characters is shown, whatever stands between the parts: %s",
    ],
    [
      "How often the kinds of characters change tells what is random: words that somebody chose could stand in any text.",
      "text/secrets/parts/random-parts.test.ts",
      "none of what somebody could have made up: %s",
    ],
    [
      "The start and end that many secrets share do not count.",
      "text/secrets/parts/random-parts.test.ts",
      "of %s no public part",
    ],
    [
      "A known secret is looked for in the text as it stands and in the text with its escapes read, layer by layer until none is left: percent-encoding, entities, and what begins with a backslash.",
      "text/secrets/secret-writings.long.test.ts",
      "is removed as %s, and that as %s",
    ],
    [
      "Spellings of the secret cannot be listed, because they mix.",
      "text/secrets/secret-writings.long.test.ts",
      "a secret of any printable characters is removed in any two writings, and half of it in another",
    ],
    [
      "Inputs that say where something goes, or how, refuse a credential before anything is sent.",
      "e2e/secret-in-inputs.long.test.ts",
      "%s of the action",
    ],
    [
      "So do texts of a manifest and arguments of a call, unless their field is made for one.",
      "e2e/secret-in-inputs.long.test.ts",
      "%s of the call action",
    ],
    [
      "Inputs of content, such as `message`, are cleaned instead.",
      "e2e/secret-in-inputs.long.test.ts",
      "%s of the action",
    ],
  ],
};
