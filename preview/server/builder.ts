import { Hono } from "hono";
import { buildFor } from "../builder/built.ts";
import { checkWorkflow, MAX_CHARACTERS } from "../builder/check/check-workflow.ts";
import { readChoices } from "../builder/choices.ts";
import { readSources } from "../builder/recipes.ts";
import { runSample } from "../builder/sample-run.ts";
import { workflowFor } from "../builder/workflow-for.ts";
import type { SampleOutcome } from "../model/builder.ts";
import type { ShownMessage } from "../model/spaces.ts";
import { readSpaces } from "./spaces.ts";

/** The messages that rooms get from a sample, by room name. */
interface Said {
  readonly rooms: readonly { readonly title: string; readonly messages: readonly ShownMessage[] }[];
  /** What could not be posted, one sentence per line. */
  readonly error: string;
}

const OUTCOMES: readonly SampleOutcome[] = ["failure", "success", "cancelled", "rollback"];

/** How many samples are cached, so that going back is immediate. */
const MAX_KEPT = 50;

/** The builder's routes: a workflow for choices, and what a room gets from it. */
export function builderRoutes(): Hono {
  const samples = new Map<string, Promise<Said>>();
  let last: Promise<unknown> = Promise.resolve();
  const app = new Hono();

  app.get("/built.json", async (c) => {
    return c.json(await buildFor(readChoices(queryOf(c.req.url)), await readSources()));
  });

  app.get("/workflow.yml", async (c) => {
    const { workflow, problems } = await buildFor(readChoices(queryOf(c.req.url)), await readSources());
    if (workflow === undefined) return c.json({ error: problems.join(" ") }, 409);
    const name = workflow.path.slice(workflow.path.lastIndexOf("/") + 1);
    return c.body(workflow.text, 200, {
      "content-type": "application/yaml; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    });
  });

  // Not a GET, because an image in a message could start that.
  app.post("/said.json", async (c) => {
    const query = queryOf(c.req.url);
    const choices = readChoices(query);
    const sources = await readSources();
    const { workflow, problems } = await buildFor(choices, sources);
    if (workflow === undefined) return c.json({ error: problems.join(" ") }, 409);
    const outcome = OUTCOMES.find((one) => one === query.get("outcome")) ?? "failure";
    const key = JSON.stringify([outcome, choices.report, workflow.text]);
    const known = samples.get(key);
    if (known !== undefined) return c.json(await known);
    // One after the other, because a workflow needs several processes.
    const said = last.then(async () => {
      await using sample = await runSample(workflowFor(choices, sources), choices, outcome);
      const { webex, error } = sample;
      const rooms = readSpaces(webex).rooms.filter(({ messages }) => messages.length > 0);
      return { error, rooms: rooms.map(({ title, messages }) => ({ title, messages })) };
    });
    last = said.catch(() => samples.delete(key));
    samples.set(key, said);
    for (const old of [...samples.keys()].slice(0, -MAX_KEPT)) samples.delete(old);
    return c.json(await said);
  });

  app.post("/check", async (c) => {
    const body = await c.req.text();
    if (body.length > MAX_BODY) return c.json({ error: TOO_LONG }, 413);
    const text: unknown = Object(parsed(body)).text;
    if (typeof text !== "string" || text.trim() === "") return c.json({ error: NOTHING }, 400);
    if (text.length > MAX_CHARACTERS) return c.json({ error: TOO_LONG }, 413);
    // One after the other, as above.
    const checked = last.then(() => checkWorkflow(text));
    last = checked.catch(() => {});
    return c.json(await checked);
  });

  return app;
}

/** With escapes, JSON is at most six times as long as its text. */
const MAX_BODY = 6 * MAX_CHARACTERS;

const TOO_LONG = `This is too long for a workflow: paste at most ${MAX_CHARACTERS / 1024} kB.`;

const NOTHING = "There is nothing to check: paste a workflow.";

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function queryOf(url: string): URLSearchParams {
  return new URL(url).searchParams;
}
