import { table } from "../markdown-table.ts";
import type { Machine } from "./machine.ts";
import { digits, type Figure, type Section } from "./section.ts";

/** What the benchmarks handed in, in their order. */
export interface Measured {
  readonly machine: Machine;
  readonly figures: readonly Figure[];
  readonly sections: readonly Section[];
}

/** The text of `docs/performance.md`. */
export function performancePage({ machine, figures, sections }: Measured): string {
  const { cpu, cores, gigabytes, system, node } = machine;
  const where = `${cores} cores of ${cpu}, ${gigabytes} GB of memory, ${system}, Node ${node}`;
  return `${[
    "# What it costs",
    INTRODUCTION,
    `Measured on ${where}.`,
    budgetsTable(figures),
    ...sections.map(({ heading, text }) => `## ${heading}\n\n${text}`),
    PEER,
  ].join("\n\n")}\n`;
}

const INTRODUCTION = `The budgets of this action, and what it takes of each. \`npm run bench\` measures all of it and writes this page anew. Times
are given as a multiple of something else that was measured in turn on the same machine, because a second means something
else on each; in brackets are the values that a quarter of the rounds lie below and above. What is the same on every machine is
held to its budget by \`npm run bench -- --steady\` in CI, which leaves this page as it is.`;

const PEER = `## Beside another action

Any other action that posts a message can be measured beside this one, and both against the bare program. \`scripts/bench/peer.ts\`
runs the three in turn, 21 times, against a server on this machine that takes whatever is posted. For slackapi/slack-github-action:

\`\`\`sh
git clone --depth 1 --branch v4.0.0 https://github.com/slackapi/slack-github-action ../slack
npm run build
node scripts/bench/peer.ts ../slack/dist/index.js INPUT_WEBHOOK=URL/hook INPUT_WEBHOOK-TYPE=incoming-webhook \\
  'INPUT_PAYLOAD={"text":"Passed"}'
\`\`\`

\`URL\` stands for the server's address; the inputs are those that its \`action.yml\` declares, as GitHub's runner hands them over. With
its v4 it was 2.8 times the bare program where this action was 1.55, before the budget of 1.3.`;

/** A budget that several cases are held to shows the worst of them. */
function budgetsTable(figures: readonly Figure[]): string {
  const byName = Map.groupBy(figures, ({ name }) => name);
  const worst = [...byName.values()].flatMap((same) =>
    same.toSorted((a, b) => b.value - a.value).slice(0, 1),
  );
  const rows = worst.map(({ name, value, unit, limit, goal, spread, isSteady }) => [
    name,
    `${digits(value)} ${unit}${spread === undefined ? "" : ` (${spread.map(digits).join(" to ")})`}`,
    String(goal ?? limit),
    value <= (goal ?? limit) ? "met" : "**not met**",
    isSteady ? "CI" : "",
  ]);
  return table(["What", "Measured", "Budget", "", "Held by"], rows);
}
