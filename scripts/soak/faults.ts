import { type Fault, isPerformed } from "../../emulator/faults.ts";
import type { RecordedRequest } from "../../emulator/record.ts";
import type { Dice } from "./dice.ts";

/** How many of a hundred requests meet a fault. */
const OF_A_HUNDRED = 30;

const NO_HTTP = "SSH-2.0-OpenSSH_9.6\r\n";
const headers = { "retry-after": "2" };

/** The possible faults. Explicit refusals are rarer here. */
const FAULTS: readonly Fault[] = [
  { kind: "answer", status: 429, headers },
  { kind: "answer", status: 429 },
  { kind: "answer", status: 423, headers },
  { kind: "answer", status: 500 },
  { kind: "answer", status: 502, body: "<h1>Bad gateway</h1>" },
  { kind: "answer", status: 503, headers },
  { kind: "answer", status: 504 },
  { kind: "answer", status: 403 },
  { kind: "cut" },
  { kind: "hang" },
  { kind: "raw", bytes: "", connection: "is reset" },
  { kind: "raw", bytes: NO_HTTP, connection: "ends" },
  { kind: "slow", ms: 1 },
  { kind: "html", performed: false },
  { kind: "answer", status: 500, performed: true },
  { kind: "answer", status: 503, performed: true },
  { kind: "cut", performed: true },
  { kind: "cut-in-body" },
  { kind: "hang", performed: true },
  { kind: "hang-in-body" },
  { kind: "bad-json" },
  { kind: "raw", bytes: "", connection: "is reset", performed: true },
];

/** Rolls a fault for a request; `undefined` for none. */
export function faultFor(dice: Dice): Fault | undefined {
  return dice.roll() * 100 < OF_A_HUNDRED ? dice.pick(FAULTS) : undefined;
}

/** Whether a request was carried out although the answer did not say so. */
export function losesAnswer(fault: Fault): boolean {
  return fault.kind !== "slow" && isPerformed(fault);
}

/** Whether the answer leaves it unknown whether the request was carried out. */
export function leavesUnknown(fault: Fault, { method }: RecordedRequest): boolean {
  const isRefusal = fault.kind === "answer" && fault.status < 500;
  return method === "POST" && !isRefusal && fault.kind !== "slow";
}

/** Whether a request waits for an answer that never arrives. */
export function isSilent({ kind }: Fault): boolean {
  return kind === "hang" || kind === "hang-in-body";
}
