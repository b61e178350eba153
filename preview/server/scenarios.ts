import { Hono } from "hono";
import type { Emulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import type { Destinations, Scenes } from "../model/scenarios.ts";
import { FAULTS } from "../scenarios/faults.ts";
import { SCENARIO_GROUPS } from "../scenarios/scenarios.ts";
import { RunError, type RunWish, ScenarioRuns } from "./scenario-runs.ts";

/** The routes of scenarios, and a function that stops those that are running. */
export interface ScenarioRoutes {
  readonly app: Hono;
  readonly close: () => Promise<void>;
}

/** `GET /scenarios.json` lists the scenarios, `POST /runs` runs one. `onChange` is called when a run progresses. */
export function scenarioRoutes(webex: Emulator, onChange: () => void): ScenarioRoutes {
  const runs = new ScenarioRuns(webex, onChange);
  const app = new Hono();
  app.get("/scenarios.json", (c) => c.json(readScenes(webex, runs)));
  app.get("/runs.json", (c) => c.json(runs.all));
  app.post("/runs", async (c) => {
    try {
      return c.json(runs.start(wishOf(await c.req.json().catch(() => undefined))), 202);
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      return c.json({ error: error.message }, error.status);
    }
  });
  return { app, close: () => runs.close() };
}

/** Parses a page's request. */
function wishOf(body: unknown): RunWish {
  const { scenario, fault = "", to = "" }: Record<string, unknown> = Object(body);
  if (typeof scenario !== "string" || typeof fault !== "string" || typeof to !== "string")
    throw new RunError(400, 'Send JSON such as {"scenario": "tests", "fault": "", "to": "Release train"}.');
  return { scenario, fault, to };
}

function readScenes(webex: Emulator, runs: ScenarioRuns): Scenes {
  return {
    scenarios: Object.entries(SCENARIO_GROUPS).flatMap(([group, scenarios]) =>
      scenarios.map(({ name, title, about }) => ({ name, group, title, about })),
    ),
    faults: FAULTS.map(({ name, title, about }) => ({ name, title, about })),
    destinations: destinationsIn(webex),
    runs: runs.all,
  };
}

const BOT = seedPeople.bot.email;

function destinationsIn(webex: Emulator): readonly Destinations[] {
  const { rooms, memberships, people } = webex.snapshot();
  const groups = rooms.filter(({ type }) => type === "group");
  const hasBot = (id: string) => memberships.some((one) => one.roomId === id && one.personEmail === BOT);
  const titles = Map.groupBy(groups, ({ title }) => title);
  const twice = [...titles].flatMap(([title, all]) => (all.length > 1 ? [title] : []));
  const without = groups.filter(({ id }) => !hasBot(id));
  return [
    {
      kind: "Spaces",
      options: groups
        .filter(({ id }) => hasBot(id))
        .map(({ id, title }) =>
          twice.includes(title) ? { to: id, title: `${title} (by its ID)` } : { to: title, title },
        ),
    },
    {
      kind: "People",
      options: people
        .filter(({ type }) => type === "person")
        .map(({ emails: [to = ""], displayName }) => ({ to, title: displayName })),
    },
    {
      kind: "Mistakes to try",
      options: [
        ...twice.map((title) => ({ to: title, title: `${title} (a title of two spaces)` })),
        ...without.map(({ id, title }) => ({ to: id, title: `${title} (the bot is not in it)` })),
        { to: "No such space", title: "No such space" },
        { to: "nobody@example.com", title: "nobody@example.com (has no account)" },
      ],
    },
  ];
}
