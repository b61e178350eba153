import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handOnTo } from "../../__tests__/support/https-server.ts";

/** A local Webex over HTTPS. */
export interface OverTls extends AsyncDisposable {
  readonly url: string;
  /** A program with this file in NODE_EXTRA_CA_CERTS trusts the server. */
  readonly certificateFile: string;
}

/**
 * Serves a local Webex over HTTPS, with a certificate that OpenSSL creates for this machine; `undefined` without
 * OpenSSL.
 */
export async function overTls(webex: { readonly url: string }): Promise<OverTls | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "tls-"));
  const [keyFile, certificateFile] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  try {
    const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"];
    const where = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", keyFile, "-out", certificateFile];
    execFileSync("openssl", [...made, ...where], { stdio: "ignore" });
  } catch {
    await rm(folder, { recursive: true, force: true });
    return undefined;
  }
  const [key, cert] = await Promise.all([readFile(keyFile), readFile(certificateFile)]);
  const server = createServer({ key, cert }, handOnTo(webex));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    certificateFile,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
