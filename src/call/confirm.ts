import { InputError } from "../inputs/input-error.ts";
import { type Params, prepare } from "../webex/http/prepare.ts";
import type { Method } from "./method.ts";

/** Confirms a call without an ID, which deletes everything. */
const ALL = "all";

/** Throws `InputError` unless `confirm` repeats what an irreversible call deletes. */
export function requireConfirmation(method: Method, params: Params, confirm: string | undefined): void {
  const { irreversible, summary } = method.endpoint;
  if (irreversible === undefined) return;
  const wanted = irreversible === "path" ? prepare(method.endpoint, params).path : lost(params, irreversible);
  if (isSame(wanted, confirm ?? "")) return;
  const what = wanted === ALL ? "everything" : `${irreversible} ${wanted}`;
  // A request is its own summary, and its path is what would be lost.
  const said = irreversible === "path" ? "" : ` ${summary} This would be lost: ${what}.`;
  // The runner replaces an ID that is a secret with asterisks.
  const how = wanted === ALL ? "write" : `give ${irreversible === "path" ? "the path" : irreversible} again:`;
  throw new InputError(
    "confirm",
    confirm ?? "",
    `${method.name} cannot be undone, so nothing was sent.${said} To confirm, ${how} "confirm: ${wanted}"`,
  );
}

/** The IDs that the call deletes, or `all`: if there is no ID, or if a switch such as `purgeAll` is not off. */
function lost(params: Params, irreversible: string): string {
  const isAll = Object.entries(params).some(([name, value]) => /all$/i.test(name) && !isOff(value));
  const ids = [params[irreversible] ?? []].flat();
  return isAll || ids.length === 0 ? ALL : ids.join(", ");
}

/** A server may read any other value as a yes, such as `1` or `TRUE`. */
function isOff(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === "string" ? /^false$/i.test(value.trim()) : value === false)
  );
}

function isSame(wanted: string, confirm: string): boolean {
  const parts = (text: string): string =>
    text
      .split(/[\s,]+/)
      .filter(Boolean)
      .sort()
      .join();
  return parts(wanted) === parts(confirm);
}
