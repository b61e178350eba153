/** About how many characters of a message a lock screen shows. */
const PHONE_CHARACTERS = 110;

/** The only line of a message that a phone shows. */
export function phoneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= PHONE_CHARACTERS ? line : `${line.slice(0, PHONE_CHARACTERS - 1)}…`;
}
