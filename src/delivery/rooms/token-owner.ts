import type { Lists } from "../../webex/index.ts";

/** The owner of a token, for a sentence about a name that was only misspelled. */
export const UNASKED = "the token's owner, such as a bot,";

/** Who must be in a room or team, for a sentence about one that was not found. The token may not be allowed to ask. */
export async function tokenOwner({ people }: Pick<Lists, "people">): Promise<string> {
  const { emails: [address] = [] } = await people.me().catch(() => ({ emails: [] }));
  return address === undefined ? UNASKED : `the token's owner, ${address},`;
}
