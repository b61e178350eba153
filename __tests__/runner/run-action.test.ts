import { realpath, stat } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { type RunOptions, runAction, type StepResult } from "../../runner/index.ts";
import { createAction } from "./create-action.ts";

const PRINT_ENV = "console.log(JSON.stringify(process.env));";

async function run(script: string, options: Partial<RunOptions> = {}): Promise<StepResult> {
  await using action = await createAction(script);
  return await runAction({ actionDir: action.dir, ...options });
}

async function environmentOf(options: Partial<RunOptions>): Promise<Record<string, string>> {
  await using step = await run(PRINT_ENV, options);
  return JSON.parse(step.rawStdout) as Record<string, string>;
}

function append(file: string, text: string): string {
  return `import { appendFileSync } from "node:fs"; appendFileSync(process.env.${file}, ${JSON.stringify(text)});`;
}

describe("the environment", () => {
  test("contains the runner's variables and nothing of ours", async () => {
    process.env["LEAKED"] = "1";
    const environment = await environmentOf({ env: { EXTRA: "2", GITHUB_SHA: "forged", CI: "maybe" } });
    delete process.env["LEAKED"];
    expect(environment).toMatchObject({
      CI: "maybe",
      EXTRA: "2",
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: "https://api.github.com",
      GITHUB_REPOSITORY: "your-org/shop",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SHA: expect.stringMatching(/^[0-9a-f]{40}$/),
      RUNNER_ENVIRONMENT: "github-hosted",
    });
    const foreign = Object.keys(environment).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name));
    expect(foreign.filter((name) => name !== "SystemRoot").sort()).toEqual(["CI", "EXTRA", "HOME", "PATH"]);
  });

  test("says where the event is, and starts in the workspace", async () => {
    const script = `
      import { readFileSync } from "node:fs";
      console.log(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
      console.log(process.cwd() === process.env.GITHUB_WORKSPACE, readFileSync("reports/a.txt", "utf8"));`;
    await using step = await run(script, {
      event: { name: "push", payload: { ref: "refs/heads/x" } },
      workspace: { "reports/a.txt": "A" },
    });
    expect(step.log).toEqual(['{"ref":"refs/heads/x"}', "true A"]);
    expect(await realpath(step.workspaceDir)).toBe(step.workspaceDir);
  });

  test("can have a broken event file, or none", async () => {
    const script = `
      import { existsSync, readFileSync } from "node:fs";
      const path = process.env.GITHUB_EVENT_PATH;
      console.log(existsSync(path) ? readFileSync(path, "utf8") : "none");`;
    await using broken = await run(script, { event: { name: "push", rawPayload: "{" } });
    await using missing = await run(script, { event: { name: "push" } });
    expect([broken.log, missing.log]).toEqual([["{"], ["none"]]);
  });

  test("uses a workspace that is handed in, and leaves it in place", async () => {
    await using first = await run(`import { writeFileSync } from "node:fs"; writeFileSync("a.txt", "A");`);
    await using second = await run(
      `import { readFileSync } from "node:fs"; console.log(readFileSync("a.txt", "utf8"));`,
      {
        workspace: first.workspaceDir,
      },
    );
    expect(second.log).toEqual(["A"]);
  });

  test("turns on debugging", async () => {
    await using quiet = await run(`console.log("::debug::seen"); console.log(process.env.RUNNER_DEBUG);`);
    await using loud = await run(`console.log("::debug::seen"); console.log(process.env.RUNNER_DEBUG);`, {
      debug: true,
    });
    expect([quiet.log, quiet.debug]).toEqual([["undefined"], ["seen"]]);
    expect([loud.log, loud.debug]).toEqual([["##[debug]seen", "1"], ["seen"]]);
  });
});

describe("inputs", () => {
  const inputs = `
  token: { required: true }
  web hook-url: { default: none }
  fail: { default: false }
  status: { default: "\${{ job.status }}" }
  matrix: { default: "\${{ toJSON(matrix) }}" }
  where: { default: "\${{ github.event.number }} of \${{ format('{0}}}', github.repository) }}" }
  job-id: { default: "\${{ job.check_run_id }}" }
  secret: { default: "\${{ github.token }}" }
  old: { deprecationMessage: Use new }`;

  test("take what is given, else their evaluated default", async () => {
    await using action = await createAction(PRINT_ENV, { inputs });
    await using step = await runAction({
      actionDir: action.dir,
      with: { Status: "", fail: "true" },
      event: { name: "pull_request", payload: { number: 3 } },
      githubToken: "ghs_0123456789",
    });
    const environment = JSON.parse(step.rawStdout) as Record<string, string>;
    const given = Object.fromEntries(
      Object.entries(environment).filter(([name]) => name.startsWith("INPUT_")),
    );
    expect(given).toEqual({
      INPUT_TOKEN: "",
      "INPUT_WEB_HOOK-URL": "none",
      INPUT_FAIL: "true",
      INPUT_STATUS: "",
      INPUT_MATRIX: "null",
      INPUT_WHERE: "3 of your-org/shop}",
      "INPUT_JOB-ID": "7001",
      INPUT_SECRET: "ghs_0123456789",
      INPUT_OLD: "",
    });
    expect(step.log.join("\n")).not.toContain("ghs_0123456789");
  });

  test("that are unknown or deprecated bring a warning, and still arrive", async () => {
    await using action = await createAction("console.log(process.env.INPUT_TOKNE);", {
      inputs: "{ token: {}, old: { deprecationMessage: Use new } }",
    });
    await using step = await runAction({ actionDir: action.dir, with: { tokne: "x", OLD: "y" } });
    expect(step.warnings).toEqual([
      "Input 'old' has been deprecated with message: Use new",
      "Unexpected input(s) 'tokne', valid inputs are ['token', 'old']",
    ]);
    expect(step.log).toEqual([...step.warnings.map((warning) => `##[warning]${warning}`), "x"]);
    expect(step.conclusion).toBe("success");
  });

  test("whose default uses a context that does not exist there stop the run", async () => {
    await using action = await createAction("", { inputs: `{ a: { default: "\${{ needs.x }}" } }` });
    await expect(runAction({ actionDir: action.dir })).rejects.toThrow("needs");
  });

  test.each([
    ["{ using: node20, main: dist/index.js }", 'runs.using is "node20", not "node24"'],
    ["{ using: node24 }", "runs.main is missing"],
    ["{ using: node24, main: dist/other.js }", "runs.main names dist/other.js, which does not exist"],
  ])("are not even read when runs is %s", async (runs, message) => {
    await using action = await createAction("", { runs });
    await expect(runAction({ actionDir: action.dir })).rejects.toThrow(message);
  });
});

describe("commands", () => {
  test("annotate from both streams, ten of a kind, each cut at 4096 characters", async () => {
    await using step = await run(`
      console.error("::warning file=a.js,line=2,title=T::careful%0Anow");
      for (let i = 0; i < 12; i++) console.log("::error::" + i + "x".repeat(5000));`);
    expect(step.annotations[0]).toEqual({
      level: "warning",
      message: "careful\nnow",
      title: "T",
      file: "a.js",
      line: 2,
    });
    const errors = step.annotations.filter(({ level }) => level === "error");
    expect([errors.length, errors[0]?.message.length]).toEqual([10, 4096]);
    expect(step.log.filter((line) => line.startsWith("##[error]")).length).toBe(12);
    expect(step.log.slice(0, 2)).toEqual(["##[warning]careful", "now"]);
    expect(step.conclusion).toBe("success");
  });

  test("rest between stop-commands and its token", async () => {
    await using step = await run(`
      console.log("::stop-commands::pause-1234");
      console.log("::error::not one");
      console.log("::pause-1234::");
      console.log("::notice::one");`);
    expect(step.log).toEqual(["::stop-commands::***", "::error::not one", "::***::", "##[notice]one"]);
    expect(step.annotations).toEqual([{ level: "notice", message: "one" }]);
  });

  test("mask later lines, annotations and the summary", async () => {
    await using step = await run(
      `${append("GITHUB_STEP_SUMMARY", "has hush-hush\nand more\n")}
      console.log("early hush-hush");
      console.log("::add-mask::hush-hush");
      console.log("late hush-hush");
      console.log("::error::hush-hush leaked by known");`,
      { secrets: ["known"] },
    );
    expect(step.log).toEqual(["early hush-hush", "late ***", "##[error]*** leaked by ***"]);
    expect(step.annotations).toEqual([{ level: "error", message: "*** leaked by ***" }]);
    expect(step.summary).toBe("has ***\nand more\n");
    expect(step.masks).toEqual(["known", "hush-hush"]);
  });

  test("are echoed on request, except for the value of a mask; unknown names are text", async () => {
    await using step = await run(`
      console.log("::constructor::x");
      console.log("::echo::on");
      console.log("::add-mask::hush");
      console.log("::notice::one");
      console.log("::echo::off");
      console.log("::notice::two");`);
    expect(step.log).toEqual([
      "::constructor::x",
      "::add-mask::***",
      "::notice::one",
      "##[notice]one",
      "##[notice]two",
    ]);
  });

  test("of old fail the step or warn", async () => {
    await using step = await run(
      `console.log("::set-env name=A::b"); console.log("::set-output name=o::v");`,
    );
    expect(step.conclusion).toBe("failure");
    expect(step.annotations[0]?.message).toBe("Unable to process command 'set-env' successfully.");
    expect([step.outputs, step.warnings.length]).toEqual([{ o: "v" }, 1]);
  });
});

describe("files", () => {
  test("bring outputs, state, environment and path", async () => {
    await using step = await run(`${append("GITHUB_OUTPUT", "a=1\nb<<E\nx\ny\nE\n")}
      appendFileSync(process.env.GITHUB_STATE, "s=2\\n");
      appendFileSync(process.env.GITHUB_ENV, "NODE_OPTIONS=--inspect\\nX=3\\n");
      appendFileSync(process.env.GITHUB_PATH, "/opt/bin\\n");`);
    expect(step).toMatchObject({
      outputs: { a: "1", b: "x\ny" },
      state: { s: "2" },
      env: { X: "3" },
      path: ["/opt/bin"],
      conclusion: "success",
      exitCode: 0,
    });
  });

  test("that are malformed fail a step that ended well", async () => {
    await using step = await run(append("GITHUB_OUTPUT", "broken\n"));
    expect([step.exitCode, step.conclusion]).toEqual([0, "failure"]);
    expect(step.log).toEqual([
      "##[error]Unable to process file command 'output' successfully.",
      "##[error]Invalid format 'broken'",
    ]);
  });

  test("drop a summary over 1 MiB with an error, and leave the step green", async () => {
    await using step = await run(`${append("GITHUB_STEP_SUMMARY", "")}
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, "x".repeat(2 ** 20 + 1024));`);
    expect([step.summary, step.conclusion]).toEqual(["", "success"]);
    expect(step.annotations[0]?.message).toContain("supports content up to a size of 1024k, got 1025k");
  });
});

describe("the end", () => {
  test("is a failure when the process says so", async () => {
    await using step = await run("process.exitCode = 3;");
    expect([step.exitCode, step.conclusion]).toEqual([3, "failure"]);
  });

  test("is cancelled after a signal, with what the step wrote until then", async () => {
    const cancel = new AbortController();
    await using step = await run(
      `${append("GITHUB_OUTPUT", "")}
      process.on("SIGINT", () => { appendFileSync(process.env.GITHUB_OUTPUT, "sent=1\\n"); process.exit(0); });
      setInterval(() => {}, 1000);
      console.log("waiting");`,
      { cancelSignal: cancel.signal, onLine: (line) => line === "waiting" && cancel.abort() },
    );
    expect([step.conclusion, step.exitCode, step.outputs]).toEqual(["cancelled", 0, { sent: "1" }]);
  });

  test("is cancelled after a time", async () => {
    await using step = await run("setInterval(() => {}, 1000);", { cancelAfterMs: 300 });
    expect([step.conclusion, step.signal]).toEqual(["cancelled", "SIGINT"]);
    expect(step.durationMs).toBeGreaterThan(250);
  });

  test("takes the folders along when disposed of", async () => {
    const step = await run("");
    await step[Symbol.asyncDispose]();
    await expect(stat(step.workspaceDir)).rejects.toThrow("ENOENT");
  });
});

test.runIf(process.platform === "linux")(
  "an input that is too large for a variable keeps the script from starting",
  async () => {
    const files = {
      "dist/post.js":
        "console.log(Object.keys(process.env).filter((name) => name.startsWith('STATE_')).length)",
    };
    const runs = "{ using: node24, main: dist/index.js, post: dist/post.js }";
    await using action = await createAction("console.log('never')", { inputs: "{ needs: {} }", runs, files });
    await using step = await runAction({ actionDir: action.dir, with: { needs: "x".repeat(131_072) } });
    expect([step.conclusion, step.exitCode]).toEqual(["failure", null]);
    expect(step.log.join()).toContain("Argument list too long");
    expect((await step.post({ with: {} }))?.log).toEqual(["0"]);
  },
);
