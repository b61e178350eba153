import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Program, timeOf } from "./processes.ts";

/** Microseconds between two samples. */
const INTERVAL = 500;

/** What V8's profiler says about a function. */
interface CallFrame {
  readonly functionName: string;
  /** The address of its script; empty for native functions. */
  readonly url: string;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[] | undefined;
  }[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

/** A part of the work: names of functions, and ends of their scripts' addresses. If several parts match, the innermost counts. */
export interface Part {
  readonly what: string;
  readonly functions?: readonly string[];
  readonly scripts?: readonly string[];
}

/** The name of what belongs to no part, and the share of the time of each part, largest first. */
export type Shares = readonly (readonly [what: string, share: number])[];

/** Rows for a table of shares. */
export function rowsOfShares(shares: Shares): string[][] {
  return shares.map(([what, share]) => [`${(100 * share).toFixed(0)} %`, what]);
}

export const GARBAGE: Part = { what: "garbage collection", functions: ["(garbage collector)"] };

/** Profiles a program over several runs. */
export async function sharesOfProgram(
  { args, env }: Program,
  runs: number,
  parts: readonly Part[],
  others: string,
): Promise<Shares> {
  const folder = await mkdtemp(join(tmpdir(), "profiles-"));
  try {
    const flags = ["--cpu-prof", "--cpu-prof-interval", String(INTERVAL), "--cpu-prof-dir", folder];
    for (let run = 0; run < runs; run++) await timeOf({ args: [...flags, ...args], env });
    const files = (await readdir(folder)).map((file) => readFile(join(folder, file), "utf8"));
    return sharesOf(
      (await Promise.all(files)).map((text) => JSON.parse(text)),
      parts,
      others,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Profiles work in this process, which has done it before. */
export async function sharesOfWork(
  work: () => unknown,
  runs: number,
  parts: readonly Part[],
  others: string,
): Promise<Shares> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: INTERVAL });
    await session.post("Profiler.start");
    for (let run = 0; run < runs; run++) await work();
    return sharesOf([(await session.post("Profiler.stop")).profile], parts, others);
  } finally {
    session.disconnect();
  }
}

function sharesOf(profiles: readonly Profile[], parts: readonly Part[], others: string): Shares {
  const sums = new Map<string, number>();
  for (const profile of profiles) add(profile, parts, others, sums);
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return [...sums].map(([what, sum]) => [what, sum / total] as const).toSorted((a, b) => b[1] - a[1]);
}

function add(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  parts: readonly Part[],
  others: string,
  sums: Map<string, number>,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  samples.forEach((sample, at) => {
    let what: string | undefined;
    for (let id: number | undefined = sample; id !== undefined && what === undefined; id = parents.get(id)) {
      const frame = byId.get(id)?.callFrame ?? { functionName: "", url: "" };
      if (frame.functionName === "(idle)") return;
      what = parts.find((part) => isOf(part, frame))?.what;
    }
    const key = what ?? others;
    sums.set(key, (sums.get(key) ?? 0) + (timeDeltas[at] ?? 0));
  });
}

function isOf({ functions = [], scripts = [] }: Part, { functionName, url }: CallFrame): boolean {
  return functions.includes(functionName) || scripts.some((end) => url.includes(end));
}
