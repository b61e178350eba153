import { expect, test } from "vitest";
import { CI, doctorTold, type Told } from "../../../../support/doctor-told.ts";

const CHECKOUT = "- uses: actions/checkout@v6";

/** A job whose first step reports it, with a line of its `with:` and the steps after it. */
function jobWith(line: string, steps: string): string {
  return `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: your-org/webex-notify@v1
        with:
          doctor: true
          lifecycle: true
          ${line}
${steps.replaceAll(/^/gm, "      ")}
`;
}

/** What the doctor says before the checkout, with the files that the repository has. */
async function told(
  line: string,
  steps: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const workflow = jobWith(line, steps);
  const [name = "", path = ""] = line.split(": ");
  return doctorTold({
    at: { files: { [CI]: workflow, ...files } },
    with: { lifecycle: "true", [name]: path },
  });
}

test.each(["template: .github/webex/failure.md", "template: .github/webex", "user-map: .github/people.yml"])(
  "without any checkout, a file will not be there: %s",
  async (line) => {
    const { rows, advice } = await told(line, "- run: make test");
    const [input = ""] = line.split(": ");
    expect(rows).toEqual([
      [
        "⚠️",
        input,
        `No step of this job fetches the repository, so the file of \`${input}\` will not be there.`,
      ],
    ]);
    expect(advice).toEqual(["Put `- uses: actions/checkout@v6` below it, or correct the path."]);
  },
);

test.each(["template: .github/webex/failure.md", "user-map: .github/people.yml"])(
  "a file that the repository does not have is not there after the checkout: %s",
  async (line) => {
    const { rows } = await told(line, `${CHECKOUT}\n- run: make test`);
    const [input = "", path = ""] = line.split(": ");
    expect(rows).toEqual([["⚠️", input, `The repository has no \`${path}\`.`]]);
  },
);

const FILES: Readonly<Record<string, string>> = { ".github/people.yml": "ada: alice@example.com" };
const MAP = "user-map: .github/people.yml";

test.each([
  ["the repository has the file", MAP, CHECKOUT, FILES],
  ["a step writes it", MAP, `${CHECKOUT}\n- run: ./people > .github/people.yml`],
  [
    "another repository has it",
    MAP,
    "- { uses: actions/checkout@v6, with: { repository: your-org/people } }",
  ],
  ["another action may fetch it", MAP, `${CHECKOUT}\n- uses: your-org/people@v1`],
  ["another action may fetch it, and nothing else does", MAP, "- uses: your-org/people@v1"],
  ["a command fetches the repository", MAP, "- run: git clone https://github.com/your-org/shop ."],
  ["a command may fetch it", MAP, "- run: curl -sSf https://example.com/all.tgz | tar xz"],
  ["it is a folder", "template: .github/webex", CHECKOUT],
])("nothing is said if %s", async (_, line, steps, files: Readonly<Record<string, string>> = {}) => {
  expect((await told(line, steps, files)).rows).toEqual([]);
});

test("nothing is said if GitHub does not show the repository", async () => {
  const { rows } = await doctorTold({
    workflow: jobWith(MAP, CHECKOUT),
    at: { permissions: ["actions"] },
    with: { lifecycle: "true", "user-map": ".github/people.yml" },
  });
  expect(rows.map(([, what]) => what)).not.toContain("user-map");
});
