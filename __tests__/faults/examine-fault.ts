import type { Fault } from "../../emulator/faults.ts";
import type { FaultRow } from "./fault-row.ts";
import { runFault, type Tried } from "./run-fault.ts";

/**
 * Has the doctor look while the fault is there, and does not go away. It posts nothing: a fault of other requests than reads meets
 * its own here, as that of a proxy or of a whole Webex does. The tables say where that is so.
 */
export function examineFault(row: FaultRow): Promise<Tried> {
  const { webex = [] } = row;
  const faults = typeof webex === "function" ? webex() : webex;
  return runFault({ ...row, webex: faults.map(lasting), with: { ...row.with, doctor: "true" } });
}

function lasting({ match, ...fault }: Fault): Fault {
  const isOfReads = match?.method === "GET";
  return { ...fault, times: "forever", ...(isOfReads && { match }) };
}
