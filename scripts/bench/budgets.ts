import { digits, handInFigure, type Spread } from "./section.ts";

/** What something may cost. */
interface Budget {
  readonly unit: string;
  /** More than this fails; it only ever shrinks. */
  readonly limit: number;
  /** Where it is to come to, where it is not there yet. */
  readonly goal?: number;
  /** Why it is not there yet, as sentences. */
  readonly why?: string;
  /** Whether it is the same on every machine. */
  readonly isSteady?: boolean;
}

/** What V8's profiler shows of what is over its goal. */
const WHY = {
  time: "By the profile below, a third is Node's own start and end, and a seventh is compiling. Most of our functions run once, before V8 makes them fast.",
  size: "A plain message runs half of what it loads. The rest are functions within files that it uses, which are called without waiting: see decision 0034.",
  junit:
    "The profiler shows three quarters of the time in the parser and in collecting garbage, and most of the rest in what failed, which is put into words, and in names, which are joined to be compared later.",
  sarif:
    "`JSON.parse` alone reads nothing. The profiler shows the rest in cleaning texts, in a key for each finding by which repeated ones are found, and in collecting garbage.",
  client:
    "The profiler shows most of it in node-fetch and in the streams of Node that it takes, whose functions run for the first time, and in making the connection, which the bare program needs as well.",
  telling: "One of the labelled logs is quoted without its telling line: `npm run bench` names it.",
} as const;

const BUDGETS = {
  "one message: time": { unit: "× a bare program", limit: 1.6, goal: 1.3, why: WHY.time },
  "one message: peak memory": { unit: "× a bare program", limit: 1.1, isSteady: true },
  "one message: JavaScript loaded": { unit: "kB", limit: 330, goal: 250, why: WHY.size, isSteady: true },
  "one message: modules of the bundle": { unit: "modules", limit: 9, isSteady: true },
  "one message: requests to Webex, by ID": { unit: "requests", limit: 1, isSteady: true },
  "one message: requests to Webex, by title among 1,500 rooms": {
    unit: "requests",
    limit: 3,
    isSteady: true,
  },
  "500 rooms with a delay of 50 ms: time": { unit: "× the least time at 8 in flight", limit: 1.2 },
  "500 rooms with a delay of 50 ms: connections": { unit: "connections", limit: 10, isSteady: true },
  "500 rooms with 100 requests per 10 s: time": { unit: "× the least time of the limit", limit: 1.15 },
  "500 rooms: messages lost or doubled": { unit: "messages", limit: 0, isSteady: true },
  "a title among 5,000 rooms: requests": { unit: "requests", limit: 6, isSteady: true },
  "a group of 2,000: requests for each person": { unit: "requests", limit: 1.01, isSteady: true },
  "a new manifest: requests for each room and person": { unit: "requests", limit: 2.1, isSteady: true },
  "the client's first request: time": { unit: "× a bare program", limit: 2, goal: 1.5, why: WHY.client },
  "all of dist/": { unit: "MB", limit: 1.46, isSteady: true },
  "100,000 tests of JUnit: time": { unit: "× the parser alone", limit: 1.95, goal: 1.5, why: WHY.junit },
  "100,000 tests of JUnit: memory above idle": { unit: "MB", limit: 64, isSteady: true },
  "20 MB of SARIF: time": { unit: "× the parser alone", limit: 6, goal: 1.5, why: WHY.sarif },
  "the end of a log of 100 MB: memory above idle": { unit: "MB", limit: 64, isSteady: true },
  "labelled logs: quoted without what tells": {
    unit: "%",
    limit: 5,
    goal: 1,
    why: WHY.telling,
    isSteady: true,
  },
  "labelled logs: lost against the plain end": { unit: "logs", limit: 0, isSteady: true },
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof BUDGETS;

/** With `--steady` only what is the same on every machine is held to its limit, and what takes long is left out. */
export const isSteadyOnly: boolean = process.argv.includes("--steady");

/** Shows a figure beside its budget, hands it in for the page, and fails the process where it is over. */
export function holdTo(name: BudgetName, value: number, spread?: Spread): void {
  const { unit, limit, goal, why, isSteady = false }: Budget = BUDGETS[name];
  handInFigure({ name, value, unit, limit, goal, why, spread, isSteady });
  const between = spread === undefined ? "" : ` (${digits(spread[0])} to ${digits(spread[1])})`;
  const aim = goal === undefined || value <= goal ? "" : `, goal ${goal}`;
  const isOver = !(value <= limit) && (isSteady || !isSteadyOnly);
  const verdict = isOver ? "OVER  " : "within";
  console.log(`${verdict}  ${name}: ${digits(value)} ${unit}${between} (limit ${limit}${aim})`);
  if (aim !== "" && why !== undefined) console.log(`        ${why}`);
  if (isOver) process.exitCode = 1;
}
