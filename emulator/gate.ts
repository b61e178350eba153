import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  STATUS_CODES,
} from "node:http";
import type { AddressInfo } from "node:net";

/** Why a request is refused, and with which status. */
interface Refusal {
  readonly status: 400 | 403 | 413 | 421;
  readonly message: string;
}

const MB = 1024 * 1024;

/** The most bytes of a form. Webex accepts files of 100 MB. */
export const MAX_FORM_BYTES = 101 * MB;

/** The most bytes of any other body. The longest message and the largest card are far smaller. */
export const MAX_BODY_BYTES = MB;

/** The most bytes that are read of a body, by its type. */
export function maxBytesOf(contentType: string): number {
  return contentType.startsWith("multipart/form-data") ? MAX_FORM_BYTES : MAX_BODY_BYTES;
}

/** The error for a body that is too large. */
export function tooLarge(contentType: string): string {
  return `The request body is larger than the ${maxBytesOf(contentType)} bytes that are read.`;
}

/**
 * Creates a server for programs on this machine. Any web page can make the browser send requests here, and with a
 * domain name that resolves to 127.0.0.1, it could even read the answers. So requests for another host, or from a page
 * of another host, are refused. The same goes for bodies that announce too large a size, and for those that take too
 * long.
 */
export function createLocalServer(listener: RequestListener): Server {
  const limits = { headersTimeout: 10_000, requestTimeout: 60_000, maxHeaderSize: 16 * 1024 };
  const server = createServer(limits, (request, response) => {
    const refusal = refusalOf(request);
    if (refusal === undefined) {
      listener(request, response);
      return;
    }
    const { status, message } = refusal;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ message, errors: [{ description: message }], trackingId: "" }));
    cutSoon(request);
  });
  server.maxHeadersCount = 100;
  return server;
}

/**
 * How long remaining input is discarded, in milliseconds. If the connection were cut immediately, the program would not
 * see the answer.
 */
const LINGER_MS = 500;

/** Closes the connection of a request that was refused before all of it was read. */
export function cutSoon({ socket, complete }: IncomingMessage): void {
  if (!complete) setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

function refusalOf({ headers, url = "", socket }: IncomingMessage): Refusal | undefined {
  const { port } = socket.address() as AddressInfo;
  const hosts = ["127.0.0.1", "localhost", "[::1]"].map((name) => (port === 80 ? name : `${name}:${port}`));
  const { host = "", origin, "content-type": type = "", "content-length": length = "0" } = headers;
  const here = `This server is only for programs on this machine, at http://${hosts[0]}`;
  if (!hosts.includes(host.toLowerCase()))
    return { status: 421, message: `${here}, and not by another host.` };
  const isFromPage = origin !== undefined && !hosts.some((one) => origin === `http://${one}`);
  const site = headers["sec-fetch-site"];
  if (isFromPage || (site !== undefined && site !== "same-origin" && site !== "none")) {
    return { status: 403, message: `${here}, and not for the pages of other sites.` };
  }
  if (!url.startsWith("/") || !URL.canParse(url, `http://${hosts[0]}`)) {
    return { status: 400, message: `${STATUS_CODES[400]}: the path cannot be read.` };
  }
  return Number(length) > maxBytesOf(type) ? { status: 413, message: tooLarge(type) } : undefined;
}
