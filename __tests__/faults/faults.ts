import { answers } from "./answers.ts";
import { bodies } from "./bodies.ts";
import { clocks } from "./clocks.ts";
import { connections } from "./connections.ts";
import { destinations } from "./destinations.ts";
import { edits } from "./edits.ts";
import { endedMain, endedPost } from "./ended.ts";
import { endedOthers } from "./ended-others.ts";
import type { FaultGroup } from "./fault-row.ts";
import { handshakes } from "./handshakes.ts";
import { headers } from "./headers.ts";
import { machines } from "./machines.ts";
import { proxies } from "./proxies.ts";
import { sizes } from "./sizes.ts";
import { statuses } from "./statuses.ts";
import { webhooks } from "./webhooks.ts";

/** Every fault that is tried. `docs/faults.md` is made of it, and `e2e/step/faults.process.long.test.ts` runs it. */
export const FAULTS: readonly FaultGroup[] = [
  { name: "Status", rows: statuses },
  { name: "Header", rows: headers },
  { name: "Connection", rows: [...connections, ...handshakes] },
  { name: "Answer", rows: answers },
  { name: "Proxy", rows: proxies },
  { name: "Body", rows: bodies },
  { name: "Clock", rows: clocks },
  { name: "Machine", rows: machines },
  { name: "Main stage ended", rows: endedMain },
  { name: "Post stage ended", rows: endedPost },
  { name: "Other request ended", rows: endedOthers },
  { name: "Size and file", rows: sizes },
  { name: "Edit", rows: edits },
  { name: "Webhook", rows: webhooks },
  { name: "Several destinations", rows: destinations },
];
