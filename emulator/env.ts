import type { HttpBindings } from "@hono/node-server";
import type { Person } from "./entities.ts";
import type { Payload } from "./payload.ts";
import type { RecordedRequest } from "./record.ts";

/** The data that a request carries from one layer of the server to the next. */
export interface Env {
  Bindings: HttpBindings;
  Variables: { record: RecordedRequest; payload: Payload; caller: Person };
}
