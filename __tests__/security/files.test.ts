import { execFileSync } from "node:child_process";
import { readlink, symlink } from "node:fs/promises";
import { expect, test } from "vitest";
import { type Step, startWorld } from "../support/start-world.ts";
import { createTempFolder } from "../support/temp-folder.ts";

const BUILT_IN = "✅ CI › build passed";

/** The first line of the message, and what the step says about a template that it does not take. */
async function sendWith(template: string, step: Step = {}) {
  await using world = await startWorld();
  const { outputs } = await world.run({ ...step, with: { template, ...step.with } });
  return { said: world.read()[0] ?? "", error: outputs["error"] };
}

test("They must be in the workspace, or in `RUNNER_TEMP` if their path is absolute.", async () => {
  await using outside = await createTempFolder({ "a.md": "outside" });
  expect((await sendWith("in/a.md", { workspace: { "in/a.md": "inside" } })).said).toBe("inside");
  const { said, error } = await sendWith(outside.in("a.md"));
  expect([said, error]).toEqual([expect.stringContaining(BUILT_IN), expect.stringContaining("workspace")]);
});

test("Links that point outside, `..`, `.git`, files in which the runner and common actions keep credentials, devices, and pipes are refused.", async () => {
  const credentials = { "in/gha-creds-0a1b.json": "in it", "in/_github_workflow/event.json": "in it" };
  await using outside = await createTempFolder({
    "a.md": "outside",
    "in/.git/a.md": "in .git",
    ...credentials,
  });
  const workspace = outside.in("in");
  await symlink("../a.md", `${workspace}/link.md`);
  await symlink("/dev/zero", `${workspace}/device.md`);
  execFileSync("mkfifo", [`${workspace}/pipe.md`]);
  const kept = Object.keys(credentials).map((path) => path.replace("in/", ""));
  for (const path of ["link.md", "../a.md", ".git/a.md", "device.md", "pipe.md", ...kept]) {
    const { said, error } = await sendWith(path, { workspace });
    expect(said, path).toContain(BUILT_IN);
    expect(error, path).toContain('Input "template"');
  }
});

test("Hidden files are never attached.", async () => {
  await using world = await startWorld();
  const workspace = { ".env": "hidden", ".config/a.txt": "hidden", "a.txt": "shown" };
  for (const files of ["**/*", ".env", ".config/a.txt"]) await world.run({ workspace, with: { files } });
  const sent = world.webex.snapshot().messages.flatMap((message) => message.files ?? []);
  expect(sent).toHaveLength(1);
});

test("At the start of a job on a self-hosted runner, `lifecycle` reads those in the workspace only if it is at the commit of the run.", async () => {
  await using left = await createTempFolder({ "a.md": "left", ".git/HEAD": "0".repeat(40) });
  const given = { with: { lifecycle: "true" }, contexts: { runner: { environment: "self-hosted" } } };
  expect((await sendWith("a.md", { ...given, workspace: left.path })).said).toContain("CI › build started");
  expect((await sendWith("a.md", { ...given, workspace: { "a.md": "own" } })).said).toBe("own");
});

test("The file that is read is the one that was checked, even if a link replaces its folder in the meantime.", async () => {
  await using folder = await createTempFolder({ "work/in/a.md": "checked", "outside/a.md": "outside" });
  const work = folder.in("work");
  // Takes the folder away just before the first file in it is opened.
  const code = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { open } = fs.promises;
    let isDone = false;
    fs.promises.open = async (path, ...more) => {
      if (!isDone && String(path).endsWith("a.md")) {
        isDone = true;
        fs.renameSync("${work}/in", "${work}/was");
        fs.symlinkSync("${folder.in("outside")}", "${work}/in");
      }
      return open(path, ...more);
    };
    syncBuiltinESMExports();`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
  const { said } = await sendWith("in/a.md", { workspace: work, env });
  expect(said).toContain(BUILT_IN);
  await expect(readlink(`${work}/in`)).resolves.toBe(folder.in("outside"));
});

test("Templates see only plain data, no environment, and no functions.", async () => {
  await using world = await startWorld();
  const none = "{{env.HUSH}}{{HUSH}}{{token}}{{constructor.name}}{{data.toString}}";
  const given = { env: { HUSH: "hush" }, workspace: { "own.md": `Title\n\n${none}{{data.a}}` } };
  await world.run({ ...given, with: { template: "own.md", data: "a: plain" } });
  await world.run({ ...given, with: { title: "Title", message: `${none}{{data.a}}`, data: "a: plain" } });
  expect(world.read()).toEqual(["Title\nplain", `Title\n${none}plain`]);
});
