import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Program, timeOf } from "./processes.ts";

/** Parts of a process's work, by the functions that do it. If several functions match, the innermost counts. */
const PARTS: readonly (readonly [what: string, functions: readonly string[]])[] = [
  ["compiling the script", ["compileSourceTextModule"]],
  ["loading Node's own modules", ["compileForInternalLoader", "internalBinding"]],
  ["reading inputs", ["readInputs"]],
  ["reading the event", ["readHappening"]],
  ["writing the message", ["writeMessage"]],
  ["writing the report", ["reportStep", "cleanReport"]],
  ["making the request", ["sendOnce", "onStreamRead", "socketOnData", "parserOnHeadersComplete"]],
  ["evaluating the bundle's modules", ["evaluate"]],
  ["garbage collection", ["(garbage collector)"]],
];

const OTHERS = "everything else: Node's start and end, and functions in between";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The share of time that a program spends in each part, from V8's profiler over several runs, largest first. */
export async function partsOf(
  { args, env }: Program,
  runs: number,
): Promise<readonly (readonly [what: string, part: number])[]> {
  const folder = await mkdtemp(join(tmpdir(), "profiles-"));
  const sums = new Map<string, number>();
  try {
    const flags = ["--cpu-prof", "--cpu-prof-interval", "500", "--cpu-prof-dir", folder];
    for (let run = 0; run < runs; run++) await timeOf({ args: [...flags, ...args], env });
    for (const file of await readdir(folder)) {
      add(JSON.parse(await readFile(join(folder, file), "utf8")), sums);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return [...sums].map(([what, sum]) => [what, sum / total] as const).toSorted((a, b) => b[1] - a[1]);
}

function add({ nodes, samples, timeDeltas }: Profile, sums: Map<string, number>): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  samples.forEach((sample, at) => {
    let what: string | undefined;
    for (let id: number | undefined = sample; id !== undefined && what === undefined; id = parents.get(id)) {
      const name = byId.get(id)?.callFrame.functionName ?? "";
      if (name === "(idle)") return;
      what = PARTS.find(([, functions]) => functions.includes(name))?.[0];
    }
    const key = what ?? OTHERS;
    sums.set(key, (sums.get(key) ?? 0) + (timeDeltas[at] ?? 0));
  });
}
