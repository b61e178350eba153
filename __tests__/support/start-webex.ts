import { type EmulatorOptions, startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { fetch } from "../../src/door/fetch.ts";
import { PlaceFinder } from "../../src/provisioning/actual/place-finder.ts";
import { readActual } from "../../src/provisioning/actual/read-actual.ts";
import { applyPlan } from "../../src/provisioning/apply/apply-plan.ts";
import type { Guards } from "../../src/provisioning/guards.ts";
import { parseManifest } from "../../src/provisioning/manifest/parse-manifest.ts";
import type { Plan } from "../../src/provisioning/plan/change.ts";
import { planChanges } from "../../src/provisioning/plan/plan-changes.ts";
import { outcomeProblems, planLines } from "../../src/provisioning/plan-table.ts";
import { createClient } from "./create-client.ts";
import { MALLORY } from "./mallory.ts";

/** How a local Webex is asked, without a process of ours. */
export interface WebexWorldOptions extends EmulatorOptions {
  readonly token?: string;
  readonly guards?: Partial<Guards>;
  /** What requests are made with. */
  readonly fetch?: typeof fetch;
}

/** A local Webex with Mallory in it, the real client, and a manifest from its text to what came of it. */
export async function startWebex({ token, guards, fetch: by = fetch, ...options }: WebexWorldOptions = {}) {
  const people = [...Object.values(seedPeople), MALLORY];
  const webex = await startEmulator({ ...options, seed: { people, rooms: [], ...options.seed } });
  const client = createClient(webex, {
    delivery: "at-most-once",
    fetch: by,
    ...(token !== undefined && { token }),
  });
  const within: Guards = { domains: [], organizations: [], ...guards };
  const plan = async (text: string): Promise<{ readonly finder: PlaceFinder; readonly plan: Plan }> => {
    const parsed = await parseManifest("m.yml", text);
    if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
    const finder = new PlaceFinder(client, within);
    const read = await readActual(client, finder, parsed.manifest);
    if ("problems" in read) throw new Error(read.problems.map(({ sentence }) => sentence).join("\n"));
    return { finder, plan: planChanges(parsed.manifest, read.actual, within) };
  };
  return {
    webex,
    client,
    guards: within,
    /** The plan as the log has it. */
    plan: async (text: string): Promise<readonly string[]> => planLines((await plan(text)).plan),
    /** Carries a manifest out; what came of each change, and what is said of it. `before` comes between plan and deed. */
    apply: async (text: string, before?: () => unknown) => {
      const planned = await plan(text);
      if (planned.plan.refusals.length > 0) throw new Error(planned.plan.refusals.join("\n"));
      await before?.();
      const applied = await applyPlan(client, planned.finder, planned.plan);
      const told = applied.outcomes.map(({ change, state, note }) => {
        const { kind, what, name } = change;
        return [`${kind} ${what} ${name}: ${state}`, note].filter(Boolean).join(". ");
      });
      return { ...applied, told, problems: outcomeProblems(applied.outcomes) };
    },
    /** What was asked to change, in the form `POST /rooms 200`. */
    writes: (): readonly string[] => {
      const all = webex.requests.filter(({ method }) => method !== "GET");
      return all.map(
        ({ method, path, status }) => `${method} ${path.replace(/\/[\w-]{20,}/, "/ID")} ${status}`,
      );
    },
    /** The messages in a room. */
    read: (room: string): readonly (string | undefined)[] => webex.messagesIn(room).map(({ text }) => text),
    [Symbol.asyncDispose]: () => webex.close(),
  };
}
