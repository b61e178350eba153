import { table } from "../markdown-table.ts";
import type { Machine } from "./machine.ts";
import { digits, type Figure, type Section } from "./section.ts";

/** The results of the benchmarks, in order. */
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
    "# Performance",
    INTRODUCTION,
    `Measured on ${where}.`,
    budgetsTable(figures),
    ...reasonsOf(figures),
    ...sections.map(({ heading, text }) => `## ${heading}\n\n${text}`),
    PEER,
  ].join("\n\n")}\n`;
}

const INTRODUCTION = `What this action costs, compared with its budgets. \`npm run bench\` measures everything and writes this page. Times are multiples of a
reference that is measured in turn on the same machine, because seconds differ between machines. The range in parentheses contains the
middle half of the rounds. The benchmark fails above the limit in the column "Fails above", which is only ever lowered. CI checks what is the
same on every machine with \`npm run bench -- --steady\`, which does not change this page.

The bundle joins most source files into one module, which counts as one. \`dist/\` counts with all its files.`;

const PEER = `## Compared with another action

You can measure any other action that posts a message in the same way. \`scripts/bench/peer.ts\` runs the bare program, this action, and
the other one in turn, 21 times, against a server on this machine that accepts everything. For slackapi/slack-github-action:

\`\`\`sh
git clone --depth 1 --branch v4.0.0 https://github.com/slackapi/slack-github-action ../slack
npm run build
node scripts/bench/peer.ts ../slack/dist/index.js INPUT_WEBHOOK=URL/hook INPUT_WEBHOOK-TYPE=incoming-webhook \\
  'INPUT_PAYLOAD={"text":"Passed"}'
\`\`\`

The script replaces \`URL\` with the address of the server. The inputs are those of the other action's \`action.yml\`, as GitHub's runner
passes them. When this was last tried, version 4.0.0 of that action took 2.8 times as long as the bare program, and this action 1.55 times.`;

/** A list, under its own heading, of reasons why goals are not reached. */
function reasonsOf(figures: readonly Figure[]): readonly string[] {
  const over = figures.filter(({ value, limit, goal }) => value > (goal ?? limit));
  const reasons = new Map(over.map(({ name, why = "It exceeds its limit." }) => [name, why]));
  if (reasons.size === 0) return [];
  return [
    "## Budgets that are not met",
    [...reasons].map(([name, why]) => `- **${name}:** ${why}`).join("\n"),
  ];
}

/** If a budget applies to several cases, the table shows the worst of them. */
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
    String(limit),
    isSteady ? "CI" : "",
  ]);
  return table(["What", "Measured", "Budget", "", "Fails above", "Checked by"], rows);
}
