import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { Fault } from "./faults.ts";

type BodyFault = Extract<Fault, { kind: "cut-in-body" | "hang-in-body" | "trickle" }>;

/** Sends an answer with correct headers and a body that arrives slowly or incompletely. */
export async function sendBroken(
  fault: BodyFault,
  response: Response,
  outgoing: ServerResponse,
): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    "content-length": body.length,
  });
  if (fault.kind === "trickle") return sendInPieces(fault, body, outgoing);
  const half = body.subarray(0, Math.ceil(body.length / 2));
  outgoing.write(half, () => {
    if (fault.kind === "cut-in-body") outgoing.destroy();
  });
}

async function sendInPieces(
  { bytes, ms }: Extract<BodyFault, { kind: "trickle" }>,
  body: Buffer,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.flushHeaders();
  for (let start = 0; start < body.length && !outgoing.destroyed; start += bytes) {
    await delay(ms, undefined, { ref: false });
    outgoing.write(body.subarray(start, start + bytes));
  }
  outgoing.end();
}

/** Sends bytes that need not be an HTTP answer. */
export async function sendRaw(
  { bytes, pieces, connection }: Extract<Fault, { kind: "raw" }>,
  { socket }: ServerResponse,
): Promise<void> {
  if (socket === null) return;
  const all = Buffer.from(bytes);
  const size = pieces?.bytes ?? Math.max(1, all.length);
  for (let start = 0; start < all.length && !socket.destroyed; start += size) {
    if (pieces !== undefined) await delay(pieces.ms, undefined, { ref: false });
    socket.write(all.subarray(start, start + size));
  }
  if (connection === "ends") socket.end();
  if (connection === "is reset") socket.resetAndDestroy();
}
