import { expect, test } from "vitest";
import { needsOf } from "../../support/events.ts";
import { startWorld, type World } from "../../support/start-world.ts";

type Result = "success" | "failure";

interface Told {
  readonly repository: string;
  readonly workflow: string;
  readonly environment?: string;
  readonly title?: string;
  readonly stage?: string;
}

async function report(world: World, result: Result, told: Told): Promise<void> {
  const { repository, workflow, title, environment, stage } = told;
  const named = title === undefined ? "" : `  title: "${title}"\n`;
  await world.run({
    github: { repository, workflow },
    with: {
      needs: needsOf({ deploy: result }),
      provision: `incident:\n  members: [dave@example.com]\n${named}`,
      ...(environment && { environment }),
      ...(stage && { stage }),
    },
  });
}

const incidents = ({ webex }: World): readonly string[] =>
  webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));

const LONG = "my-company-engineering/customer-notification-service-backend";
const PAYMENT = "Integration tests against the payment provider (Adyen)";

test.each<[string, Told, Told]>([
  [
    "environments",
    { repository: LONG, workflow: "Build, test and deploy", environment: "production" },
    { repository: LONG, workflow: "Build, test and deploy", environment: "staging" },
  ],
  [
    "workflows",
    { repository: LONG, workflow: PAYMENT },
    { repository: LONG, workflow: PAYMENT.replace("Adyen", "Stripe") },
  ],
  [
    "repositories that differ in what is cut",
    { repository: LONG, workflow: PAYMENT },
    { repository: LONG.replace("customer", "supplier"), workflow: PAYMENT },
  ],
])("long names share no room: two %s", async (_, one, other) => {
  await using world = await startWorld();
  await report(world, "failure", one);
  const [title = ""] = incidents(world);
  expect(title.length).toBeLessThanOrEqual(100);
  expect(title).toContain(` on main${one.environment === undefined ? "" : `, ${one.environment}`}`);
  await report(world, "success", other);
  expect(incidents(world)).toEqual([title]);
  await report(world, "failure", one);
  expect(incidents(world)).toEqual([title]);
  await report(world, "failure", other);
  expect(new Set(incidents(world)).size).toBe(2);
  await report(world, "success", one);
  expect(incidents(world).filter((name) => name.startsWith("Fixed "))).toEqual([
    expect.stringContaining(title),
  ]);
});

test("two workflows of the same name share a room, unless `title` tells them apart", async () => {
  const shop = { repository: "your-org/shop", workflow: "CI" };
  const title = "Incident: {{repository}}, {{workflow}}, {{stage}} on {{ref}}";
  await using world = await startWorld();
  await report(world, "failure", { ...shop, title, stage: "api" });
  await report(world, "success", { ...shop, title, stage: "web" });
  expect(incidents(world)).toEqual(["Incident: your-org/shop, CI, api on main"]);
});
