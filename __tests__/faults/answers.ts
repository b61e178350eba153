import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import type { Fault } from "../../emulator/faults.ts";
import { type FaultRow, POST } from "./fault-row.ts";

type Raw = Omit<Extract<Fault, { kind: "raw" }>, "kind">;

const ARRIVED = "Check the room first: the message may have arrived.";
const REACH = "Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.";
const BETWEEN = "Something between the runner and Webex answered instead: check the proxy and api-url.";
const SLOW = "Webex or the network was slow: raise timeout, or run the job again.";
const REDIRECT =
  "Redirects are not followed, to protect the token: correct api-url, or any proxy in between.";
const FAILED = "could not be completed: request to …/v1/messages failed, reason:";
const MAX = "was answered with 200 and more than 16777216 bytes.";

/** An answer as bytes. */
function http(headers: string, body: string | Uint8Array = "", status = "200 OK"): Uint8Array {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(body)]);
}

/** A body that says it is packed. */
const packed = (encoding: string, body: string | Uint8Array): Uint8Array =>
  http(`Content-Type: application/json\r\nContent-Encoding: ${encoding}\r\n`, body);

/** An answer after which nobody knows whether the message arrived. */
function answered(fault: string, answer: Raw, error: string, status = "none"): FaultRow {
  return {
    fault,
    webex: [{ kind: "raw", ...answer }],
    with: { retries: "0", timeout: "1" },
    sees: { error: `POST /messages ${error} ${ARRIVED}` },
    beforehand: "unpredictable",
    lost: "the message",
    requests: [`${POST} ${status}`],
  };
}

/** One after which the connection ends. */
const broken = (fault: string, bytes: string | Uint8Array, error: string, status = "200"): FaultRow =>
  answered(fault, { bytes, connection: "ends" }, error, status);

/** The same, though the message was posted. */
function posted({ webex, ...row }: FaultRow): FaultRow {
  const faults = typeof webex === "function" ? webex() : (webex ?? []);
  const performed = faults.map((fault) => ({ ...fault, performed: true }));
  return { ...row, webex: performed, lost: "nothing, but the step cannot know that" };
}

/** A redirect says that nothing was done. */
function redirected(fault: string, headers: string, status: string, error: string): FaultRow {
  const row = broken(fault, http(`${headers}Content-Length: 0\r\n`, "", status), "", status.slice(0, 3));
  return { ...row, sees: { error: `POST /messages failed with ${error}. ${REDIRECT}` } };
}

const MB = 1024 * 1024;
const SPACES = Buffer.alloc(20 * MB, " ");
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const LORIS = { bytes: 1, ms: 100 };

/** Answers that are no answers of HTTP, or not what they say. */
export const answers: readonly FaultRow[] = [
  answered(
    "The connection is reset before the message is posted",
    { bytes: "", connection: "is reset" },
    `${FAILED} read ECONNRESET. ${REACH}`,
  ),
  posted(
    answered(
      "The connection is reset after the message is posted",
      { bytes: "", connection: "is reset" },
      `${FAILED} read ECONNRESET. ${REACH}`,
    ),
  ),
  posted(
    answered(
      "The connection is reset in the middle of the answer",
      { bytes: http("Content-Length: 500\r\n", '{"id":'), connection: "is reset" },
      `could not be completed: aborted. ${REACH}`,
      "200",
    ),
  ),
  answered(
    "The headers of the answer arrive one byte at a time, for longer than timeout",
    { bytes: http(`Server: ${"a".repeat(400)}\r\n`), pieces: LORIS, connection: "stays open" },
    `had no answer within 1 s. ${SLOW}`,
  ),
  answered(
    "The headers of the answer are 100 kB long",
    { bytes: http(`Server: ${"a".repeat(100_000)}\r\n`), connection: "stays open" },
    `${FAILED} Parse Error: Header overflow. ${BETWEEN}`,
    "200",
  ),
  answered(
    "The answer is 100 Continue a thousand times",
    { bytes: http("", "", "100 Continue").toString().repeat(1000), connection: "stays open" },
    `had no answer within 1 s. ${SLOW}`,
  ),
  answered(
    "The answer changes the protocol",
    {
      bytes: http("Connection: upgrade\r\nUpgrade: websocket\r\n", "", "101 Switching Protocols"),
      connection: "stays open",
    },
    `had no answer within 1 s. ${SLOW}`,
  ),
  broken(
    "The answer comes from an SSH server",
    "SSH-2.0-OpenSSH_9.6\r\n",
    `${FAILED} Parse Error: Expected HTTP/, RTSP/ or ICE/. ${BETWEEN}`,
    "none",
  ),
  broken("The answer ends in its first line", "HTTP/1.1 200", `${FAILED} socket hang up. ${REACH}`, "none"),
  broken(
    "The answer is 204, without a body",
    http("", "", "204 No Content"),
    `was answered without a JSON object. ${BETWEEN}`,
    "204",
  ),
  broken(
    "The answer has two lengths",
    http("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "{}"),
    `${FAILED} Parse Error: Transfer-Encoding can't be present with Content-Length. ${BETWEEN}`,
  ),
  broken(
    "The length of the answer is not a number",
    http("Content-Length: many\r\n", "{}"),
    `${FAILED} Parse Error: Invalid character in Content-Length. ${BETWEEN}`,
  ),
  broken(
    "The answer is shorter than it says",
    http("Content-Length: 500\r\n", "{}"),
    `could not be completed: aborted. ${REACH}`,
  ),
  broken(
    "A chunk of the answer has no length",
    http("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n"),
    `could not be completed: Premature close. ${REACH}`,
  ),
  broken(
    "The last chunk of the answer is missing",
    http("Transfer-Encoding: chunked\r\n", '5\r\n{"id"\r\n'),
    `could not be completed: Premature close. ${REACH}`,
  ),
  broken(
    "200 with 20 MB, compressed by gzip to 20 kB",
    packed("gzip", gzipSync(SPACES)),
    `${MAX} ${BETWEEN}`,
  ),
  broken(
    "200 with 20 MB, compressed by Brotli to 4 kB",
    packed("br", brotliCompressSync(SPACES, QUICKLY)),
    `${MAX} ${BETWEEN}`,
  ),
  broken(
    "200 with a body that is not compressed but says it is",
    packed("gzip", "not packed at all"),
    `could not be completed: incorrect header check. ${BETWEEN}`,
  ),
  broken(
    "200 with gzip that ends too early",
    packed("gzip", gzipSync('{"id":"x"}').subarray(0, 15)),
    `was answered with 200 and broken JSON. ${BETWEEN}`,
  ),
  broken(
    "200 with deflate that ends too early",
    packed("deflate", deflateSync("{}").subarray(0, 4)),
    `could not be completed: unexpected end of file. ${BETWEEN}`,
  ),
  broken(
    "200 with an unknown compression",
    packed("snappy", "abc"),
    `was answered with 200 and something that is not JSON ("abc"). ${BETWEEN}`,
  ),
  broken(
    "200 with JSON of 200,000 nested lists",
    packed("identity", "[".repeat(200_000)),
    `was answered with 200 and broken JSON. ${BETWEEN}`,
  ),
  redirected(
    "307 to the same path, in a loop",
    "Location: /v1/messages\r\n",
    "307 Temporary Redirect",
    "307 Temporary Redirect to the same address",
  ),
  redirected("302 without an address", "", "302 Found", "302 Found"),
  redirected(
    "302 to an invalid address",
    "Location: http://[\r\n",
    "302 Found",
    "302 Found to an invalid address",
  ),
  redirected(
    "302 to a script",
    "Location: javascript:alert(1)\r\n",
    "302 Found",
    "302 Found to an address that is not HTTP",
  ),
];
