import { describe, expect, test } from "vitest";
import type { Build } from "../../../src/build/build.ts";
import { factsOf } from "../../../src/message/model/facts-view.ts";
import { readStep, type Step } from "../../support/render-event.ts";

const SHOP = "https://github.com/your-org/shop";
const textsOf = (build: Build) => factsOf(build, "success", (name) => name).map(({ text }) => text);
const of = (step: Step) => textsOf(readStep(step));
const commit = { id: "aaaaaaa1", message: "Roast\n\nDark." };

describe("facts", () => {
  test("are repository, branch, commit, author and duration, the most informative first", () => {
    const payload = { head_commit: { ...commit, author: { name: "Ada" } } };
    const build = readStep({ payload });
    const facts = factsOf(
      { ...build, run: { ...build.run, durationSeconds: 130 } },
      "success",
      (name) => name,
    );
    expect(facts).toEqual([
      { text: "your-org/shop", url: SHOP },
      { text: "main", url: `${SHOP}/tree/main` },
      { text: "aaaaaaa", url: `${SHOP}/commit/aaaaaaa1`, note: "Roast\n\nDark." },
      { text: "Ada" },
      { text: "2 min 10 s" },
    ]);
  });

  test("name who pushed if no author is known", () => {
    expect(of({ payload: { head_commit: commit } })).toContain("Push by ada");
  });

  test("name what started it, except for a push", () => {
    expect(of({ name: "workflow_dispatch" })).toContain("Manual run by ada");
  });

  test("name the attempt from the second on", () => {
    expect(of({ env: { GITHUB_RUN_ATTEMPT: "2" } })).toContain("attempt 2");
    expect(of({}).join()).not.toContain("attempt");
  });

  test("contain no unknown branch, commit, or actor", () => {
    const env = { GITHUB_SHA: "", GITHUB_REF: "", GITHUB_REF_NAME: "", GITHUB_ACTOR: "" };
    expect(of({ env: { ...env, GITHUB_TRIGGERING_ACTOR: "" } })).toEqual(["your-org/shop", "Push"]);
  });

  test("have the pull request instead of its branch, with its title and branches", () => {
    const pull = {
      number: 7,
      title: "Roast lighter",
      html_url: `${SHOP}/pull/7`,
      head: { ref: "lighter", sha: "aaaaaaa1", repo: { full_name: "your-org/shop" } },
      base: { ref: "main" },
    };
    const build = readStep({ name: "pull_request", payload: { action: "opened", pull_request: pull } });
    expect(factsOf(build, "success", (name) => name)[1]).toEqual({
      text: "#7",
      url: `${SHOP}/pull/7`,
      note: "Roast lighter: lighter → main",
    });
    const unknown = { action: "opened", pull_request: { ...pull, base: {} } };
    const less = readStep({ name: "pull_request", payload: unknown });
    expect(factsOf(less, "success", (name) => name)[1]?.note).toBe("Roast lighter: lighter");
  });

  test("have the release instead of its tag, with its name once", () => {
    const release = { tag_name: "v1.4.0", name: "v1.4.0", prerelease: true, html_url: `${SHOP}/releases/1` };
    const step = { name: "release", payload: { action: "published", release } };
    expect(factsOf(readStep(step), "failure", (name) => name)[1]).toEqual({
      text: "v1.4.0",
      url: `${SHOP}/releases/1`,
      note: "(pre-release)",
    });
    // The headline is about the release, so this says what passed.
    expect(of(step)).toContain("CI › test passed");
  });
});
