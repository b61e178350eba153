/** What Webex accepts: one of its three ways to name a recipient. */
export type Recipient =
  | { readonly roomId: string }
  | { readonly toPersonId: string }
  | { readonly toPersonEmail: string };

/** The ID or email address in it. */
export function idOf(recipient: Recipient): string {
  return Object.values(recipient)[0] ?? "";
}

/** Whether it is one person, who alone reads the message. */
export function isPerson(recipient: Recipient): boolean {
  return !("roomId" in recipient);
}
