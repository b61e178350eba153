import { describe, expect, test } from "vitest";
import type { Build } from "../../src/build/build.ts";
import { type IncidentFacts, incidentMembers } from "../../src/incident/incident-members.ts";
import type { IncidentEntry, MemberEntry } from "../../src/provisioning/manifest/manifest.ts";
import { readStep } from "../support/render-event.ts";

const place = { line: 1, column: 1 };
const commit = { sha: "a".repeat(40), message: "Roast", author: "Grace", url: "https://github.com/x" };
const FACTS: IncidentFacts = {
  userMap: new Map([
    ["ada", "ada@example.com"],
    ["your-org/qa", "qa@example.com"],
    ["dependabot[bot]", "bot@example.com"],
  ]),
  emailDomains: ["example.com"],
  owners: [],
};

function members(entries: readonly MemberEntry[], build: Partial<Build>, facts: Partial<IncidentFacts> = {}) {
  const entry: IncidentEntry = { when: ["failure"], members: entries, hasMeeting: false, place };
  return incidentMembers(entry, { ...readStep({}), ...build }, { ...FACTS, ...facts });
}

const role = (name: "author" | "committers" | "codeowners") => ({ role: name, place });

describe("who comes to an incident", () => {
  test("are those of the manifest unchanged, and those of the build by their addresses, each once", () => {
    const people = { author: { login: "Ada", isBot: false } };
    const commits = [
      { ...commit, login: "ada" },
      { ...commit, email: "Grace@example.com" },
    ];
    const changes = { kind: "ahead", added: 2, gone: 0, commits } as const;
    const owners = [{ email: "own@example.com" }, { team: "Your-Org/QA" }, { login: "ada" }];
    const listed: readonly MemberEntry[] = [
      { email: "ADA@example.com", place },
      { group: "QA", place },
      { group: "QA", place },
    ];
    const all = [...listed, role("author"), role("committers"), { ...role("codeowners"), isModerator: true }];
    expect(members(all, { people, changes }, { owners })).toEqual({
      members: [
        { email: "ADA@example.com", place },
        { group: "QA", place },
        { email: "Grace@example.com", place },
        { email: "own@example.com", isModerator: true, place },
        { email: "qa@example.com", isModerator: true, place },
      ],
      notes: [],
    });
  });

  test("are only the author, or only the code owners, if the manifest says so", () => {
    const people = { author: { login: "ada", isBot: false }, actor: { login: "linus", isBot: false } };
    const changes = {
      kind: "ahead",
      added: 1,
      gone: 0,
      commits: [{ ...commit, email: "g@example.com" }],
    } as const;
    const owners = [{ email: "own@example.com" }];
    const emailsOf = (name: "author" | "committers" | "codeowners") =>
      members([role(name)], { people, changes }, { owners }).members.map(
        (one) => "email" in one && one.email,
      );
    expect(emailsOf("author")).toEqual(["ada@example.com"]);
    expect(emailsOf("committers")).toEqual(["g@example.com"]);
    expect(emailsOf("codeowners")).toEqual(["own@example.com"]);
  });

  test("are named once if their address is unknown, except for bots", () => {
    const commits = [
      { ...commit, login: "linus" },
      { ...commit, login: "linus" },
      { ...commit, login: "dependabot[bot]", isBot: true },
      { ...commit, email: "who@elsewhere.example" },
    ];
    const changes = { kind: "ahead", added: 4, gone: 0, commits } as const;
    const owners = [{ team: "your-org/ops" }];
    expect(members([role("committers"), role("codeowners")], { changes }, { owners })).toEqual({
      members: [],
      notes: [
        'Not invited, because neither "user-map" nor "email-domains" gives their address: linus, somebody without an account, and your-org/ops.',
      ],
    });
  });

  test("are nobody of a build that knows nobody", () => {
    const all = [role("author"), role("committers"), role("codeowners")];
    expect(members(all, { people: {}, changes: undefined })).toEqual({ members: [], notes: [] });
  });
});
