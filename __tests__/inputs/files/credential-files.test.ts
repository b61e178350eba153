import { expect, test } from "vitest";
import { leaveFile } from "../../../src/door/left-file.ts";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import { rejection } from "../../support/rejection.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

test.each([
  "git-credentials-1f0c6a1e-0c0a-4b7e-9a55-0f6c4f2f7d10.config",
  "gha-creds-0123456789abcdef.json",
  "sub/kubeconfig_1700000000000",
  "_runner_file_commands/set_env_1",
  "_github_workflow/event.json",
  "0f3e2d1c-0a1b-4c2d-8e3f-1a2b3c4d5e6f",
  "0f3e2d1c-0a1b-4c2d-8e3f-1a2b3c4d5e6f_known_hosts",
  "0f3e2d1c-0a1b-4c2d-8e3f-1a2b3c4d5e6f.sh",
  "0F3E2D1C-0A1B-4C2D-8E3F-1A2B3C4D5E6F.ps1",
])("neither reads nor finds %s, where credentials may be", async (path) => {
  await using temp = await createTempFolder({ [path]: "secret", "sub/report.html": "R" });
  for (const roots of [
    { workspace: temp.path, temp: undefined },
    { workspace: "/nowhere", temp: temp.path },
  ]) {
    const reader = new FileReader(roots);
    const error = await rejection(reader.readText("template", temp.in(path), 1000));
    expect(error.message).toContain("may contain credentials of the job, so it is not read");
    const { paths } = await reader.match("files", [temp.in("**/*")]);
    expect(paths.map((one) => one.replaceAll("\\", "/").split("/").at(-1))).toEqual(["report.html"]);
  }
});

test("finds what is in a folder that is named by an ID, and what `call` left only by its full path", async () => {
  const report = "0f3e2d1c-0a1b-4c2d-8e3f-1a2b3c4d5e6f/coverage.xml";
  await using temp = await createTempFolder({ [report]: "C" });
  const left = leaveFile("response.json", "R", { RUNNER_TEMP: temp.path }) ?? "";
  const reader = new FileReader({ workspace: "/nowhere", temp: temp.path });
  const found = async (glob: string) => (await reader.match("files", [glob])).paths.length;
  expect([await found(temp.in("**/*")), await found(left)]).toEqual([1, 1]);
  expect(await reader.readText("files", left, 9)).toBe("R");
});
