import { randomUUID } from "node:crypto";
import type { Emulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import type { ShownFault, ShownRun, ShownStage } from "../model/scenarios.ts";
import { FAULTS } from "../scenarios/faults.ts";
import { runScenario, type ScenarioStage, type StageStart } from "../scenarios/run-scenario.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { SCENARIOS } from "../scenarios/scenarios.ts";
import { stepSource } from "../scenarios/step-source.ts";
import { summaryHtml } from "./summary-html.ts";

/** A request to run a scenario. */
export interface RunWish {
  /** Names. */
  readonly scenario: string;
  readonly fault: string;
  /** As the input `to`. */
  readonly to: string;
}

/** Why a scenario was not started, in a message for people. */
export class RunError extends Error {
  override readonly name = "RunError";
  readonly status: 400 | 409;

  constructor(status: 400 | 409, message: string) {
    super(message);
    this.status = status;
  }
}

/** How many runs are kept. The messages of older ones are still in the rooms. */
const MAX_RUNS = 20;

/** Runs scenarios against the local Webex, one at a time, because a fault in one would also affect another. */
export class ScenarioRuns {
  readonly #webex: Emulator;
  readonly #onChange: () => void;
  readonly #ending = new AbortController();
  #following = Promise.resolve();
  #runs: ShownRun[] = [];

  constructor(webex: Emulator, onChange: () => void) {
    this.#webex = webex;
    this.#onChange = onChange;
  }

  /** Newest first. */
  get all(): readonly ShownRun[] {
    return this.#runs;
  }

  /** Starts a scenario and returns the run. Throws `RunError` if the request is invalid. */
  start({ scenario: name, fault: faultName, to }: RunWish): ShownRun {
    const scenario = SCENARIOS.find((one) => one.name === name);
    const fault = FAULTS.find((one) => one.name === faultName);
    if (scenario === undefined)
      throw new RunError(400, `There is no scenario "${name}": choose one from the page.`);
    if (fault === undefined)
      throw new RunError(400, `There is no fault "${faultName}": choose one from the page.`);
    if (to.trim() === "") throw new RunError(400, "Choose a room or a person that the scenario posts to.");
    const busy = this.#runs.find(({ isRunning }) => isRunning);
    if (busy !== undefined)
      throw new RunError(
        409,
        `“${busy.title}” is still running: wait until it has ended, then run this one.`,
      );
    const { fault: _, ...shownFault } = fault;
    const run: ShownRun = {
      id: randomUUID(),
      title: scenario.title,
      to,
      fault: fault.fault === undefined ? undefined : (shownFault satisfies ShownFault),
      isRunning: true,
      roomId: this.#roomOf(to),
      error: undefined,
      stages: [],
    };
    this.#runs = [run, ...this.#runs].slice(0, MAX_RUNS);
    this.#following = this.#follow(run.id, scenario, fault.fault);
    return run;
  }

  /** Stops the current run. Resolves when it has ended completely. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#following;
  }

  async #follow(id: string, scenario: Scenario, fault: (typeof FAULTS)[number]["fault"]): Promise<void> {
    const { to, roomId } = this.#one(id);
    const match = { path: "/messages", to: roomId ?? to };
    const mend = fault === undefined ? () => {} : this.#webex.fail({ ...fault, match });
    const target = { token: seedPeople.bot.token, to, apiUrl: this.#webex.url };
    try {
      const stages = runScenario(scenario, target, {
        killSignal: this.#ending.signal,
        onStart: (stage) => this.#add(id, stage),
        onLine: (line) => this.#addLine(id, line),
      });
      for await (const stage of stages) this.#end(id, stage);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      this.#change(id, () => ({ error: `The scenario could not be run: ${words}` }));
    } finally {
      mend();
      this.#change(id, () => ({ isRunning: false }));
    }
  }

  #add(id: string, { heading, inputs }: StageStart): void {
    this.#change(id, ({ stages, to }) => ({ stages: [...stages, begun(heading, stepSource(to, inputs))] }));
  }

  #addLine(id: string, line: string): void {
    this.#changeLast(id, ({ log }) => ({ log: [...log, line] }));
  }

  #end(id: string, { result }: ScenarioStage): void {
    const { conclusion, annotations, log, summary, outputs } = result;
    const roomId = outputs["room-id"] || this.#one(id).roomId;
    this.#changeLast(id, () => ({
      conclusion,
      annotations: annotations.map(({ level, message }) => ({ level, message })),
      log,
      summary: summaryHtml(summary),
      outputs,
    }));
    this.#change(id, () => ({ roomId }));
  }

  #changeLast(id: string, change: (stage: ShownStage) => Partial<ShownStage>): void {
    this.#change(id, ({ stages }) => ({
      stages: stages.map((stage, at) => (at === stages.length - 1 ? { ...stage, ...change(stage) } : stage)),
    }));
  }

  #change(id: string, change: (run: ShownRun) => Partial<ShownRun>): void {
    this.#runs = this.#runs.map((run) => (run.id === id ? { ...run, ...change(run) } : run));
    this.#onChange();
  }

  #one(id: string): ShownRun {
    const run = this.#runs.find((one) => one.id === id);
    if (run === undefined) throw new Error(`There is no run ${id}.`);
    return run;
  }

  /** The room for a destination, if it exists and its title is unique. */
  #roomOf(to: string): string | undefined {
    const { rooms } = this.#webex.snapshot();
    const [room, ...others] = rooms.filter(
      ({ id, title, type }) => id === to || (type === "group" && title === to),
    );
    return others.length === 0 ? room?.id : undefined;
  }
}

function begun(heading: string, source: string): ShownStage {
  return { heading, source, conclusion: undefined, annotations: [], log: [], summary: "", outputs: {} };
}
