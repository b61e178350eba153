import { sha256 } from "../../text/sha256.ts";
import { idKey } from "../../webex/index.ts";

/** Number of characters of a key: enough for the destinations of a step, and too few for a secret. */
const KEY_LENGTH = 16;

/**
 * The key of a destination in a thread. It is hashed, because GitHub drops an output that contains a secret, and a room's ID
 * may be stored as one. Source:
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs
 */
export function threadKey(recipientId: string): string {
  return sha256(idKey(recipientId)).slice(0, KEY_LENGTH);
}
