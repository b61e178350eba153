import { describe, expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { needsOf } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

const SECRET_ROOM = roomIdOf(seedRooms.withoutTheBot);
const ROOM_OF_NOBODY = roomIdOf({ ...seedRooms.releaseTrain, uuid: "c0000000-0000-4000-8000-0000000000ff" });
const GONE = Buffer.from("ciscospark://us/MESSAGE/70000000-0000-4000-8000-0000000000ff").toString(
  "base64url",
);
const JUNIT = '<testsuite tests="1"><testcase name="a"/></testsuite>';

/** A workflow that is broken, what the summary says about it, and what it has there to paste or to do. */
type Broken = readonly [what: string, step: Step, says: string, toChange: string];

/** The lines of a block that is there to be pasted. */
const paste = (...lines: readonly string[]): string => ["```yaml", ...lines, "```"].join("\n");

const inputs: readonly Broken[] = [
  ["an unknown word", { with: { event: "sucess" } }, 'Input "event" is "sucess"', paste("event: success")],
  ["a time with its unit", { with: { timeout: "10s" } }, 'Input "timeout" is "10s"', paste("timeout: 10")],
  [
    "an empty status",
    { with: { status: "" } },
    'Input "status" is missing',
    "Change the line in the step's `with:` as described.",
  ],
  [
    "a mistyped name",
    { with: { mesage: "Hi there" } },
    'Did you mean "message"?',
    paste("message: Hi there"),
  ],
  ["about without a run", { with: { about: "trigger" } }, 'event "push" reports no run', paste("about: run")],
  [
    "lifecycle with needs",
    { with: { lifecycle: "true", needs: needsOf({ build: "success" }) } },
    "with lifecycle, the step reports",
    "Remove `lifecycle:` from the step's `with:` to report the jobs",
  ],
  [
    "data that is none",
    { with: { data: "a: [" } },
    'Input "data" is neither YAML nor JSON',
    "remove it from `data:`",
  ],
  [
    "a proxy that is none",
    { with: { "api-url": "https://webex.example.com/v1" }, env: { HTTPS_PROXY: "ftp://proxy" } },
    "HTTPS\\_PROXY is not the address of a proxy",
    "Set it in the step's `env:`",
  ],
];

const tokens: readonly Broken[] = [
  ["none", { with: { token: undefined } }, 'Input "token" is missing', "Check `token: $"],
  [
    "one that Webex does not know",
    { with: { token: "unknown+token/1" } },
    "401 Unauthorized",
    "Store a new one as the secret that the step's `with:` names.",
  ],
  [
    "half of a grant",
    { with: { token: undefined, "refresh-token": "one+two/3" } },
    '"client-id" and "client-secret" are empty',
    "` and `client-secret: $",
  ],
  ["a person's", { with: { token: seedPeople.alice.token } }, "A person's, Alice Adams", "Use a bot's token"],
  [
    "a Service App's own",
    { with: { token: seedPeople.serviceApp.token, to: "bob@example.com" } },
    "It expires 14 days after it was created",
    "The step then fetches a new token each time",
  ],
  ["no destination", { with: { to: undefined } }, 'Input "to" is missing', "Add a line `to:`"],
];

const destinations: readonly Broken[] = [
  [
    "a misspelt title among others",
    { with: { to: "Relase train\nbob@example.com\nEurop" } },
    'Similar: "Release train"',
    paste("to: |", "  Release train", "  bob@example.com", "  Europe"),
  ],
  [
    "a room that the bot is not in",
    { with: { to: SECRET_ROOM } },
    "Webex shows this token no such room",
    "add notify@webex.bot",
  ],
  [
    "a room that the bot is not in, by its title",
    { with: { to: "Secret room" } },
    "The token's owner, notify@webex.bot, must be a member of the room",
    "If there is such a room, open it in Webex, then “People”, “Add people”, and add notify@webex.bot.",
  ],
  [
    "an ID of no room",
    { with: { to: ROOM_OF_NOBODY } },
    "Webex shows this token no such room",
    "add notify@webex.bot",
  ],
  [
    "an announcement room",
    { with: { to: "Announcements" } },
    "only moderators can post",
    "ask a moderator to make Webex Notify a moderator",
  ],
  [
    "two rooms with the same title",
    { with: { to: "Duplicate" } },
    '2 rooms have the title "Duplicate"',
    "Give the ID of the one that you mean",
  ],
  [
    "nobody",
    { with: { to: "nobody@example.com" } },
    "Webex does not know nobody@example.com",
    "Check the address",
  ],
  [
    "another bot",
    { with: { to: "notify@webex.bot" } },
    "does not let bots write to each other",
    "Give a room that both are in",
  ],
  [
    "a name in the place of an address",
    { with: { to: "person: Bob" } },
    "neither an email address nor",
    "Give a room's ID, link, or title",
  ],
  [
    "a team that is misspelt",
    { with: { to: "team: Nowhere" } },
    "No team of this token",
    "give the team's ID",
  ],
  [
    "a thread that is gone",
    { with: { thread: GONE } },
    "The message of `thread` was deleted",
    "Pass on the output `thread`",
  ],
  [
    "a list with dashes",
    { with: { to: "- Relase train\n- bob@example.com" } },
    "without a dash",
    paste("to: |", "  Release train", "  bob@example.com"),
  ],
  [
    "an organization by a name that a bot cannot look up",
    { with: { "allowed-organizations": "Nowhere Inc." } },
    "An ID does not need this right.",
    "**allowed-organizations**",
  ],
];

const files: readonly Broken[] = [
  [
    "a folder",
    { workspace: { "reports/junit.xml": JUNIT }, with: { "test-results": "reports" } },
    "it is a folder",
    paste("test-results: reports/**/*.xml"),
  ],
  [
    "two globs that match nothing",
    {
      workspace: { "logs/app.log": "line", "logs/web.log": "line" },
      with: { "log-files": "log/app.log\nweb.log" },
    },
    'the nearest is "logs/app.log"',
    paste("log-files: |", "  logs/app.log", "  logs/web.log"),
  ],
  ["no checkout", { with: { files: "app.log" } }, "The workspace is empty", "after `actions/checkout`"],
  [
    "an empty file",
    { workspace: { "app.log": "" }, with: { files: "app.log" } },
    "it is empty",
    "remove it from the input",
  ],
  [
    "no results",
    { workspace: { "a.xml": "<html/>" }, with: { "test-results": "a.xml" } },
    "a.xml",
    "Let the tool write JUnit XML",
  ],
  [
    "an unknown name",
    { workspace: { "a.md": "{{workflo}}" }, with: { template: "a.md" } },
    'Did you mean "workflow"?',
    "Correct the name.",
  ],
  [
    "a section left open",
    { workspace: { "t/failure.md": "{{#failures}}x" }, with: { template: "t" } },
    "t/failure.md",
    "Correct it at the given location.",
  ],
  [
    "no template of that name",
    { workspace: { "README.md": "x" }, with: { template: "t.md" } },
    'Input "template" is "t.md"',
    "Correct the path, or put the step after",
  ],
  [
    "a map without addresses",
    { with: { "user-map": "octocat: nobody" } },
    'Input "user-map": "nobody" must be one email address that somebody reads',
    paste("octocat: name@example.com"),
  ],
  [
    "a wrong key in a manifest",
    {
      workspace: { "webex.yml": "rooms:\n  - title: Ops\n    membrs: []\n" },
      with: { provision: "webex.yml" },
    },
    "webex.yml:3:5: an entry of rooms has no key",
    "at the given file, line, and column",
  ],
  [
    "a guard that keeps somebody out",
    {
      with: {
        provision: "rooms:\n  - title: Ops\n    members: [eve@elsewhere.example]\n",
        "allowed-domains": "example.com",
      },
    },
    "eve@elsewhere.example",
    "extend `allowed-domains:`",
  ],
  [
    "an incident in a team that is not there",
    { with: { provision: "incident: { team: Nowhere, members: [alice@example.com] }" } },
    'has the name "Nowhere"',
    "Without that, a failure gets no room.",
  ],
];

describe.each([
  ["inputs", inputs],
  ["the token", tokens],
  ["destinations", destinations],
  ["files, templates, manifests", files],
])("%s", (_, rows) => {
  test.each(rows)("%s", async (_, step, says, toChange) => {
    await using world = await startWorld();
    const { summary } = await world.run({
      ...step,
      with: { to: "Release train", doctor: "true", ...step.with },
    });
    const [top = ""] = summary.split(/<details>|\n\| \|/);
    expect(top.split("\n")[0]).toMatch(/^### 🩺 Webex Notify: .*\d things? to (change|look at)$/);
    expect(top).toContain(says);
    expect(top).toContain(toChange);
    expect(world.webex.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});
