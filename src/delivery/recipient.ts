/** One of Webex's three ways to name a recipient. */
export type Recipient =
  | { readonly roomId: string }
  | { readonly toPersonId: string }
  | { readonly toPersonEmail: string };

/** The recipient's ID or email address. */
export function idOf(recipient: Recipient): string {
  return Object.values(recipient)[0] ?? "";
}

/** Whether it is one person, who is the only reader of the message. */
export function isPerson(recipient: Recipient): boolean {
  return !("roomId" in recipient);
}
