import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takeMentions } from "../../emulator/mentions.ts";
import { type Mentions, type MentionWishes, mentionsOf, type Occasion } from "../../src/message/mentions.ts";
import { OUTCOMES } from "../../src/model/outcome.ts";
import { exampleEvent } from "../support/events.ts";
import { hostileText } from "../support/hostile-text.ts";
import { mentionsIn } from "../support/mentions-in.ts";
import { readStep, type Step } from "../support/render-event.ts";

const ADA = "<@personEmail:ada@example.com>";
const GRACE = "<@personEmail:grace@example.com>";
const MAP = new Map([
  ["ada", "ada@example.com"],
  ["grace", "grace@example.com"],
  ["grinder[bot]", "grinder@example.com"],
]);

/** What the inputs are where nothing but `mention` is given. */
function createWishes(overrides: Partial<MentionWishes> = {}): MentionWishes {
  return {
    mention: ["author"],
    mentionOn: ["failure", "rollback"],
    userMap: new Map(),
    emailDomains: [],
    allowedDomains: [],
    ...overrides,
  };
}

/** A failed run of ada's, of grace's work. */
function createOccasion(overrides: Partial<Occasion> = {}): Occasion {
  return {
    people: {
      author: { login: "Grace", email: "grace@work.example", isBot: false },
      actor: { login: "ada", isBot: false },
    },
    trigger: { event: "push", text: "Push", isScheduled: false },
    ref: { kind: "branch", name: "main" },
    outcome: "failure",
    ...overrides,
  };
}

interface Told {
  readonly markdown: string;
  /** Why somebody is not mentioned, however that is said. */
  readonly notes: readonly string[];
}

const told = ({ markdown, notes, warnings }: Mentions): Told => ({
  markdown,
  notes: [...notes, ...warnings],
});

const mentions = (wishes: Partial<MentionWishes>, occasion: Partial<Occasion> = {}): Told =>
  told(mentionsOf(createWishes(wishes), createOccasion(occasion)));

test("nobody is mentioned if another run replaced it", () => {
  const cause = { kind: "superseded", group: "ci" } as const;
  const wishes = { mention: ["all"], mentionOn: ["cancelled"] as const };
  expect(mentions(wishes, { outcome: "cancelled", cause })).toEqual({
    markdown: "",
    notes: ["Nobody is mentioned: another run replaced this one."],
  });
});

describe("whom the user names", () => {
  test.each([
    [["all"], "<@all>"],
    [["ada@example.com"], ADA],
    [["author"], GRACE],
    [["actor"], ADA],
    [["author", "all", "actor"], `${GRACE} <@all> ${ADA}`],
    [["ada@example.com", "Ada@Example.com", "actor"], ADA],
    [["all", "all"], "<@all>"],
    [[], ""],
  ])("%j is mentioned as %s", (mention, markdown) => {
    expect(mentions({ mention, userMap: MAP })).toEqual({ markdown, notes: [] });
  });
});

describe("the moment", () => {
  test.each([
    ["start", undefined, ""],
    ["success", undefined, ""],
    ["success", "fixed", ""],
    ["cancelled", undefined, ""],
    ["failure", undefined, "<@all>"],
    ["failure", "still-failing", "<@all>"],
    ["rollback", undefined, "<@all>"],
  ] as const)("of %s with the transition %s mentions by default: %j", (outcome, transition, markdown) => {
    expect(mentions({ mention: ["all"] }, { outcome, transition }).markdown).toBe(markdown);
  });

  test("may be one of the user's choice", () => {
    const wishes = { mention: ["all"], mentionOn: ["fixed"] } as const;
    expect(mentions(wishes, { outcome: "success", transition: "fixed" }).markdown).toBe("<@all>");
    expect(mentions(wishes, { outcome: "failure" })).toEqual({
      markdown: "",
      notes: ['Nobody is mentioned: "mention-on" does not include this failure.'],
    });
  });
});

test("on a schedule the author and the actor are not mentioned, and those whom the user names are", () => {
  const wishes = {
    mention: ["author", "actor", "all", "ada@example.com"],
    mentionOn: OUTCOMES,
    userMap: MAP,
  };
  const trigger = { event: "schedule", text: "Schedule", isScheduled: true };
  expect(mentions(wishes, { outcome: "failure", trigger })).toEqual({
    markdown: "<@all> <@personEmail:ada@example.com>",
    notes: [
      "The author is not mentioned: a schedule started the run.",
      "The actor is not mentioned: a schedule started the run.",
    ],
  });
});

test("nothing is noted if nobody is to be mentioned", () => {
  expect(mentions({ mention: [] }, { outcome: "success" })).toEqual({ markdown: "", notes: [] });
});

describe("the author", () => {
  const NOT_FOUND =
    'The author Grace is not mentioned: add a line "Grace: " with their email address to "user-map", or the domain of their commit\'s address to "email-domains".';

  test.each([
    ["by the map, whatever the capitals", { userMap: MAP }, GRACE],
    ["by the map before the commit", { userMap: MAP, emailDomains: ["work.example"] }, GRACE],
    ["by the commit's domain", { emailDomains: ["work.example"] }, "<@personEmail:grace@work.example>"],
  ])("is found %s", (_, wishes, markdown) => {
    expect(mentions(wishes)).toEqual({ markdown, notes: [] });
  });

  test.each([
    ["nothing", {}],
    ["a domain above", { emailDomains: ["example"] }],
    ["a domain below", { emailDomains: ["mail.work.example"] }],
    ["the end of the domain", { emailDomains: ["k.example"] }],
  ])("is not found by %s", (_, wishes) => {
    expect(mentions(wishes)).toEqual({ markdown: "", notes: [NOT_FOUND] });
  });

  test.each([
    ["an address that nobody reads", "noreply@example.com"],
    ["a mapped text", "grace@example.com|Boss"],
    ["an entry that was left out", undefined],
  ])("is not found by %s, and has a line", (_, email) => {
    const notes = ['The author Grace is not mentioned: correct their line in "user-map".'];
    expect(mentions({ userMap: new Map([["grace", email]]) })).toEqual({ markdown: "", notes });
  });

  test("without a login is found by the commit's domain alone", () => {
    const people = { author: { email: "Grace@Work.Example", isBot: false } };
    const wishes = { userMap: new Map([["", "ada@example.com"]]) };
    expect(mentions({ ...wishes, emailDomains: ["work.example"] }, { people }).markdown).toBe(
      "<@personEmail:Grace@Work.Example>",
    );
    expect(mentions(wishes, { people })).toEqual({
      markdown: "",
      notes: ['The author is not mentioned: add the domain of their commit\'s address to "email-domains".'],
    });
  });

  test("whom GitHub does not name is a note", () => {
    expect(mentions({}, { people: {} })).toEqual({
      markdown: "",
      notes: ["The author is not mentioned: it is not known who that is."],
    });
  });
});

describe("the actor", () => {
  const emailDomains = ["work.example"];

  test("is not found by the address of somebody else's commit", () => {
    expect(mentions({ mention: ["actor"], emailDomains })).toEqual({
      markdown: "",
      notes: ['The actor ada is not mentioned: add a line "ada: " with their email address to "user-map".'],
    });
  });

  test("who is the author is mentioned once", () => {
    const { author } = createOccasion().people;
    const people = { author, actor: { login: "grace", isBot: false } };
    const own = "<@personEmail:grace@work.example>";
    expect(mentions({ mention: ["actor"], emailDomains }, { people }).markdown).toBe(own);
    expect(mentions({ mention: ["author", "actor"], emailDomains }, { people }).markdown).toBe(own);
  });

  test("without a login is not an author without one", () => {
    const people = {
      author: { email: "grace@work.example", isBot: false },
      actor: { email: "ada@work.example", isBot: false },
    };
    expect(mentions({ mention: ["actor"], emailDomains }, { people }).markdown).toBe("");
  });
});

test.each(["author", "actor"])("a bot as %s is never mentioned, mapped or not", (role) => {
  const people = { [role]: { login: "grinder[bot]", email: "grinder@example.com", isBot: true } };
  expect(mentions({ mention: [role], userMap: MAP, emailDomains: ["example.com"] }, { people })).toEqual({
    markdown: "",
    notes: [`The ${role} grinder[bot] is not mentioned: it is a bot.`],
  });
});

test("one who is not found keeps nobody else from being mentioned", () => {
  const { markdown, notes } = mentions({
    mention: ["author", "actor"],
    userMap: new Map([["ada", "ada@example.com"]]),
  });
  expect(markdown).toBe(ADA);
  expect(notes).toHaveLength(1);
});

test("takes 2000 bytes at most, and warns about how many are left out", () => {
  const mention = Array.from({ length: 100 }, (_, at) => `person-${at + 100}@example.com`);
  const { markdown, warnings } = mentionsOf(createWishes({ mention }), createOccasion({}));
  expect(markdown.split(" ")).toHaveLength(52);
  expect(markdown.length).toBeLessThanOrEqual(2000);
  expect(mentions({ mention: [...mention, "all"] }).markdown).toMatch(/^<@all> /);
  expect(warnings).toEqual(["48 more people are not mentioned: mentions can take at most 2000 bytes."]);
});

describe("of a real payload", () => {
  const wishes: Partial<MentionWishes> = {
    mention: ["author", "actor"],
    userMap: new Map([["codertocat", "ada@example.com"]]),
    emailDomains: ["github.com"],
  };
  const CODERTOCAT = { GITHUB_TRIGGERING_ACTOR: "Codertocat" };

  test.each<[string, string, Step]>([
    ["push", ADA, { ...exampleEvent("push"), env: CODERTOCAT }],
    ["pull request", ADA, exampleEvent("pull_request")],
    ["deployment by an app", "", { ...exampleEvent("deployment", 1) }],
    ["release", ADA, exampleEvent("release")],
    ["run before in another repository", "", exampleEvent("workflow_run", 0)],
    [
      "run before",
      "<@personEmail:octocat@github.com>",
      { ...exampleEvent("workflow_run", 0), env: { GITHUB_REPOSITORY: "octo-org/octo-repo" } },
    ],
    [
      "run before that is the subject",
      ADA,
      { ...exampleEvent("workflow_run", 1), inputs: { about: "trigger" } },
    ],
    ["schedule", "", { name: "schedule", payload: { schedule: "0 5 * * *" }, env: CODERTOCAT }],
  ])("the %s mentions %j", (_, markdown, step) => {
    const { people, trigger } = readStep(step);
    expect(mentions(wishes, { people, trigger }).markdown).toBe(markdown);
  });
});

describe("hostile text", () => {
  const GOOD = "<@personEmail:ok@example.com>";

  test("in a payload mentions nobody but whom the user means", () => {
    const holds = (name: string, login: string, email: string) => {
      const author = { name, username: login, email: `${email}@example.com` };
      const { people, trigger } = readStep({ payload: { head_commit: { id: "aaaaaaa", author } } });
      const wishes = { mention: ["author", "ok@example.com"], emailDomains: ["example.com"], userMap: MAP };
      const { markdown, notes } = mentions(wishes, { people, trigger });
      expect(markdown).toMatch(/^(?:<@personEmail:[\w.+'-]+@example\.com> )?<@personEmail:ok@example\.com>$/);
      const [, own] = /^<@personEmail:(.+?)> /.exec(markdown) ?? [];
      const meant = [...(own === undefined ? [] : [own]), "ok@example.com"];
      expect(takeMentions(markdown).mentions.map(({ kind, value }) => [kind, value])).toEqual(
        meant.map((value) => ["email", value]),
      );
      expect(notes.flatMap(mentionsIn)).toEqual([]);
    };
    const local = fc.oneof(
      hostileText,
      fc.constantFrom("ada", "o'brien", "a|b", "a><@all><b", "a@evil.example"),
    );
    fc.assert(fc.property(hostileText, hostileText, local, holds));
  });

  test("in a wish or a map is no mention", () => {
    const holds = (text: string) => {
      const userMap = new Map([
        ["grace", text],
        ["ada", `a@example.com${text}`],
      ]);
      const mention = [`x${text}`, "author", "actor", "ok@example.com"];
      const { markdown, notes } = mentions({ mention, userMap });
      // Some of the text is harmless: a letter after an address makes another address.
      expect(markdown.split(" ").filter((one) => !/^<@personEmail:a@example\.com\w*>$/.test(one))).toEqual([
        GOOD,
      ]);
      expect(notes.flatMap(mentionsIn)).toEqual([]);
    };
    fc.assert(fc.property(hostileText, holds));
  });
});
