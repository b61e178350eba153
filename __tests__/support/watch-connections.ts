import { Socket } from "node:net";
import { vi } from "vitest";

/** Every connection that this process begins, by whatever module. */
export interface ConnectionWatch extends Disposable {
  /** `host:port` of each, once, in the order in which they began. */
  readonly hosts: readonly string[];
}

/** Watches the one function that every connection of Node goes through, those of TLS, of proxies and of `fetch` too. */
export function watchConnections(): ConnectionWatch {
  const hosts = new Set<string>();
  const connect = Socket.prototype.connect;
  const spy = vi.spyOn(Socket.prototype, "connect").mockImplementation(function (
    this: Socket,
    ...parameters: unknown[]
  ) {
    hosts.add(hostOf(parameters));
    return Reflect.apply(connect, this, parameters) as Socket;
  } as typeof connect);
  return {
    get hosts() {
      return [...hosts];
    },
    [Symbol.dispose]: () => spy.mockRestore(),
  };
}

/** Node hands its own calls over as a list of the options and the callback. */
function hostOf([first, second]: readonly unknown[]): string {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options !== "object" || options === null) return `${second ?? "localhost"}:${options}`;
  const { host, port, path } = options as { host?: unknown; port?: unknown; path?: unknown };
  return port === undefined ? String(path) : `${host ?? "localhost"}:${port}`;
}
