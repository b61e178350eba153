import type { Fault } from "../../emulator/index.ts";
import type { ShownFault } from "../model/scenarios.ts";

/** Something that goes wrong, and how the local Webex does it. */
interface NamedFault extends ShownFault {
  /** `undefined` for a Webex that works. */
  readonly fault: Fault | undefined;
}

/** What can go wrong with a message, from nothing to everything. */
export const FAULTS: readonly NamedFault[] = [
  { name: "", title: "Nothing", about: "Webex accepts every message.", fault: undefined },
  {
    name: "429",
    title: "429: too many requests",
    about: "Webex asks to wait two seconds, and then accepts the message.",
    fault: { kind: "answer", status: 429, headers: { "retry-after": "2" } },
  },
  {
    name: "403",
    title: "403: forbidden",
    about: "Webex refuses the message.",
    fault: { kind: "answer", status: 403, times: "forever" },
  },
  {
    name: "cut",
    title: "The connection is cut",
    about: "The first request is never answered, and nobody knows whether it arrived.",
    fault: { kind: "cut" },
  },
  {
    name: "slow",
    title: "Slow",
    about: "The first answer takes five seconds.",
    fault: { kind: "slow", ms: 5000 },
  },
  {
    name: "500",
    title: "500: broken",
    about:
      "Webex has an error. The step waits longer before each attempt and gives up after the fifth, in about a quarter of a minute.",
    fault: { kind: "answer", status: 500, times: "forever" },
  },
];
