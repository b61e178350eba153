import type { ThreadAnchors } from "../../delivery/post/thread-anchors.ts";
import type { Audience } from "../../delivery/rooms/audience.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import type { Person, WebexClient } from "../../webex/index.ts";

/** What is looked up with. */
export interface Visit {
  readonly webex: WebexClient;
  readonly me: Person;
  readonly inputs: Inputs;
  readonly audience: Audience;
  readonly anchors: ThreadAnchors;
  /** Titles of the rooms that were found, by ID. */
  readonly roomsMet: Map<string, string>;
  /** The entry of each room and person that was met: two may name the same one. */
  readonly taken: Map<string, string>;
  /** What most likely was meant by entries that name nothing. */
  readonly instead: Map<string, string>;
}
