import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

const MANIFEST = "rooms: [{ title: Ops }]";

/** What is said of `apply` in a workflow with these events. */
async function told(on: string, lines: Parameters<typeof workflowWith>[0] = {}, apply = "always") {
  const { rows, blocks } = await doctorTold({
    workflow: workflowWith({ with: `provision: webex.yml\napply: ${apply}`, ...lines }).replace(
      "on: push",
      `on: ${on}`,
    ),
    workspace: { "webex.yml": MANIFEST },
    with: { provision: "webex.yml", apply },
  });
  return { rows: rows.filter(([, what]) => what === "apply"), blocks };
}

describe("a manifest that is applied before it is merged", () => {
  test.each(["[push, pull_request]", "{ pull_request: { branches: [main] } }", "pull_request"])(
    "%s",
    async (on) => {
      const { rows, blocks } = await told(on);
      expect(rows).toEqual([["⚠️", "apply", expect.stringContaining("before anybody merged it")]]);
      expect(blocks).toEqual(["apply: auto"]);
    },
  );

  test.each<[string, string, Parameters<typeof workflowWith>[0]?, string?]>([
    ["runs only after pushes", "push"],
    ["applies it by itself", "pull_request", {}, "auto"],
    ["never applies it", "pull_request", {}, "never"],
    ["chooses its events", "[push, pull_request]", { step: "if: github.event_name == 'push'" }],
    ["chooses its branch", "[push, pull_request]", { job: "if: github.ref == 'refs/heads/main'" }],
  ])("is none if the step %s", async (_, on, lines, apply) => {
    expect((await told(on, lines, apply)).rows).toEqual([]);
  });
});
