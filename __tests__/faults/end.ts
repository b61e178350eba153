import type { EmulatorOptions } from "../../emulator/index.ts";
import type { Step } from "../support/start-world.ts";
import type { Ending } from "./fault-row.ts";

/** Time that a step has to see what Webex began to answer, in milliseconds. */
const TO_BE_SEEN_MS = 300;

const OPTIONS = {
  SIGINT: "cancelSignal",
  SIGTERM: "terminateSignal",
  SIGKILL: "killSignal",
} as const satisfies Record<Ending["by"], keyof Step>;

/** Ends a stage at the moment that its row names. */
export class End {
  readonly #ending: Ending | undefined;
  readonly #signal = new AbortController();
  #endedAt: number | undefined;
  #requests: number | undefined;

  constructor(ending: Ending | undefined) {
    this.#ending = ending;
  }

  /** What the local Webex tells. */
  get listeners(): Pick<EmulatorOptions, "onRequest" | "onAnswer"> {
    return { onRequest: () => this.#count("requests"), onAnswer: () => this.#count("answers") };
  }

  /** What the stage is run with. */
  get options(): Partial<Step> {
    const { by, when } = this.#ending ?? {};
    if (by === undefined || when === undefined) return {};
    const seen = (line: string) => {
      if ("line" in when && line.includes(when.line)) this.#act();
    };
    return { [OPTIONS[by]]: this.#signal.signal, onLine: seen };
  }

  /** The stage begins: requests count from now on. */
  begin(): void {
    this.#requests = 0;
  }

  /** Milliseconds since the signal; `undefined` where there was none. */
  msSince(): number | undefined {
    return this.#endedAt === undefined ? undefined : Date.now() - this.#endedAt;
  }

  #count(what: "requests" | "answers"): void {
    const when: Partial<Record<string, unknown>> = this.#ending?.when ?? {};
    if (this.#requests === undefined || !(what in when)) return;
    this.#requests += 1;
    if (this.#requests !== when[what]) return;
    if (what === "requests") this.#act();
    else setTimeout(() => this.#act(), TO_BE_SEEN_MS);
  }

  #act(): void {
    this.#endedAt ??= Date.now();
    this.#signal.abort();
  }
}
