import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

/** What the doctor says about `mention: reviewers` in a run that waits for some. */
async function told(
  reviewers: readonly string[],
  given: Readonly<Record<string, string>> = {},
  permissions: readonly ("actions" | "contents")[] = ["actions", "contents"],
) {
  const { rows, advice, summary, blocks } = await doctorTold({
    at: { pending: [{ environment: "production", reviewers }], permissions },
    with: { event: "waiting", mention: "reviewers", "mention-on": "waiting", ...given },
  });
  const own = rows.filter(([, what]) => what.startsWith("mention")).map(([, what, found]) => [what, found]);
  return { own, advice, summary, blocks };
}

const MAP = { "user-map": "bob: bob@example.com" };
const TEAM =
  'No reviewer is mentioned: the run waits for the team "platform-team", and teams are not mentioned. Add email addresses to "mention"';
const NO_MAP = "No reviewer is mentioned: only `user-map` says who they are, and there is none.";

describe("the reviewers whom the run waits for", () => {
  test("are looked up by their addresses", async () => {
    const { own, summary } = await told(["bob", "@platform-team"], MAP);
    expect(own).toEqual([]);
    expect(summary).toMatch(/mention: bob@example\.com.*A person: Bob/);
    expect(summary).not.toContain("teams are not mentioned");
  });

  test("have no address if the map does not have them", async () => {
    const { own, blocks } = await told(["eve"], MAP);
    expect(own).toEqual([
      [
        "mention: reviewers",
        'The reviewer eve is not mentioned: add a line "eve: " with their email address to "user-map".',
      ],
    ]);
    expect(blocks).toEqual(["eve:"]);
  });

  test("have one row without a map", async () => {
    const { own } = await told(["eve"]);
    expect(own).toHaveLength(1);
    expect(own[0]?.[1]).toMatch(/^The reviewer eve is not mentioned/);
  });

  test.each([
    [{}, `${TEAM}.`],
    [MAP, `${TEAM}.`],
    [{ "user-map": "Platform-Team: bob@example.com" }, `${TEAM}: "user-map" has only people.`],
  ])("are not mentioned if they are a team: %j", async (given, found) => {
    const { own, advice } = await told(["@platform-team"], given);
    expect(own).toEqual([["mention: reviewers", found]]);
    expect(advice).toContain(
      "Change the step's `with:` as described, or ignore it: the message is sent in any case.",
    );
  });
});

describe("nothing is said of a team", () => {
  test("if addresses take its place", async () => {
    const { summary } = await told(["@platform-team"], { ...MAP, mention: "reviewers, alice@example.com" });
    expect(summary).not.toContain("platform-team");
  });

  test("if GitHub does not show who is waited for, or nobody is", async () => {
    expect((await told(["@platform-team"], {}, ["contents"])).own).toContainEqual([
      "mention: reviewers",
      NO_MAP,
    ]);
    expect((await told([], {})).own).toEqual([["mention: reviewers", NO_MAP]]);
    expect((await told(["@platform-team"], { "github-token": "" })).own).toContainEqual([
      "mention: reviewers",
      NO_MAP,
    ]);
  });
});
