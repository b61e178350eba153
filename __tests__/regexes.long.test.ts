import { join } from "node:path";
import { check } from "recheck";
import { beforeAll, expect, test } from "vitest";
import { GOOD } from "./provisioning/manifest/manifests.ts";
import { inChild } from "./support/bounded-child.ts";
import type { RegexTask } from "./support/regex-child.ts";
import { composedWhile, findRegexes, type SourceRegex } from "./support/source-regexes.ts";
import { type Shape, worstShapes } from "./support/worst-shapes.ts";

const root = join(import.meta.dirname, "..");

/** What makes each file of `src/` call `RegExp`, in addition to loading it. */
const CALLS: Readonly<Record<string, () => Promise<unknown>>> = {
  "src/text/secrets/shapes.ts": async () => {
    const { SHAPES } = await import("../src/text/secrets/shapes/known-shapes.ts");
    const { withoutSecrets } = await import("../src/text/secrets/secrets.ts");
    // All that shapes need, and a character that nobody sees, so that they are looked for within words as well.
    return withoutSecrets(`${SHAPES.map(({ needs }) => needs[0]).join(" ")} \u200b`);
  },
  "src/text/secrets/shapes/webhook-addresses.ts": async () => {
    const { hasWebhookAddress } = await import("../src/text/secrets/shapes/webhook-addresses.ts");
    return hasWebhookAddress("a text without one");
  },
  "src/text/secrets/secrets.ts": async () => {
    const { withoutSecrets } = await import("../src/text/secrets/secrets.ts");
    const many = Array.from({ length: 400 }, (_, at) => `s3cret-${at}-${"x".repeat(300)}`);
    return withoutSecrets(`${many[0]}…`, [...many, "s3cret-value".repeat(1000)]);
  },
  "src/doctor/likely/likely-choices.ts": async () => {
    const { likelyChoice } = await import("../src/doctor/likely/likely-choices.ts");
    const { INPUT_NAMES } = await import("../src/inputs/input-names.ts");
    return INPUT_NAMES.map((name) => likelyChoice(name, "a word that is none of theirs"));
  },
  "src/provisioning/manifest/schema-reader.ts": async () => {
    const { parseManifest } = await import("../src/provisioning/manifest/parse-manifest.ts");
    return Promise.all(Object.values(GOOD).map((text) => parseManifest("m.yml", text)));
  },
};

/**
 * What is more than linear, by its beginning, and the most characters that the code gives it. Nothing else may be: a
 * pattern of a tail, such as `=+$`, becomes linear by a lookbehind, as in `(?<!=)=+$`.
 */
const BOUNDS: ReadonlyMap<string, number> = new Map([
  // `PLACE` of `src/build/tests/trace/location.ts`, which cuts lines before, and looks at 150.
  [String.raw`(?<![\w:/\\.@-])((?:file:`, 500],
]);

function boundOf({ source }: SourceRegex): number | undefined {
  return [...BOUNDS].find(([start]) => source.startsWith(start))?.[1];
}

let regexes: readonly SourceRegex[] = [];

beforeAll(async () => {
  const { literals, composed } = await findRegexes(root, "src");
  const made = await composedWhile(async () => {
    for (const path of composed.keys()) {
      await import(/* @vite-ignore */ join(root, path));
      await CALLS[path]?.();
    }
  });
  for (const [path, count] of composed) {
    const places = new Set(made.map(({ place }) => place).filter((place) => place.startsWith(`${path}:`)));
    expect(places.size, `calls of RegExp in ${path} that were seen; CALLS makes them happen`).toBe(count);
  }
  // The page of the local Webex reads what messages hold as well.
  const page = (await findRegexes(root, "preview/page")).literals;
  const distinct = new Map(
    [...literals, ...made, ...page].map((one) => [`/${one.source}/${one.flags}`, one]),
  );
  regexes = [...distinct.values()];
});

test("the checker calls no regular expression of src/ and of the page more than linear", async () => {
  const found: string[] = [];
  await Promise.all(
    [0, 1].map(async (half) => {
      for (const regex of regexes.filter((_, index) => index % 2 === half)) {
        const { status, complexity } = await checked(regex);
        if (status === "vulnerable" && boundOf(regex) === undefined)
          found.push(`${nameOf(regex)}: ${complexity?.summary}`);
      }
    }),
  );
  expect(found).toEqual([]);
}, 240_000);

test("eight times its worst text takes no regular expression of src/ much more than eight times the work", async () => {
  const tasks = regexes.map((regex): RegexTask => {
    const { source, flags } = regex;
    return { source, flags, shapes: worstShapes(regex), bound: boundOf(regex) };
  });
  const answers = await inChild<RegexTask, readonly Shape[]>(
    join(import.meta.dirname, "support/regex-child.ts"),
    tasks,
  );
  const slow = regexes.flatMap((regex, at) => {
    const shapes = answers[at];
    if (shapes?.length === 0) return [];
    return [`${nameOf(regex)}: ${shapes === undefined ? "takes for ever" : JSON.stringify(shapes[0])}`];
  });
  expect(slow).toEqual([]);
}, 240_000);

/** What the checker puts into it: enough to find what it finds at all within the seconds of a test. */
const EFFORT = {
  randomSeed: 1,
  maxNFASize: 1000,
  maxInitialGenerationSize: 50,
  maxGenerationSize: 20,
  maxIteration: 3,
  mutationSize: 5,
  crossoverSize: 5,
  incubationLimit: 10_000,
  attackLimit: 20_000_000,
  timeout: 20_000,
  // Limits of time would call on a busy machine slow what is not: the limits above count steps.
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  // What it finds is tried by the other test.
  recallTimeout: -1,
} as const;

async function checked({ source, flags }: SourceRegex) {
  const answer = await check(source, flags, EFFORT);
  return {
    status: answer.status,
    complexity: answer.status === "vulnerable" ? answer.complexity : undefined,
  };
}

function nameOf({ source, flags, place }: SourceRegex): string {
  return `${place} /${source}/${flags}`;
}
