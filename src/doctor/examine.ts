import type { Host } from "../step/host.ts";
import { CHECKS } from "./checks.ts";
import type { Known } from "./known.ts";
import { readManifest } from "./read-manifest.ts";
import { readOnlyHost } from "./read-only-host.ts";
import { readSeen } from "./read-seen.ts";
import { readSoundInputs } from "./read-sound-inputs.ts";
import type { Row } from "./row.ts";
import { signIn } from "./sign-in.ts";

/** What the doctor found. */
export interface Checkup {
  readonly rows: readonly Row[];
  readonly known: Known;
}

/** Checks all that a step needs, and writes nowhere. */
export async function examine(given: Host): Promise<Checkup> {
  const known = await readKnown(given);
  const rows: Row[] = [];
  for (const { name, find } of CHECKS) {
    try {
      rows.push(...(await find(known)));
    } catch (error) {
      rows.push({ what: name, state: "fault", found: given.explain(error), advice: "Please report this." });
    }
  }
  return { rows, known };
}

async function readKnown(given: Host): Promise<Known> {
  const { env, inputs, rows } = await readSoundInputs(readOnlyHost(given));
  const host = { ...readOnlyHost(given), env };
  const { seen, rows: trigger } = await readSeen(inputs, host);
  const { access, rows: accessRows } = await signIn(seen, host);
  const { places, rows: manifest } = await readManifest(seen, host);
  return {
    host,
    inputs,
    seen,
    access,
    places,
    rows: { inputs: rows, trigger, access: accessRows, manifest },
  };
}
