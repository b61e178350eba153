import { bodies } from "./bodies.ts";
import { clocks } from "./clocks.ts";
import { connections } from "./connections.ts";
import { destinations } from "./destinations.ts";
import { edits } from "./edits.ts";
import type { FaultGroup } from "./fault-row.ts";
import { headers } from "./headers.ts";
import { sizes } from "./sizes.ts";
import { statuses } from "./statuses.ts";
import { webhooks } from "./webhooks.ts";

/** Every fault that is tried. `docs/faults.md` is made of it, and `e2e/faults.long.test.ts` runs it. */
export const FAULTS: readonly FaultGroup[] = [
  { name: "Status", rows: statuses },
  { name: "Header", rows: headers },
  { name: "Connection", rows: connections },
  { name: "Body", rows: bodies },
  { name: "Clock", rows: clocks },
  { name: "Size and file", rows: sizes },
  { name: "Edit", rows: edits },
  { name: "Webhook", rows: webhooks },
  { name: "Several destinations", rows: destinations },
];
