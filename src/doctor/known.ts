import type { Inputs } from "../inputs/inputs.ts";
import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import type { Places } from "../step/manifest/places.ts";
import type { Person, WebexClient } from "../webex/index.ts";
import type { Row } from "./row.ts";
import type { OwnWorkflow } from "./workflow/own-workflow.ts";

/** The data that the checks use, read once, and the rows about reading it. */
export interface Known {
  /** A host that can only read. */
  readonly host: Host;
  /** The usable inputs. An unusable one is replaced by its default. */
  readonly inputs: Inputs;
  /** Names of the inputs that were left out because they are wrong. */
  readonly wrong: readonly string[];
  /** The step in its workflow, if that is known. */
  readonly workflow: OwnWorkflow;
  readonly seen: Happening;
  readonly access: Access;
  readonly places: Places;
  /** Titles of the destinations' rooms, by ID. Filled while they are looked up. */
  readonly roomsMet: Map<string, string>;
  readonly rows: Readonly<Record<"inputs" | "trigger" | "access" | "manifest", readonly Row[]>>;
}

/** How far the token gives access. */
export type Access =
  | { readonly kind: "in"; readonly webex: WebexClient; readonly me: Person }
  /** There is no token, or Webex rejects it, or Webex was not reached. `why` says which, as the end of a sentence. */
  | { readonly kind: "out"; readonly why: string };
