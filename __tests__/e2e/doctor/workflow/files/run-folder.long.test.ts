import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

const GLOBS = {
  "test-results": "reports/**/*.xml",
  "test-baseline": "baseline/**/*.xml",
  "lint-results": "reports/*.sarif",
  "log-files": "logs/server.log",
  files: "site/*.html",
};
const LINES = Object.entries(GLOBS).map(([input, glob]) => `${input}: app/${glob}`);
const IN_APP = "defaults: { run: { working-directory: app } }";
const FOUND = "The `run` steps work in `app`, and globs begin at the workspace.";
const CHECKOUT = "- uses: actions/checkout@v6\n";
const MAKE = "- run: make test site\n";

interface Place {
  readonly top?: string;
  readonly job?: string;
  readonly before?: string;
  readonly globs?: Readonly<Record<string, string>>;
  readonly workspace?: Readonly<Record<string, string>>;
  /** Whether another job uploads files. */
  readonly uploads?: boolean;
}

/** What the doctor says about a step after others. With files, the workspace is not empty. */
async function told({
  top = "",
  job = IN_APP,
  before = CHECKOUT + MAKE,
  globs = GLOBS,
  workspace,
  uploads = false,
}: Place): Promise<Told> {
  const written = Object.entries(globs).map(([input, glob]) => `${input}: ${JSON.stringify(glob)}\n`);
  const upload = uploads ? "uses: actions/upload-artifact@v6" : "run: make";
  const workflow = workflowWith({
    with: written.join(""),
    top,
    job: `runs-on: x\n${job}`,
    before: before.trimEnd(),
  }).replace("{ run: make }", `{ ${upload} }`);
  const values = Object.fromEntries(
    Object.entries(globs).map(([input, glob]) => [input, glob.replace(`\${{ matrix.dir }}`, "web")]),
  );
  return doctorTold({
    with: values,
    ...(workspace === undefined
      ? { at: { files: { ".github/workflows/ci.yml": workflow } } }
      : { workflow, workspace }),
  });
}

describe("a job whose `run` steps all work in a folder, before there are files", () => {
  test.each<readonly [string, Place]>([
    ["by the job's default", {}],
    ["by the workflow's default", { top: IN_APP, job: "" }],
    ["by each step", { job: "", before: `${CHECKOUT}- { run: make site, working-directory: app }\n` }],
    ["written with a dot and a slash", { job: "defaults: { run: { working-directory: ./app/ } }" }],
    [
      "written below the workspace",
      { job: `defaults: { run: { working-directory: "\${{ github.workspace }}/app" } }` },
    ],
    ["of several steps", { before: `${CHECKOUT}- uses: actions/setup-go@v6\n- run: go test ./...\n${MAKE}` }],
  ])("gets the lines of every input, %s", async (_, place) => {
    const { rows, blocks } = await told(place);
    expect(rows).toContainEqual(["⚠️", Object.keys(GLOBS).join(", "), FOUND]);
    expect(blocks).toContain(LINES.join("\n"));
  });

  test("gets them from a step that reports the end of the job, which comes first", async () => {
    const { blocks } = await doctorTold({
      at: {
        files: {
          ".github/workflows/ci.yml": workflowWith({
            with: "lifecycle: true\ntest-results: |\n  reports/*.xml\n  !reports/old.xml",
            job: `runs-on: x\n${IN_APP}`,
            before: CHECKOUT.trimEnd(),
          }).concat("      - run: make test\n"),
        },
      },
      with: { lifecycle: "true", "test-results": "reports/*.xml\n!reports/old.xml" },
    });
    expect(blocks).toContain("test-results: |\n  app/reports/*.xml\n  !app/reports/old.xml");
  });

  test("gets them without comments", async () => {
    const { blocks } = await told({ globs: { "log-files": "# all\na.log # one" } });
    expect(blocks).toContain("log-files: app/a.log");
  });

  test("gets an expression as it is", async () => {
    const { blocks } = await told({
      job: `defaults: { run: { working-directory: "\${{ matrix.dir }}" } }`,
      globs: { "log-files": "a.log" },
    });
    expect(blocks).toContain(`log-files: "\${{ matrix.dir }}/a.log"`);
  });
});

describe("nothing is said of a folder", () => {
  test.each<readonly [string, Place]>([
    ["without one", { job: "" }],
    ["that is the workspace", { job: "defaults: { run: { working-directory: . } }" }],
    ["above the workspace", { job: "defaults: { run: { working-directory: ../app } }" }],
    ["of the machine", { job: "defaults: { run: { working-directory: /srv/app } }" }],
    ["of only some steps", { before: `${CHECKOUT}- { run: make, working-directory: . }\n${MAKE}` }],
    ["if a step leaves it", { before: `${CHECKOUT}- run: |\n    make\n    cd ..\n${MAKE}` }],
    ["if a command works elsewhere", { before: `${CHECKOUT}- run: make -C ../tools test site\n` }],
    [
      "if a command names the workspace",
      { before: `${CHECKOUT}- run: make OUT=$GITHUB_WORKSPACE/reports\n` },
    ],
    [
      "if a variable names the workspace",
      { before: `${CHECKOUT}- { run: make, env: { OUT: "\${{ github.workspace }}/reports" } }\n` },
    ],
    ["if another action may write the files", { before: `${CHECKOUT}${MAKE}- uses: acme/test@v1\n` }],
    ["if no step runs a command", { before: CHECKOUT }],
    [
      "if the globs begin with it",
      { globs: { "test-results": "app/reports/*.xml", "log-files": "app/a.log" } },
    ],
    ["if the globs begin anywhere", { globs: { "test-results": "**/reports/*.xml" } }],
    ["if a glob begins with an expression", { globs: { "log-files": `\${{ matrix.dir }}/a.log` } }],
    [
      "if only some globs of an input do not begin with it",
      { globs: { "log-files": "app/a.log\nlogs/b.log" } },
    ],
    [
      "if an action fetches the files",
      {
        before: `${CHECKOUT}- { uses: actions/cache@v4, with: { path: baseline } }\n${MAKE}`,
        globs: { "test-baseline": "baseline/*.xml" },
      },
    ],
    ["if the repository may have the attachment", { globs: { files: "docs/handbook.pdf" } }],
  ])("%s", async (_, place) => {
    expect((await told(place)).summary).not.toContain("globs begin at the workspace");
  });
});

describe("with files in the workspace", () => {
  const XML = '<testsuite tests="1"><testcase name="a"/></testsuite>';

  test("each input whose files are missing has its line", async () => {
    const { rows, advice, blocks } = await told({
      workspace: { "app/reports/a.xml": XML, "app/logs/server.log": "" },
    });
    const about = rows.map(([, what]) => what).filter((what) => /: .*\./.test(what));
    expect(about).toEqual(Object.entries(GLOBS).map(([input, glob]) => `${input}: ${glob}`));
    expect(advice.filter((one) => one.startsWith(FOUND))).toHaveLength(5);
    for (const line of LINES) expect(blocks).toContain(line);
  });

  test("a glob that matches is not changed, and neither is one that is misspelled in the workspace", async () => {
    const { blocks } = await told({
      workspace: { "reports/a.xml": XML, "logs/server.log": "x" },
      globs: { "test-results": "report/*.xml", "log-files": "logs/server.log" },
    });
    expect(blocks).toEqual(["test-results: reports/*.xml"]);
  });

  test("files that another job uploads are to be downloaded, not looked for below the folder", async () => {
    const globs = { "log-files": "logs/server.log" };
    const { advice, blocks } = await told({ globs, workspace: { "README.md": "" }, uploads: true });
    expect(blocks.join()).toContain("actions/download-artifact");
    expect(advice.join()).not.toContain(FOUND);
  });
});
