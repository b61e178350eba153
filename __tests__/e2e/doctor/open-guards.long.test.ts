import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../support/doctor-told.ts";
import { pushBy } from "../../support/events.ts";

test.each([
  ["allowed-domains", "$DOMAINS"],
  ["allowed-domains", "$env:DOMAINS"],
  ["allowed-domains", "'%DOMAINS%'"],
  ["allowed-domains", "vars.DOMAINS"],
  ["allowed-domains", "'{{ vars.DOMAINS }}'"],
  ["allowed-domains", `'\${ vars.DOMAINS }'`],
  ["allowed-organizations", "$ORGANIZATION"],
])("a limit gets no expression, which could be empty, in its line: %s: %s", async (input, written) => {
  const value = written.replaceAll("'", "");
  const { rows, advice, blocks } = await doctorTold({
    workflow: workflowWith({ with: `${input}: ${written}` }),
    with: { [input]: value },
  });
  expect(rows.map(([, what]) => what.split(":")[0])).toContain(input);
  expect([...rows, ...advice, ...blocks].join()).not.toMatch(/\$\{\{/);
});

test.each([
  `\${{ inputs.domains }}`,
  `\${{ steps.nope.outputs.domains }}`,
  `\${{ vars.DOMAINS }}`,
  `\${{ secrets.DOMAINS }}`,
])("the line of a limit whose expression is empty is not to be removed: %s", async (written) => {
  const { rows, advice } = await doctorTold({
    workflow: workflowWith({ with: `allowed-domains: ${written}` }),
  });
  expect(rows.map(([, what]) => what)).toContain("allowed-domains");
  expect(advice.join()).toContain("Write the domains into the workflow");
  expect(advice.join()).not.toContain("remove the line");
});

test.each([
  [`\${{ github.event.head_commit.author.email }}`, "eve@evil.example"],
  [`example.com, \${{ github.event.head_commit.author.email }}`, "example.com, eve@evil.example"],
])("no domain of an address that an expression gave is to be trusted: %s", async (written, value) => {
  for (const workflow of [workflowWith({ with: `email-domains: ${written}` }), undefined]) {
    const { advice, blocks } = await doctorTold({
      ...(workflow !== undefined && { workflow }),
      with: { "email-domains": value },
    });
    expect([...advice, ...blocks].join()).not.toMatch(/(?<!@)evil\.example/);
  }
});

const PEOPLE = "alice: alice@example.com\nbob: bob@example.com";

test.each([
  ["a variable", `\${{ vars.PEOPLE }}`],
  ["a secret", `\${{ secrets.PEOPLE }}`],
])("the people of a map from %s are not in the summary", async (_, written) => {
  const { summary, blocks } = await doctorTold({
    event: pushBy("grace"),
    workflow: workflowWith({ with: `mention: author\nuser-map: ${written}` }),
    with: { mention: "author", "user-map": PEOPLE },
  });
  expect(summary).not.toContain("bob@example.com");
  expect(blocks).toContain("grace:");
});

test("those of a map in the workflow are in the lines to paste", async () => {
  const { blocks } = await doctorTold({
    event: pushBy("grace"),
    workflow: workflowWith({ with: `mention: author\nuser-map: |\n${PEOPLE.replaceAll(/^/gm, "  ")}` }),
    with: { mention: "author", "user-map": PEOPLE },
  });
  expect(blocks).toContain(`user-map: |\n${PEOPLE.replaceAll(/^/gm, "  ")}\n  grace:`);
});
