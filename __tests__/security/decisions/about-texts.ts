import type { Promises } from "./promises.ts";

/** What the decisions promise of texts from outside and the log, and the tests that show it. */
export const aboutTexts: Promises = {
  "0005-text-from-outside.md": [
    ["Four layers protect the message, each of them on its own:", { why: "It begins a list." }],
    [
      "Building the model: every text is one line of at most 200 characters, without control characters, characters that change the direction of writing, and secrets; an address is http or https, or absent.",
      "message/model/model.test.ts",
      "is one line of 200 characters at most",
    ],
    [
      "Secrets are removed from a text before it is cut.",
      "message/hostile-reports.long.test.ts",
      "no half of a token is shown if cleaning makes a cut text short: %i, %i and %i characters",
    ],
    [
      "One place decides what is a link, `text/web-address.ts`: no user information, no percent signs or backslashes in the host, no `.` or `..` in the path.",
      "text/web-address.test.ts",
      "every link leads where it says",
    ],
    [
      "Insertion: `{{x}}` escapes Markdown with backslashes, as CommonMark defines it.",
      "text/markup/markdown.test.ts",
      "shows any text as it is %s",
    ],
    [
      "A value that is a complete web address is percent-encoded instead, so that `[text]({{run.url}})` works.",
      "message/hostile.long.test.ts",
      "stays one link if it is a whole address",
    ],
    [
      "Values are inserted once: a `{{tag}}` in a value stays text.",
      "message/template/render-template.test.ts",
      "is never rendered a second time: %s",
    ],
    [
      "Template context: templates see only the own properties of plain data, with no prototype, no function, and no environment.",
      "message/template/own-context.test.ts",
      "does not see %s",
    ],
    [
      "The finished message: a zero-width space splits whatever could begin a mention (`<@`, and Webex's own mention element), however it is written: with entities in any number of layers, escapes, white space, comments, or tags.",
      "text/markup/inert-mentions.test.ts",
      "splits a mention in any number of layers, whatever is between",
    ],
    [
      "Webex does not document whether it looks for mentions before or after it reads the Markdown, so this applies in code blocks too.",
      "message/hostile-reports.long.test.ts",
      "nobody is mentioned through jobs, annotations, tests, findings and logs",
    ],
    [
      "In the texts of a card, links that are not http or https are split in the same way.",
      "message/card/card-links.test.ts",
      "are http and https in built-in and own cards, whatever comes with a value",
    ],
  ],
  "0023-lines-of-the-log.md": [
    [
      "Only `src/door/core.ts` writes texts to the log, and `logLine` makes each a line without secrets and control characters, and with a visible blank where a command could be.",
      "door/core.test.ts",
      "nothing else in src/ can write to the log",
    ],
    ["A caller cannot forget it.", "door/core.test.ts", "every way to the log is known here"],
    [
      "Warnings from Node go to the debug log in the same way.",
      "e2e/door/last-words.process.long.test.ts",
      "a warning of Node goes to the debug log, without secrets",
    ],
    [
      "Outputs and state go there only if the runner does not accept its files, as commands that escape their value.",
      "door/core.test.ts",
      "nothing else in src/ can write to the log",
    ],
    [
      "Lines other than commands also pass through `printedLine`.",
      "door/core.test.ts",
      "every text that leaves becomes a line in the door",
    ],
    [
      "The problem matchers of earlier steps, such as those that `actions/setup-node` adds, read them, and make an annotation of each error that they find, even after the bar that marks a quote.",
      "report/problem-matchers.test.ts",
      "a problem matcher finds no error of $tool in a line",
    ],
    [
      "So an invisible word joiner follows each place of an error: `cart.ts:12:3:`, `(12,3)`, `line 12,`, `.go:`, and `error TS1:`.",
      "report/problem-matchers.test.ts",
      "the log of a step that quotes errors in %s makes no annotation",
    ],
    [
      "It is never within a word, so that the runner still masks secrets that only it knows.",
      "report/problem-matchers.test.ts",
      "nothing is put into a word, so that the runner finds the secrets that only it knows",
    ],
    [
      "A secret of several words is not masked if one of them looks like the place of an error.",
      "report/problem-matchers.test.ts",
      "the runner finds a secret of several words in a line: %s",
    ],
    [
      "`quoted` is how an error shows a user's text: cleaned first, then cut.",
      "text/secrets/quoted.test.ts",
      "of a token that is cut nothing is left, wherever the cut is",
    ],
    [
      "If the text looks like a credential, the error says only that.",
      "text/secrets/quoted.test.ts",
      "of a token that is cut nothing is left, wherever the cut is",
    ],
    [
      "`cutToCharacters` cleans a text before it cuts it, and if an ellipsis cuts a known secret, the secret's start is removed too.",
      "text/secrets/quoted.test.ts",
      "the start of a known secret before an ellipsis is removed",
    ],
    [
      "If a text must be cut before it can be cleaned, such as a line of a log or an answer, the word at the cut is dropped.",
      "message/hostile-reports.long.test.ts",
      "no half of a token is shown if a line of a log is cut after %i characters of other tokens",
    ],
    [
      "Secrets are removed from all lines before a single line is used, because a secret may span several lines.",
      "e2e/secrets/parts-of-secrets.test.ts",
      "no part of a token that is split over two lines is shown: %s",
    ],
    [
      "For a secret of twenty or more letters and digits, only these count: invisible characters, quotes, and gutters may interrupt it.",
      "text/secrets/interrupted-secrets.long.test.ts",
      "a known secret is removed, wherever it is",
    ],
    [
      "`requests.ts`, the only way to Webex, cleans Markdown and file names, so no message can avoid it.",
      "sent-markdown.test.ts",
      "nothing but the one way out sends Markdown or the name of a file",
    ],
    [
      "A message that is not the step's own, such as a welcome or a recording, mentions nobody.",
      "e2e/secrets/parts-of-secrets.test.ts",
      "recordings and welcomes are posted without secrets and mentions",
    ],
    [
      "Nobody can list what may be inside a secret: terminals follow sequences of any kind, and tools leave any part of them.",
      "text/secrets/parts/part-finder.long.test.ts",
      "no part of twelve characters of %s is shown, whatever is between the parts: %s",
    ],
    [
      "So for a secret of random letters and digits, any twelve of them in a row are hidden wherever they occur (`text/secrets/parts/`).",
      "text/secrets/parts/part-finder.long.test.ts",
      "no part of twelve characters of %s is shown, whatever is between the parts: %s",
    ],
    [
      "A secret counts as random by how often the kinds of characters change, because words that somebody chose could occur in any text.",
      "text/secrets/parts/random-parts.test.ts",
      "none of what somebody could have made up: %s",
    ],
    [
      "A start and an end that many secrets share do not count.",
      "text/secrets/parts/random-parts.test.ts",
      "of %s no public part",
    ],
    [
      "A known secret is searched for in the text as it is and with its escapes decoded, layer by layer until none is left: percent-encoding, entities, and backslash escapes.",
      "text/secrets/secret-writings.long.test.ts",
      "is removed as %s, and that as %s",
    ],
    [
      "Nobody can list all spellings of a secret, because they mix.",
      "text/secrets/secret-writings.long.test.ts",
      "a secret of any printable characters is removed in any two writings, and half of it in another",
    ],
    [
      "Inputs that say where or how to send refuse a credential before anything is sent.",
      "e2e/secrets/secret-in-inputs.process.long.test.ts",
      "%s of the action",
    ],
    [
      "So do the texts of a manifest and the arguments of a call, except in fields made for a credential.",
      "e2e/secrets/secret-in-inputs.process.long.test.ts",
      "%s of the call action",
    ],
    [
      "Inputs for content, such as `message`, are cleaned instead.",
      "e2e/secrets/secret-in-inputs.process.long.test.ts",
      "%s of the action",
    ],
  ],
};
