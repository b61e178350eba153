import { expect, test } from "vitest";
import { fixedTitle, incidentTitle } from "../../src/incident/incident-title.ts";
import { OutOfTimeError } from "../../src/text/wall.ts";
import { readStep } from "../support/render-event.ts";

const BUILD = readStep({});

test("the title of an incident names repository, workflow, branch, and environment, unless the manifest has another", () => {
  expect(incidentTitle(BUILD)).toEqual({ title: "Incident: your-org/shop, CI on main" });
  const deploy = { ...BUILD, stage: "deploy", deployment: { environment: "production" } } as const;
  expect(incidentTitle(deploy)).toEqual({ title: "Incident: your-org/shop, CI on main, production" });
  const template = "{{stage}} {{environment}} of {{repository}}";
  expect(incidentTitle(deploy, template)).toEqual({ title: "deploy production of your-org/shop" });
  expect(incidentTitle(BUILD, `${template} failed`)).toEqual({ title: "of your-org/shop failed" });
});

test("a title of at most 100 characters stays, and a longer one has a hash of it in its middle", () => {
  const named = (workflow: string) => incidentTitle({ ...BUILD, workflow });
  const room = 100 - "Incident: your-org/shop,  on main".length;
  expect(named("é".repeat(room))).toEqual({
    title: `Incident: your-org/shop, ${"é".repeat(room)} on main`,
  });
  expect(named("😀".repeat(room))).toEqual({
    title: `Incident: your-org/shop, ${"😀".repeat(room)} on main`,
  });
  const [one, other] = [`${"é".repeat(room)}a`, `${"é".repeat(room)}b`].map((name) =>
    JSON.stringify(named(name)),
  );
  for (const title of [one, other])
    expect(title).toMatch(/"Incident: your-org\/shop, ééééé… [0-9a-f]{8} …é{49}[ab] on main"/);
  expect(one?.replace(/a on main.*/, "")).not.toBe(other?.replace(/b on main.*/, ""));
});

test("a title that takes too long is a problem, and another error does not concern the title", () => {
  const wallThat = (error: Error) => {
    const run = () => {
      throw error;
    };
    return { run, runNeeded: run };
  };
  expect(incidentTitle(BUILD, "x", { wall: wallThat(new OutOfTimeError()) })).toEqual({
    problem: "it takes too long",
  });
  expect(() => incidentTitle(BUILD, "x", { wall: wallThat(new TypeError("ours")) })).toThrow("ours");
});

test("the title of an incident that is over begins with the day", () => {
  expect(fixedTitle("Incident: A", new Date("2026-01-05T23:59:59Z"))).toBe("Fixed 2026-01-05: Incident: A");
});
