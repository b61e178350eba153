import { expect, test } from "vitest";
import { BUILD_KINDS, type BuildKind, galleryBuild } from "../../preview/samples/gallery-builds.ts";
import { SAMPLE_BUILDS } from "../../preview/samples/sample-builds.ts";
import { OUTCOMES } from "../../src/model/outcome.ts";

const KINDS = Object.keys(BUILD_KINDS) as readonly BuildKind[];

test.each([
  ...SAMPLE_BUILDS.map(([name, build]) => [name, build] as const),
  ...KINDS.flatMap((name) =>
    OUTCOMES.map((outcome) => [`${name}, ${outcome}`, galleryBuild(name, outcome)] as const),
  ),
])(
  "%s: a job that reports itself has no log from GitHub, which serves it after the job has ended",
  (_, build) => {
    const { job, failures = [] } = build;
    expect(job === undefined ? [] : failures.flatMap(({ log }) => log.quotes)).toEqual([]);
  },
);
