import type { Core } from "../report/report.ts";
import type { Host } from "../step/host.ts";
import { examine } from "./examine.ts";
import { cleanCheckup, reportCheckup } from "./report/report-checkup.ts";

/** The story of `doctor: true`. Returns the reason why the step fails, if it does. */
export async function doctor(
  host: Host,
  core: Core,
  secrets: readonly string[],
): Promise<string | undefined> {
  const { STATE, TOLD } = await import("../step/lifecycle/lifecycle.ts");
  // This comes first, so that the post stage knows that there is nothing to finish.
  host.saveState(STATE, TOLD);
  const checkup = cleanCheckup(await examine(host), { secrets, wall: host.wall });
  return reportCheckup(checkup, core, host.now());
}
