import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Import, readImports, readSources, type SourceFile } from "./support/read-imports.ts";

type Use = "always" | "types" | "when used";

interface Row {
  /** Layers of src/ whose modules and types it may import. */
  ours: readonly string[];
  packages?: Readonly<Record<string, Use>>;
  /** Whether it may use Node's own modules; a layer that may not runs in a browser. */
  node?: true;
}

const ROOMS = [
  "inputs",
  "build",
  "message",
  "provisioning",
  "incident",
  "delivery",
  "report",
  "webex",
  "github",
];
// Who may import whom, types included. A layer is a folder of src/ or a file right in it.
const table: Readonly<Record<string, Row>> = {
  // Picks the story; the door hands in what it needs.
  index: { ours: ["door", "step", "call", "doctor", "inputs", "report"], node: true },
  // All that touches the runner, the network, the clock and the time that work takes; and the last word of a step.
  door: {
    ours: ["step", "inputs", "message", "report", "webex", "github", "model", "text"],
    packages: { "@actions/core": "always", "node-fetch": "always" },
    node: true,
  },
  // The story of a step: each line of it calls into a room.
  step: { ours: [...ROOMS, "model", "text"] },
  call: { ours: ["inputs", "report", "webex", "model", "text"] },
  // Checks what a step needs, by all that a step does, and writes nothing.
  doctor: {
    ours: ["step", "inputs", "build", "message", "delivery", "report", "webex", "github", "model", "text"],
  },
  incident: { ours: ["build", "message", "provisioning", "webex", "text"] },
  report: { ours: ["delivery", "model", "text"], packages: { "@actions/core": "types" } },
  provisioning: { ours: ["webex", "text", "yaml"], packages: { yaml: "types" } },
  delivery: { ours: ["webex", "model", "text"] },
  message: { ours: ["build", "model", "text"], packages: { mustache: "always" } },
  build: { ours: ["github", "model", "text"], packages: { saxes: "when used" } },
  inputs: { ours: ["webex", "model", "text", "yaml"], node: true },
  // The one place that parses YAML.
  yaml: { ours: ["text"], packages: { yaml: "when used" } },
  // Plain types that several rooms share.
  model: { ours: [] },
  webex: { ours: [] },
  text: { ours: [] },
  github: { ours: [], packages: { "@actions/github": "when used" } },
};

const DOORS = ["src/index.ts", "src/door/core.ts"];

// Files that may be longer than the rest, each with its reason.
const longFiles: Readonly<Record<string, string>> = {};

const MAX_FILES = 15;
const MAX_LINES = 200;
const MAX_TEST_LINES = 300;

const root = join(import.meta.dirname, "..");
const [src, emulator, runner, preview, scripts, tests] = await Promise.all(
  ["src", "emulator", "runner", "preview", "scripts", "__tests__"].map((folder) => readSources(root, folder)),
);
const sources = src ?? [];
const others = [...(emulator ?? []), ...(runner ?? []), ...(preview ?? []), ...(scripts ?? [])];
const everything = [...sources, ...others, ...(tests ?? [])];

describe("src", () => {
  test("imports across its layers only as the table allows", () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([]);
  });

  test("has no import cycles", () => {
    expect(findCycle(sources)).toEqual([]);
  });

  test("uses no global of Node unless it may import Node", () => {
    const found = sources.filter(({ path, text }) => {
      return table[layerOf(path)]?.node !== true && /\b(?:process|Buffer)\./.test(text);
    });
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test("contains the addresses of Webex only in webex/, except for links to documentation", () => {
    const apart = sources.filter(({ path }) => !path.startsWith("src/webex/"));
    const found = apart.filter(({ text }) =>
      /https:\/\/(?!developer\.)[\w.-]*(?:webex|ciscospark)/i.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test("closes what it opened with `finally`, without the code that `using` compiles to", () => {
    const found = sources.filter(({ text }) => /^\s*(?:await )?using \w+ =/m.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test("reads the environment at the doors only", () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b|\benv\b.*from "node:process"/.test(text));
    expect(readers.map(({ path }) => path).filter((path) => !DOORS.includes(path))).toEqual([]);
  });
});

test("the table in ARCHITECTURE.md is the one that is checked here", async () => {
  const text = await readFile(join(root, "ARCHITECTURE.md"), "utf8");
  const [, section = ""] = /## Who may import whom(.*?)\n## /s.exec(text) ?? [];
  const rows = section.matchAll(/^\| ((?:\w+, )*\w+) \| ([\w, ]*)\|/gm);
  const written = [...rows].flatMap(([, rooms = "", ours = ""]) =>
    rooms.split(", ").map((room) => [room, ours.trim().split(", ").filter(Boolean).sort()]),
  );
  const held = Object.entries(table).map(([room, { ours }]) => [room, [...ours].sort()]);
  expect(Object.fromEntries(written.filter(([room]) => room !== "Folder"))).toEqual(Object.fromEntries(held));
});

test.each(["emulator", "runner"])("%s imports nothing of src", (folder) => {
  const files = others.filter(({ path }) => path.startsWith(`${folder}/`));
  const found = files.filter(({ imports }) => imports.some(({ target }) => target.startsWith("src/")));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("the bundle, the emulator, and the runner do not know the page of the local Webex", () => {
  const files = [...sources, ...(emulator ?? []), ...(runner ?? [])];
  const found = files.filter(({ imports }) => imports.some(({ target }) => target.startsWith("preview/")));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("the page knows of the local Webex what everybody may know", () => {
  const isInside = ({ target }: Import): boolean =>
    /^emulator\/(?!index|seed|markdown|github\/)/.test(target);
  const found = (preview ?? []).filter(({ imports }) => imports.some(isInside));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("no file is longer than two screens", () => {
  const tooLong = everything.filter(({ path, lines }) => {
    return lines > (path.startsWith("__tests__/") ? MAX_TEST_LINES : MAX_LINES) && !(path in longFiles);
  });
  expect(tooLong.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test("every long file that is listed is still there", () => {
  const paths = everything.map(({ path }) => path);
  expect(Object.keys(longFiles).filter((path) => !paths.includes(path))).toEqual([]);
});

test("no folder of src/ has more files than a screen shows", () => {
  const folders = sources.map(({ path }) => path.slice(0, path.lastIndexOf("/")));
  const counts = Map.groupBy(folders, (folder) => folder);
  const crowded = [...counts].filter(([, files]) => files.length > MAX_FILES);
  expect(crowded.map(([folder, files]) => `${folder}: ${files.length} files`)).toEqual([]);
});

test("no two files of src/ have the same name, except index files", () => {
  const names = sources.map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
  const twice = names.filter((name, at) => name !== "index.ts" && names.indexOf(name) !== at);
  expect(twice).toEqual([]);
});

test("no file or folder has a name that says nothing", () => {
  const empty = /(^|[/.-])(utils?|helpers?|managers?|common|misc)(?=[/.-]|$)/i;
  expect(everything.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
});

describe("the check itself", () => {
  const file = (path: string, text: string): SourceFile => {
    return { path, text, lines: 1, imports: readImports(path, text) };
  };

  test.each([
    ["src/message/a.ts", 'import { b } from "../webex/b.ts";', "src/message/a.ts: src/webex/b.ts"],
    ["src/message/a.ts", 'import type { b } from "../webex/b.ts";', "src/message/a.ts: src/webex/b.ts"],
    ["src/webex/x/a.ts", 'export * from "../../text/b.ts";', "src/webex/x/a.ts: src/text/b.ts"],
    ["src/text/a.ts", 'type B = import("../build/b.ts").B;', "src/text/a.ts: src/build/b.ts"],
    ["src/build/a.ts", 'import { readFile } from "node:fs/promises";', "src/build/a.ts: node:fs/promises"],
    ["src/build/a.ts", 'import fs from "fs";', "src/build/a.ts: fs"],
    ["src/yaml/a.ts", 'import { parse } from "yaml";', "src/yaml/a.ts: yaml"],
    ["src/inputs/a.ts", 'const { parse } = await import("yaml");', "src/inputs/a.ts: yaml"],
    ["src/step/a.ts", 'import * as core from "@actions/core";', "src/step/a.ts: @actions/core"],
    ["src/report/a.ts", 'const core = await import("@actions/core");', "src/report/a.ts: @actions/core"],
    [
      "src/report/a.ts",
      'import "../../node_modules/@actions/core/lib/utils.js";',
      "src/report/a.ts: @actions/core",
    ],
    ["src/other/a.ts", 'import "../text/b.ts";', "src/other/a.ts: src/text/b.ts"],
    [
      "src/text/a.ts",
      'import {\n  one,\n  two,\n} from "../../runner/index.ts";',
      "src/text/a.ts: runner/index.ts",
    ],
  ])("finds in %s that %s is forbidden", (path, text, found) => {
    expect(forbiddenImports(file(path, text))).toEqual([found]);
  });

  test.each([
    ["src/door/fetch.ts", 'import fetch from "node-fetch";\nimport { join } from "node:path";'],
    ["src/door/core.ts", 'import { issue } from "../node_modules/@actions/core/lib/command.js";'],
    ["src/yaml/a.ts", 'const { parse } = await import("yaml");\nimport type { Node } from "yaml";'],
    ["src/report/b.ts", 'import type * as core from "@actions/core";'],
    ["src/message/a.ts", 'import { b } from "./b.ts";\nimport { c } from "../text/c.ts";'],
    ["src/text/a.ts", '// import { b } from "../webex/b.ts";\nconst b = `from "../webex/b.ts"`;'],
  ])("lets %s say %s", (path, text) => {
    expect(forbiddenImports(file(path, text))).toEqual([]);
  });

  test("finds a cycle over types", () => {
    const a = file("src/text/a.ts", 'import { b } from "./b.ts";');
    const b = file("src/text/b.ts", 'import type { a } from "./a.ts";');
    expect(findCycle([a, b])).toEqual(["src/text/a.ts", "src/text/b.ts", "src/text/a.ts"]);
  });
});

function forbiddenImports({ path, imports }: SourceFile): string[] {
  const row = table[layerOf(path)];
  return imports.filter((one) => !isAllowed(one, path, row)).map((one) => `${path}: ${nameOf(one)}`);
}

/** Modules that only `import()` loads may import what is loaded only when it is used. */
const lazyModules = new Set(
  sources
    .flatMap(({ imports }) => imports)
    .filter(({ kind }) => kind === "lazy")
    .map(({ target }) => target)
    .filter((path) => !sources.some((one) => importsAlways(one, path))),
);

function importsAlways({ imports }: SourceFile, path: string): boolean {
  return imports.some(({ target, kind }) => target === path && kind !== "lazy" && kind !== "types");
}

function isAllowed(one: Import, path: string, row: Row | undefined): boolean {
  const layer = layerOf(path);
  const name = nameOf(one);
  if (name.startsWith("src/")) return layerOf(name) === layer || (row?.ours.includes(layerOf(name)) ?? false);
  if (name.startsWith("node:")) return row?.node === true;
  const use = row?.packages?.[name];
  return (
    use === "always" ||
    (use !== undefined && one.kind === "types") ||
    (use === "when used" && (one.kind === "lazy" || lazyModules.has(path)))
  );
}

// A path into node_modules counts as the package that it leads to.
function nameOf({ target }: Import): string {
  const [, inside] = /(?:^|\/)node_modules\/(.+)$/.exec(target) ?? [];
  const name = inside ?? target;
  const [packageName = name] = /^(?:@[^/]+\/)?[^/]+/.exec(name) ?? [];
  return inside !== undefined ? packageName : name;
}

function layerOf(path: string): string {
  return path.replace(/^src\//, "").replace(/(\/.*|\.ts)$/, "");
}

function findCycle(files: readonly SourceFile[]): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const target of importsOf.get(path) ?? []) {
      const cycle = walk(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return files.map(({ path }) => walk(path, [])).find((cycle) => cycle.length > 0) ?? [];
}
