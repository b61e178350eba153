import { readManifestText } from "../inputs/content/manifest-text.ts";
import type { TextSource } from "../inputs/content/text-source.ts";
import { InputError, MissingFileError } from "../inputs/input-error.ts";
import { GUARDS } from "../inputs/input-names.ts";
import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import type { Places } from "../step/manifest/places.ts";
import { planOnlyReason, provision } from "../step/manifest/provision.ts";
import type { Access, Known } from "./known.ts";
import { remedyForPath } from "./mended-lines.ts";
import { withOwnJournal } from "./read-only-host.ts";
import type { Row } from "./row.ts";

/** The contents of the manifest, and rows about it. */
export interface ReadManifest {
  readonly places: Places;
  readonly rows: readonly Row[];
}

/** Compares Webex with the manifest of `provision`, as a dry run does. */
export async function readManifest(
  { seen, access }: Pick<Known, "seen" | "access">,
  host: Host,
): Promise<ReadManifest> {
  const { provision: source, isLifecycle } = seen.inputs;
  if (source === undefined) return { places: { rooms: [] }, rows: [] };
  const astray = await wrongPath(source, isLifecycle, host);
  if (astray !== undefined) return { places: { rooms: [] }, rows: [astray] };
  const own = withOwnJournal(host);
  const planned = { ...seen, inputs: { ...seen.inputs, isDryRun: true } };
  const places = await provision(source, planned, { isBeforeCheckout: isLifecycle }, own);
  const { problems, warnings } = own.journal.findings;
  const what = "path" in source ? `provision: ${source.path}` : "provision";
  const row = (state: Row["state"], found: string): Row => ({ what, state, found, advice: adviceFor(found) });
  const told = [...problems.map((one) => row("fault", one)), ...warnings.map((one) => row("warning", one))];
  if (problems.length > 0) return { places, rows: told };
  return { places, rows: [...told, { what, ...validity(places, access, seen) }] };
}

/** Problems with the line in the workflow and not with the manifest. With `lifecycle`, the file may be written later. */
async function wrongPath(
  source: TextSource,
  isLifecycle: boolean,
  { files }: Host,
): Promise<Row | undefined> {
  try {
    await readManifestText(files, source);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error instanceof MissingFileError && isLifecycle) return undefined;
    return { what: "provision", state: "fault", found: error.message, ...remedyForPath(error) };
  }
}

/** What to do about a sentence: in the manifest where it says, or to an input that it names. */
function adviceFor(found: string): string | undefined {
  if (/:\d+:\d+: /.test(found)) return "Correct the manifest at the given file, line, and column.";
  const guard = [...GUARDS].find((name) => found.includes(`"${name}"`));
  return guard && `Correct the manifest, or extend \`${guard}:\` in the step's \`with:\`.`;
}

function validity(
  { provisioning, isMissing }: Places,
  access: Access,
  { inputs, context, payload }: Happening,
): Pick<Row, "state" | "found"> {
  if (isMissing)
    return { state: "unchecked", found: "Its file does not exist yet. It is read when the job has ended." };
  if (access.kind === "out") return { state: "ok", found: `It is valid. There is no plan: ${access.why}.` };
  if (provisioning === undefined) return { state: "ok", found: "It is valid." };
  if (provisioning.changes === "[]") return { state: "ok", found: "It is valid, and nothing has to change." };
  const plan = provisioning.heading.replace(/^[^\p{L}\p{N}]+|, nothing done$/gu, "");
  const held = planOnlyReason({ ...inputs, isDryRun: false }, context, payload);
  return { state: "ok", found: `It is valid: ${plan}. ${held ?? "This run would make these changes."}` };
}
