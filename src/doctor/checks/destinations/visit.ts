import type { ThreadAnchors } from "../../../delivery/post/thread-anchors.ts";
import type { Audience } from "../../../delivery/rooms/audience.ts";
import type { Inputs } from "../../../inputs/inputs.ts";
import type { Person, WebexClient } from "../../../webex/index.ts";

/** What is needed to look up destinations. */
export interface Visit {
  readonly webex: WebexClient;
  readonly me: Person;
  readonly inputs: Inputs;
  readonly audience: Audience;
  readonly anchors: ThreadAnchors;
  /** Titles of the rooms that were found, by ID. */
  readonly roomsMet: Map<string, string>;
  /** The first entry for each room and person, because two entries may refer to the same one. */
  readonly taken: Map<string, string>;
  /** What was most likely meant by entries that refer to nothing. */
  readonly instead: Map<string, string>;
}
