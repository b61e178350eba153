import type { WebexErrorKind } from "./errors.ts";

/** What a person can do about the kinds of error that mean the same whatever was asked of Webex. */
export const COMMON_ADVICE = {
  server: "Webex had a fault: see https://status.webex.com, then run the job again.",
  redirect:
    "Redirects are not followed, so that the token stays where it belongs: correct api-url, or what stands between.",
  "bad answer": "Something between the runner and Webex answered in its place: check the proxy and api-url.",
  connection: "Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.",
  file: "The file was not sent whole: see to it, and run the job again.",
  timeout: "Webex or the network was slow: raise timeout, or run the job again.",
} as const satisfies Partial<Record<WebexErrorKind, string>>;
