import { describe, expect, test } from "vitest";
import { seedPeople } from "../../../emulator/seed.ts";
import { OUTPUT_NAMES } from "../../../src/report/outputs.ts";
import { eventOf, needsOf, pullRequestEvent, pushEvent, stepsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld } from "../../support/start-world.ts";

const { bob } = seedPeople;

/** Texts that anybody may put into a branch, a title or a name, by what they would like to be. */
const HOSTILE: Readonly<Record<string, string>> = {
  "a mention of all": "<@all> <@here>",
  "a mention of a person": `<@personEmail:${bob.email}|Bob> <@personId:${bob.uuid}>`,
  "a mention in disguise": "&lt;@all&gt; &#60;@all> <\u200b@all> <\\@all> &#x3C;@here>",
  "a mention by its element":
    '<spark-mention data-object-type="groupMention" data-group-type="all">x</spark-mention>',
  "Mustache tags": "{{commit.author}} {{{data}}} {{> links}} {{#jobs}} {{=<% %>=}}",
  Markdown: "**bold** _i_ `code` [link](https://evil.example) ![i](https://evil.example/i.png) ~~s~~ |a|b|",
  "blocks of Markdown": "# head\n- item\n1. one\n> quote\n```\nfence\n```\n---\n| a | b |\n| - | - |",
  HTML: '<blockquote class="danger">x</blockquote><b>b</b><script>alert(1)</script><br>',
  "commands to the runner": "::error::pwned ##[error]pwned ##[add-mask]main ::set-output name=ok::pwned",
  "commands on lines of their own":
    "x\n::error::pwned\r::add-mask::main\r\n##[warning]pwned\n::stop-commands::aaaaaaaa",
  "lines of file commands": "x\nok=pwned\nghadelimiter_1\nresults<<EOF\npwned\nEOF",
  "text in another direction": "\u202Egnp.exe\u202C \u2066isolate\u2069 \u200Fmark \u061C",
  "control characters": "\u001b[31mred\u001b[0m \u0007 \u009b31m \u2028 \u2029 \ufeff \u{E0041}",
};

/** Every place of a build that others fill, each with the same text. */
const PLACES: Readonly<Record<string, (text: string) => Step>> = {
  "a push": (text) => ({ event: pushEvent({ ref: `refs/heads/${text}`, message: text, author: text }) }),
  "a pull request": (text) => ({ event: pullRequestEvent({ title: text, branch: text }) }),
  "a release": (text) => ({
    event: eventOf("release", { action: text, release: { tag_name: text, name: text } }),
  }),
  "a deployment": (text) => ({
    event: eventOf("deployment", { deployment: { environment: text, ref: text, description: text } }),
    with: { version: text, "previous-version": text, event: "rollback" },
  }),
  "the names of a workflow": (text) => ({
    github: { workflow: text, job: text, actor: text, event_name: text },
    contexts: { matrix: { text } },
    with: { steps: stepsOf({ [text]: "failure" }), status: "failure" },
  }),
  "needed jobs": (text) => ({ with: { needs: needsOf({ [text]: "failure", other: text }) } }),
  "a status": (text) => ({ with: { status: text.trim() || "x" } }),
};

describe.each(Object.entries(HOSTILE))("%s", (_, text) => {
  test.each(Object.keys(PLACES))("in %s does nothing", async (place) => {
    await using world = await startWorld();
    const step = await world.run(PLACES[place]?.(text) ?? {});
    const [message] = world.webex.messagesIn(RELEASE_TRAIN);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
    expect(step.masks).toHaveLength(1);
    expect(step.annotations.filter(({ level }) => level !== "warning")).toEqual([]);
    expect(step.annotations.filter(({ title }) => title !== "Webex Notify")).toEqual([]);
    expect(Object.keys(step.outputs)).toHaveLength(OUTPUT_NAMES.length);
    expect(tagsIn(message?.html).filter((tag) => !OUR_TAGS.test(tag))).toEqual([]);
    expect(hostsIn(message?.html)).not.toContain("evil.example");
    expect(message?.markdown).not.toMatch(UNSEEN);
    expect(`${step.summary}${step.log.join("")}`).not.toMatch(UNSEEN);
  });
});

/** What the built-in templates format: a bold title, a list, links. */
const OUR_TAGS =
  /^<\/?(?:p|strong|br|blockquote)>$|^<blockquote class="(?:danger|info|success|warning)">$|^<\/?a\b/;

/** Characters that hide, or turn the text around them; a line of the log and of the summary ends as it should. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff\u{e0000}-\u{e007f}]/u;

function tagsIn(html = ""): readonly string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

function hostsIn(html = ""): readonly string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => new URL(address).hostname);
}

test("a null character, which no environment can contain, does nothing in a commit message", async () => {
  await using world = await startWorld();
  await world.run({ event: pushEvent({ message: "nothing\u0000here", author: "\u0000" }) });
  expect(world.read()[0]).toContain(" · 3f2a9c1 nothinghere · Push by ");
});

test("the user's own message mentions nobody either", async () => {
  await using world = await startWorld();
  const message = `<@all> {{{data.who}}} {{data.who}} <@personEmail:${bob.email}|Bob>`;
  await world.run({ with: { message, data: JSON.stringify({ who: "<@here>" }) } });
  expect(world.read()).toHaveLength(1);
});

test("a value is never rendered a second time, and prototypes are not accessible", async () => {
  await using world = await startWorld();
  const message = "{{data.a}}|{{constructor}}|{{data.__proto__.x}}|{{process.env.HOME}}|{{data.a.length}}";
  const step = await world.run({
    workspace: { "own.md": `Title\n\n${message}` },
    with: { template: "own.md", data: '{"a":"{{repository.name}}","__proto__":{"x":"y"}}' },
  });
  expect(world.read()[0]?.split("\n")[1]).toMatch(/^\{\{repository\.name\}\}\|\|y?\|\|$/);
  expect(step.conclusion).toBe("success");
});

test("a destination is text as well", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { to: "##[error]pwned ::error::pwned <@all> <b> \u202ex" } });
  expect(step.annotations.map(({ level, title }) => [level, title])).toEqual([["error", "Webex Notify"]]);
  expect(`${step.summary}${step.log.join("")}${JSON.stringify(step.outputs)}`).not.toMatch(UNSEEN);
  const planned = await world.run({ with: { to: "##[error]pwned", "dry-run": "true", token: "" } });
  expect(planned.annotations).toEqual([]);
});

test("what Webex answers is text as well", async () => {
  await using world = await startWorld();
  const hostile = "no\n::error::pwned\r##[warning]pwned <b>b</b> | **x** \u202e";
  const body = { message: hostile, errors: [{ description: hostile }], trackingId: "x" };
  world.webex.fail({ kind: "answer", status: 503, body, headers: { "retry-after": "1" } });
  world.webex.fail({ kind: "answer", status: 400, body });
  const step = await world.run();
  expect(world.requests()).toEqual(["POST /messages 503", "POST /messages 400"]);
  expect(step.annotations).toHaveLength(1);
  expect(step.log.filter((line) => /^##\[(error|warning)\]/.test(line))).toHaveLength(1);
  expect(step.summary).not.toContain("<b>");
});
