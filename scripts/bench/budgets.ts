import { digits, handInFigure, type Spread } from "./section.ts";

/** A limit for a figure. */
interface Budget {
  readonly unit: string;
  /** The benchmark fails above this. It is only ever lowered. */
  readonly limit: number;
  /** The figure to reach, if it is not reached yet. */
  readonly goal?: number;
  /** Sentences that say why it is not reached yet. */
  readonly why?: string;
  /** Whether it is the same on every machine. */
  readonly isSteady?: boolean;
}

/** Reasons for figures over their goal, from V8's profiler. */
const WHY = {
  time: "The profile below shows what takes longer than in the bare program. Most of the action's functions run once, before V8 optimizes them.",
  https:
    "The bare program is lighter over https than over http (see below), so the same work is a larger multiple of it.",
  size: "A plain message runs half of what it loads. The rest are functions in files that it uses, and they are called synchronously: see decision 0034.",
  bundle: "A third of it checks workflows and manifests, which no message loads: see decision 0035.",
  junit:
    "Most of the time goes into the parser and garbage collection (see the profile below). The rest describes failures and joins names, which are compared later.",
  sarif: "`JSON.parse` alone reads nothing. The profile below shows what reading each finding takes.",
  client:
    "Functions of node-fetch, of Node's streams, and of the client run for the first time (see the profile below). The bare program needs only the connection.",
} as const;

const BUDGETS = {
  "one message: time": { unit: "× a bare program", limit: 1.6, goal: 1.3, why: WHY.time },
  "one message: peak memory": { unit: "× a bare program", limit: 1.1, isSteady: true },
  "one message over https: time": { unit: "× a bare program", limit: 2.4, goal: 1.3, why: WHY.https },
  "one message over https: peak memory": {
    unit: "× a bare program",
    limit: 1.25,
    goal: 1.1,
    why: WHY.https,
  },
  "one message: JavaScript loaded": { unit: "kB", limit: 300, goal: 250, why: WHY.size, isSteady: true },
  "one message: modules of the bundle": { unit: "modules", limit: 9, isSteady: true },
  "one message: requests to Webex, by ID": { unit: "requests", limit: 1, isSteady: true },
  "one message: requests to Webex, by title among 1,500 rooms": {
    unit: "requests",
    limit: 3,
    isSteady: true,
  },
  "500 rooms with a delay of 50 ms: time": {
    unit: "× the shortest possible time with 8 in flight",
    limit: 1.2,
  },
  "500 rooms with a delay of 50 ms: connections": { unit: "connections", limit: 10, isSteady: true },
  "500 rooms with 100 requests per 10 s: time": {
    unit: "× the shortest possible time within the limit",
    limit: 1.15,
  },
  "500 rooms: messages lost or duplicated": { unit: "messages", limit: 0, isSteady: true },
  "a title among 5,000 rooms: requests": { unit: "requests", limit: 6, isSteady: true },
  "a group of 2,000: requests per person": { unit: "requests", limit: 1.01, isSteady: true },
  "a new manifest: requests per room and person": { unit: "requests", limit: 2.1, isSteady: true },
  "the client's first request: time": { unit: "× a bare program", limit: 2, goal: 1.5, why: WHY.client },
  "what a job downloads": { unit: "MB", limit: 0.55, isSteady: true },
  "what a job downloads: files": { unit: "files", limit: 160, isSteady: true },
  "all of dist/": { unit: "MB", limit: 1.6, goal: 1.5, why: WHY.bundle, isSteady: true },
  "100,000 tests of JUnit: time": { unit: "× the parser alone", limit: 1.95, goal: 1.5, why: WHY.junit },
  "100,000 tests of JUnit: memory above idle": { unit: "MB", limit: 64, isSteady: true },
  "20 MB of SARIF: time": { unit: "× the parser alone", limit: 4.2, goal: 1.5, why: WHY.sarif },
  "the end of a log of 100 MB: memory above idle": { unit: "MB", limit: 64, isSteady: true },
  "labelled logs: quoted without the useful lines": { unit: "%", limit: 1, isSteady: true },
  "labelled logs: worse than the plain end": { unit: "logs", limit: 0, isSteady: true },
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof BUDGETS;

/** With `--steady`, only figures that are the same on every machine are checked, and slow parts are skipped. */
export const isSteadyOnly: boolean = process.argv.includes("--steady");

/** Prints a figure with its budget, adds it to the page, and fails the process if it is over the limit. */
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
