import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import { type Places, provision } from "../step/provision.ts";
import { withOwnJournal } from "./read-only-host.ts";
import type { Row } from "./row.ts";

/** What the manifest brings, and what is to be said of it. */
export interface ReadManifest {
  readonly places: Places;
  readonly rows: readonly Row[];
}

/** Compares Webex with the manifest of `provision`, as a dry run does. */
export async function readManifest(seen: Happening, host: Host): Promise<ReadManifest> {
  const { provision: source } = seen.inputs;
  if (source === undefined) return { places: { rooms: [] }, rows: [] };
  const own = withOwnJournal(host);
  const planned = { ...seen, inputs: { ...seen.inputs, isDryRun: true } };
  const places = await provision(source, planned, {}, own);
  const { problems, warnings } = own.journal.findings;
  const what = "path" in source ? `provision: ${source.path}` : "provision";
  const row = (state: Row["state"], found: string): Row => ({ what, state, found, advice: adviceOf(state) });
  const told = [...problems.map((one) => row("fault", one)), ...warnings.map((one) => row("warning", one))];
  return { places, rows: problems.length > 0 ? told : [...told, row("ok", foundOf(places, seen))] };
}

function adviceOf(state: Row["state"]): string | undefined {
  return state === "ok"
    ? undefined
    : "Change the manifest where it says so; file, line and column stand first.";
}

function foundOf({ provisioning }: Places, { inputs }: Happening): string {
  if (provisioning === undefined) {
    return inputs.token === undefined ? "It is valid. A plan needs a token." : "It is valid.";
  }
  return `It is valid: ${provisioning.heading.replace(/^\P{L}+/u, "")}.`;
}
