import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { brokenReport } from "../../src/report/step-report.ts";
import { summaryOf } from "../../src/report/summary.ts";
import { createReport, failedTo, plannedTo, sentTo } from "../support/create-report.ts";

describe("the summary of", () => {
  test("a message that reached all", () => {
    const deliveries = [sentTo("Release train"), sentTo("bob@example.com", { attempts: 3 })];
    expect(summaryOf(createReport({ deliveries }))).toMatchInlineSnapshot(`
      "### Webex Notify: ✅ sent to 2 of 2 destinations

      | Destination | Result |
      | --- | --- |
      | Release train | **✅ Sent** |
      | bob@example.com | **✅ Sent** after 3 attempts |

      <details><summary>The message</summary>

      > ❌ **CI failed**
      >
      > Job: build

      </details>
      "
    `);
  });

  test("one of three that failed", () => {
    const deliveries = [sentTo("Release train"), failedTo("Europe"), sentTo("bob@example.com")];
    expect(summaryOf(createReport({ deliveries, warnings: ["Be careful."] }))).toMatchInlineSnapshot(`
      "### Webex Notify: ❌ sent to 2 of 3 destinations

      | Destination | Result |
      | --- | --- |
      | Release train | **✅ Sent** |
      | Europe | **❌ Failed**<br>POST /messages failed with 403 Forbidden: No (trackingId T-1).<br>The token is not allowed to post there. |
      | bob@example.com | **✅ Sent** |

      **Worth knowing**

      - Be careful.

      <details><summary>The message</summary>

      > ❌ **CI failed**
      >
      > Job: build

      </details>
      "
    `);
  });

  test("an entry that repeats another", () => {
    const skipped = sentTo("release train", {
      status: "skipped",
      error: 'It is the same as "Release train".',
    });
    expect(
      summaryOf(createReport({ deliveries: [sentTo("Release train"), skipped] })),
    ).toMatchInlineSnapshot(`
      "### Webex Notify: ✅ sent to 1 of 1 destination

      | Destination | Result |
      | --- | --- |
      | Release train | **✅ Sent** |
      | release train | **⏭️ Skipped**<br>It is the same as "Release train". |

      <details><summary>The message</summary>

      > ❌ **CI failed**
      >
      > Job: build

      </details>
      "
    `);
  });

  test("a step that a fork keeps from its token", () => {
    const skippedReason =
      "Nothing was sent: there is no token, because GitHub does not pass secrets to pull requests from forks.";
    expect(summaryOf(createReport({ deliveries: [], skippedReason }))).toMatchInlineSnapshot(`
      "### Webex Notify: ⏭️ nothing sent

      Nothing was sent: there is no token, because GitHub does not pass secrets to pull requests from forks.

      <details><summary>The message that would have been sent</summary>

      > ❌ **CI failed**
      >
      > Job: build

      </details>
      "
    `);
  });

  test("a dry run says what would be sent, and what cannot be reached", () => {
    const deliveries = [
      plannedTo("Release train", { recipient: "ROOM-1" }),
      failedTo("Europe", { attempts: 0 }),
    ];
    expect(summaryOf(createReport({ deliveries, isDryRun: true }))).toMatchInlineSnapshot(`
      "### Webex Notify: ❌ dry run, 1 of 2 destinations cannot be reached

      | Destination | Result |
      | --- | --- |
      | Release train | **📝 Would be sent** |
      | Europe | **❌ Failed**<br>POST /messages failed with 403 Forbidden: No (trackingId T-1).<br>The token is not allowed to post there. |

      <details><summary>The message that would have been sent</summary>

      > ❌ **CI failed**
      >
      > Job: build

      </details>
      "
    `);
  });

  test("an input that is wrong", () => {
    const problem = 'Input "event" is "sucess": it must be "success" or "failure", did you mean "success"?';
    const warning = 'Input "tokn" is unknown and was not used. Did you mean "token"?';
    expect(summaryOf(brokenReport([problem], new Date(0), [warning]))).toMatchInlineSnapshot(`
      "### Webex Notify: ❌ nothing sent

      **What to change**

      - Input "event" is "sucess": it must be "success" or "failure", did you mean "success"?

      **Worth knowing**

      - Input "tokn" is unknown and was not used. Did you mean "token"?
      "
    `);
  });

  test("a broken template, in whose place the built-in message was sent", () => {
    const report = createReport({ problems: ["own_template.md, line 3: Unclosed tag"] });
    expect(summaryOf(report)).toMatchInlineSnapshot(`
      "### Webex Notify: ❌ sent to 1 of 1 destination

      | Destination | Result |
      | --- | --- |
      | Release train | **✅ Sent** |

      **What to change**

      - own\\_template.md, line 3: Unclosed tag

      <details><summary>The message</summary>

      > ❌ **CI failed**
      >
      > Job: build

      </details>
      "
    `);
  });
});

/** What one line contains, by kind. */
type Inline = readonly { readonly type: string; readonly content: string }[];

describe("text from outside", () => {
  const HOSTILE = [
    "a | b",
    "a \\| b",
    "a \\\\| b",
    "ends in \\",
    "a\n| b | c |\n\n# d",
    "a\r\n</td></tr></table>\u2028b",
    "`a` | ``b",
    "<script>alert(1)</script> <img src=x onerror=y>",
    "[x](javascript:alert(1)) ![y](http://evil.example/z.png)",
    "**bold** _it_ ~~no~~",
    "</details><!-- ",
    "~~~\n```",
    "| --- | --- |",
    "\u202eevil",
  ];
  const OURS = ["text", "text_special", "strong_open", "strong_close", "<br>"];
  const markdown = new MarkdownIt({ html: true });

  /** What each cell of the table contains, row by row. */
  function cellsIn(summary: string): Inline[][] {
    const tokens = markdown.parse(summary, {});
    const rows: Inline[][] = [];
    for (const [index, { type }] of tokens.entries()) {
      if (type === "tr_open") rows.push([]);
      if (type === "td_open" || type === "th_open") rows.at(-1)?.push(tokens[index + 1]?.children ?? []);
    }
    return rows;
  }

  const seenIn = (cell: Inline): string => cell.map(({ content }) => content).join("");
  const constructsIn = (cell: Inline): string[] =>
    cell.map(({ type, content }) => (type === "html_inline" ? content : type));

  test.each(HOSTILE)("stays in its cell of the table: %j", (text) => {
    const advice = "What to do.";
    const deliveries = [failedTo(text, { error: text, advice }), sentTo("after")];
    const cells = cellsIn(summaryOf(createReport({ deliveries, markdown: "" })));
    expect(cells.map((row) => row.length)).toEqual([2, 2, 2]);
    const seen = text.replace(/\s+/g, " ").replace("\u202e", "").trim();
    expect(cells[1]?.map(seenIn)).toEqual([seen, `❌ Failed<br>${seen}<br>${advice}`]);
    expect(cells[2]?.map(seenIn)).toEqual(["after", "✅ Sent"]);
    expect(
      cells
        .flat()
        .flatMap(constructsIn)
        .filter((construct) => !OURS.includes(construct)),
    ).toEqual([]);
  });

  test.each(HOSTILE)("stays in its line of a list: %j", (text) => {
    const summary = summaryOf(createReport({ warnings: [`It says ${text}`], deliveries: [], markdown: "" }));
    const types = markdown.parse(summary, {}).map(({ type }) => type);
    expect(types.filter((type) => /^(heading|list_item|table|html|fence|code)/.test(type))).toEqual([
      "heading_open",
      "heading_close",
      "list_item_open",
      "list_item_close",
    ]);
  });

  test("with many lines stays in the quotation of the message", () => {
    const summary = summaryOf(createReport({ markdown: "a\n\n```\n| x |\n\n# y", deliveries: [] }));
    const lines = summary.split("\n");
    const quoted = lines.slice(lines.findIndex((line) => line.startsWith("<details>")) + 2, -3);
    expect(quoted).toEqual(["> a", ">", "> ```", "> | x |", ">", "> # y"]);
    expect(lines.slice(-3)).toEqual(["", "</details>", ""]);
  });
});

test.each([
  "https://github.com@evil.example/Release train",
  "www.github.com@evil.example/login",
  "ftp://github.com@evil.example/x",
])("an address that hides its destination never becomes a link: %s", (hidden) => {
  const deliveries = [failedTo(hidden, { error: `Near: ${hidden}`, advice: `See ${hidden}` })];
  const report = createReport({ deliveries, warnings: [`the room ${hidden} was not created by this token`] });
  const html = new MarkdownIt({ linkify: true }).render(summaryOf(report));
  expect(html).not.toMatch(/href="[^"]*github\.com@/);
  expect(html).toContain("evil.example");
});

test("of thousands of sentences a hundred are shown, and the rest are counted", () => {
  const warnings = Array.from({ length: 20_000 }, (_, at) => `Entry ${at} is wrong.`);
  const summary = summaryOf(createReport({ deliveries: [], warnings }));
  expect(summary).toContain("- Entry 99 is wrong.\n- And 19900 more.");
});
