import { expect, test } from "vitest";
import { type Asked, doctorTold, workflowWith } from "../../support/doctor-told.ts";

const secret = (name: string): string => `\${{ secrets.${name} }}`;

/** An input that is wrong is left out while the rest is checked. It is not empty, so nothing is said of an empty one. */
const WRONG: readonly (readonly [name: string, asked: Asked, subjects: readonly string[]])[] = [
  [
    "needs, where other jobs came before",
    {
      with: { needs: "toJSON(needs)" },
      workflow: workflowWith({ with: "needs: toJSON(needs)", step: "name: Tell", job: "if: always()" }),
      at: {
        jobs: [
          { id: 7000, name: "test", created_at: "2026-01-05T11:00:00Z" },
          {
            id: 7001,
            name: "deploy",
            status: "in_progress",
            conclusion: null,
            created_at: "2026-01-06T12:00:00Z",
          },
        ],
      },
    },
    ["needs"],
  ],
  [
    "a second way to sign in",
    {
      with: {
        "refresh-token": "refresh+token/Q2k5~==",
        "client-id": "client+id/Zm9v~~==",
        "client-secret": "client+secret/YmFy~==",
      },
      secrets: ["refresh+token/Q2k5~==", "client+id/Zm9v~~==", "client+secret/YmFy~=="],
      workflow: workflowWith({
        with: `token: ${secret("A")}\nrefresh-token: ${secret("B")}\nclient-id: ${secret("C")}\nclient-secret: ${secret("D")}`,
      }),
    },
    ["token"],
  ],
  [
    "notify-on, in a step without if: always()",
    {
      with: { "notify-on": "sucess" },
      workflow: workflowWith({ step: "name: Tell" }),
    },
    ["notify-on"],
  ],
  ["thread, with update-mode", { with: { thread: "{", "update-mode": "edit" } }, ["thread"]],
  ["mention, with mention-on", { with: { mention: "@@", "mention-on": "failure" } }, ["mention"]],
  [
    "about, in a run that another one started",
    { with: { about: "trigge" }, github: { event_name: "workflow_run" } },
    ["about"],
  ],
];

test.each(WRONG)("%s", async (_, asked, subjects) => {
  const { rows } = await doctorTold(asked);
  expect(rows.map(([, what]) => what)).toEqual(subjects);
});

test.each(["event", "status", "about", "needs", "lifecycle"])(
  "nobody knows what a wrong %s reports",
  async (name) => {
    const { summary } = await doctorTold({ with: { [name]: name === "status" ? "" : "nonsense!" } });
    expect(summary).toContain(`| ➖ | event | Not checked: \`${name}\` is wrong.`);
    expect(summary).not.toContain("Right now, it would be reported");
  },
);
