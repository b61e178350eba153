import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handOnTo } from "../../__tests__/support/https-server.ts";

/** A local Webex behind https. */
export interface OverTls extends AsyncDisposable {
  readonly url: string;
  /** Who is told of this file, by NODE_EXTRA_CA_CERTS, trusts the server. */
  readonly certificateFile: string;
}

/** Puts https before a local Webex, with a certificate that OpenSSL makes for this machine; `undefined` where there is no OpenSSL. */
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
