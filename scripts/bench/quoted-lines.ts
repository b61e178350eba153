import { type JudgedLog, OWN_HALVES, ownLogs, sharedLogs } from "../../__tests__/support/labelled-logs.ts";
import { holdTo } from "./budgets.ts";

// Judges 20 lines quoted from each labelled log: how many contain everything that explains the failure, compared with
// the last 20 lines.

const sets: readonly (readonly [string, readonly JudgedLog[]])[] = [
  ...Object.entries(OWN_HALVES).map(([name, half]) => [`own, ${name}`, ownLogs(half)] as const),
  ["shared", sharedLogs()],
];
for (const [name, logs] of sets.filter(([, { length }]) => length > 0)) tell(name, logs);

const all = sets.flatMap(([, logs]) => logs);
holdTo("labelled logs: quoted without the useful lines", (100 * all.filter(isMissed).length) / all.length);
holdTo("labelled logs: worse than the plain end", all.filter(({ lost }) => lost.length > 0).length);

function tell(name: string, logs: readonly JudgedLog[]): void {
  const hits = logs.length - logs.filter(isMissed).length;
  const ends = logs.filter(({ isEndEnough }) => isEndEnough).length;
  const lines = logs.reduce((sum, { quote }) => sum + quote.length, 0) / logs.length;
  const columns = [
    name.padEnd(16),
    `${hits} of ${logs.length} hold what tells`,
    `their plain ends ${ends}`,
    `${lines.toFixed(1)} lines each`,
  ];
  console.log(columns.join(" · "));
  for (const { file, missed } of logs.filter(isMissed)) console.log(`  ${file} lacks ${missed.join(", ")}`);
}

function isMissed({ missed }: JudgedLog): boolean {
  return missed.length > 0;
}
