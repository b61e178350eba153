import type { Inputs } from "../inputs/inputs.ts";
import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import type { Places } from "../step/provision.ts";
import type { Person, WebexClient } from "../webex/index.ts";
import type { Row } from "./row.ts";

/** What the checks rest on, read once, with the rows of its reading. */
export interface Known {
  /** Reads only. */
  readonly host: Host;
  /** Those that can be used; a default stands in for each that cannot. */
  readonly inputs: Inputs;
  readonly seen: Happening;
  readonly access: Access;
  readonly places: Places;
  /** Titles of the rooms that destinations led to, by ID; filled as they are looked up. */
  readonly roomsMet: Map<string, string>;
  readonly rows: Readonly<Record<"inputs" | "trigger" | "access" | "manifest", readonly Row[]>>;
}

/** How far the token leads. */
export type Access =
  | { readonly kind: "in"; readonly webex: WebexClient; readonly me: Person }
  /** There is no token, or Webex does not let it in, or was not reached: the end of a sentence says which. */
  | { readonly kind: "out"; readonly why: string };
