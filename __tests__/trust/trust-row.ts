/** An event, and what `apply: auto` and an incident make of it: a row of `docs/provisioning.md`, held by tests. */
export interface TrustRow {
  /** Its name below `on:` in a workflow. */
  readonly event: string;
  /** What happened, in words. */
  readonly what: string;
  /** Who can bring it about. */
  readonly who: Who;
  /** Facts of the payload in addition to the common ones. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** `GITHUB_REF`, where the payload does not tell it. */
  readonly ref?: string;
  /** `GITHUB_EVENT_NAME`, where that is another. */
  readonly name?: string;
  /** Whether the manifest is carried out. */
  readonly isApplied: boolean;
  /** Whether a failure makes an incident, and a success ends it. */
  readonly isIncident: boolean;
  /** Why the plan is only shown, as the log has it. */
  readonly why?: string;
}

/** Who can bring an event about. `anybody` also means: with an account of GitHub and nothing else. */
export type Who =
  | "people with write access"
  | "anybody"
  | "a schedule"
  | "people with triage access"
  | "an admin"
  | "an app";

const APPLIED = { isApplied: true, isIncident: false } as const;
const SHOWN = { isApplied: false, isIncident: false } as const;

/** What is of the default branch: applied, and told to its incident. */
export function trusted(event: string, what: string, row: Partial<TrustRow> = {}): TrustRow {
  return { event, what, who: "people with write access", ...APPLIED, isIncident: true, ...row };
}

/** What is applied, and is of no branch. */
export function tagged(event: string, what: string, row: Partial<TrustRow> = {}): TrustRow {
  return { event, what, who: "people with write access", ...APPLIED, ...row };
}

/** What only shows the plan, and why. */
export function shown(
  event: string,
  what: string,
  { why = `\`apply: auto\` does not trust the event ${event}.`, ...row }: Partial<TrustRow> = {},
): TrustRow {
  return { event, what, who: "anybody", ...SHOWN, why, ...row };
}
