import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { INPUT_NAMES, inputText } from "../../src/inputs/input-names.ts";
import { readInputs } from "../../src/inputs/inputs.ts";
import { DEFAULTS } from "../../src/inputs/slips/defaults.ts";
import { mistypedInputs, WITH_DEFAULT } from "../../src/inputs/slips/mistyped-names.ts";
import { DEFAULT_BASE_URL } from "../../src/webex/index.ts";

const actionText = await readFile(join(import.meta.dirname, "../../action.yml"), "utf8");
const { inputs } = parse(actionText) as { inputs: Record<string, { default?: string }> };

describe("action.yml", () => {
  test("has the inputs that are read, in the same order", () => {
    expect(Object.keys(inputs)).toEqual(INPUT_NAMES);
  });

  test("has the same defaults as the code", async () => {
    const defaults = Object.entries(inputs)
      .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default] as const)
      .filter(([, value]) => value !== undefined && !value.includes(`\${{`));
    expect(defaults).toHaveLength(19);
    const status = { INPUT_STATUS: "success" };
    const read = (env: Record<string, string | undefined>) =>
      readInputs({ ...status, ...env }, () => undefined);
    // Without an address the client takes its own, which is the one that action.yml shows.
    expect(await read(Object.fromEntries(defaults))).toEqual({
      ...(await read({})),
      apiUrl: DEFAULT_BASE_URL,
    });
  });

  test.each(Object.entries(DEFAULTS))(
    "has the default of %s that slips are compared with: %s",
    (name, value) => {
      expect(inputs[name]?.default).toBe(value);
    },
  );

  test("fills in what only the runner knows", () => {
    const filled = Object.entries(inputs).filter(([, input]) => input.default?.includes(`\${{`));
    expect(filled.map(([name, input]) => [name, input.default])).toEqual([
      ["status", `\${{ job.status }}`],
      ["action-status", `\${{ github.action_status }}`],
      ["job-id", `\${{ job.check_run_id }}`],
      ["matrix", `\${{ toJSON(matrix) }}`],
      ["github-token", `\${{ github.token }}`],
    ]);
  });
});

test.each([
  ["Release train", "Release train"],
  ["  a\nb \n", "a\nb"],
  ["", undefined],
  [" \r\n\t", undefined],
  [undefined, undefined],
])("reads the text %j as %j", (text, expected) => {
  expect(inputText({ "INPUT_DRY-RUN": text }, "dry-run")).toBe(expected);
});

test.each([
  ["tokn", "token"],
  ["dry_run", "dry-run"],
  ["dryrun", "dry-run"],
  ["messages", "message"],
  ["notify-event", "event"],
  ["fail-on-errors", "fail-on-error"],
  ["api_url", "api-url"],
])("asks for %s whether it was meant to be %s", (given, meant) => {
  expect(mistypedInputs({ [`INPUT_${given.toUpperCase()}`]: "" })).toEqual([
    `Input "${given}" is unknown and was not used. Did you mean "${meant}"?`,
  ]);
});

test.each([
  ["if_mention", { mention: "author" }, "mention-on"],
  ["if_mention", { mention: "author", "mention-on": "fixed" }, "mention-on"],
  ["slack-title", {}, "title"],
  ["slack-title", { title: "x" }, undefined],
  ["fields", {}, undefined],
  ["action", {}, undefined],
  ["date", {}, undefined],
  ["runs-on", {}, "a key of the job, and belongs next to `runs-on:`"],
  ["permissions", {}, "a key of the job, and belongs next to `runs-on:`"],
  ["outputs", {}, "a key of the job, and belongs next to `runs-on:`"],
  ["secrets", {}, "a key of a job that calls a workflow, and belongs next to its `uses:`"],
  ["run-name", {}, "a key of the workflow, and belongs at the top of the file"],
  ["shell", {}, "a key of a step with `run:`"],
  ["https_proxy", {}, "a variable, and belongs in the `env:` of the step"],
  ["node_extra_ca_certs", {}, "a variable, and belongs in the `env:` of the step"],
])("of %s next to %j, says %s", (name, given, meant) => {
  const env = Object.fromEntries(
    Object.entries({ ...given, [name]: "x" }).map(([one, text]) => [`INPUT_${one.toUpperCase()}`, text]),
  );
  const isInput = INPUT_NAMES.some((one) => one === meant);
  const says = isInput ? `. Did you mean "${meant}"?` : `: it is ${meant}.`;
  expect(mistypedInputs(env)).toEqual(
    meant === undefined ? [] : [`Input "${name}" is unknown and was not used${says}`],
  );
});

test("knows which inputs have a default", async () => {
  const files = ["action.yml", "call/action.yml"].map((path) =>
    readFile(join(import.meta.dirname, "../..", path), "utf8"),
  );
  const inputs = (await Promise.all(files)).flatMap((text) => Object.entries(parse(text).inputs));
  const names = inputs.filter(([, one]) => (one as { default?: unknown }).default).map(([name]) => name);
  expect(new Set(WITH_DEFAULT)).toEqual(new Set(names));
});

test("says nothing of known inputs, of names that are like none, and of other variables", () => {
  const known = Object.fromEntries(INPUT_NAMES.map((name) => [`INPUT_${name.toUpperCase()}`, "x"]));
  expect(mistypedInputs({ ...known, INPUT_ZEBRA: "x", GITHUB_TOKN: "x", TOKN: "x" })).toEqual([]);
});

test.each([
  ["allowed-organisations", "allowed-organizations"],
  ["allowed_organizations", "allowed-organizations"],
  ["allowed-domain", "allowed-domains"],
])("refuses %s, for a guard that is not used keeps nobody out", async (name, meant) => {
  const env = { INPUT_STATUS: "success", [`INPUT_${name.toUpperCase()}`]: "example.com" };
  await expect(readInputs(env, () => undefined)).rejects.toThrow(
    `Input "${name}" is "example.com": it is unknown. Did you mean "${meant}"?`,
  );
});
