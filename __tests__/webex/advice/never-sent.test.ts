import { expect, test } from "vitest";
import { wasNeverSent } from "../../../src/webex/advice/never-sent.ts";

const failed = (reason: string): string =>
  `request to https://webex.example/v1/messages failed, reason: ${reason}`;

test.each<[what: string, reason: string, facts: object]>([
  ["no descriptors", "connect EMFILE 10.0.0.1:443", { code: "EMFILE" }],
  [
    "a firewall that drops",
    "connect ETIMEDOUT 10.0.0.1:443",
    { code: "ETIMEDOUT", erroredSysCall: "connect" },
  ],
  ["all addresses of a host", "", { code: "ETIMEDOUT" }],
  [
    "a port without TLS",
    "write EPROTO 405D:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:a.c:77",
    { code: "EPROTO" },
  ],
  [
    "a TLS too old",
    "write EPROTO 408D:error:0A00042E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:a.c:918",
    { code: "EPROTO" },
  ],
  [
    "a handshake that is cut",
    "Client network socket disconnected before secure TLS connection was established",
    { code: "ECONNRESET" },
  ],
])("of %s nothing was sent", (_, reason, facts) => {
  expect(wasNeverSent(Object.assign(new Error(failed(reason)), facts))).toBe(true);
});

test.each<[what: string, error: unknown]>([
  ["a reset", Object.assign(new Error(failed("read ECONNRESET")), { code: "ECONNRESET" })],
  [
    "a time-out of a connection that stands",
    Object.assign(new Error("read ETIMEDOUT"), { code: "ETIMEDOUT" }),
  ],
  [
    "a record that is broken",
    new Error(failed("write EPROTO 4:error:0A0003FC:SSL routines:x:bad record mac:a.c:9")),
  ],
  ["what is no error", { code: "ECONNREFUSED" }],
])("of %s nobody knows", (_, error) => {
  expect(wasNeverSent(error)).toBe(false);
});
