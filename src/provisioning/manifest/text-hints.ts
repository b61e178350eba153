import { emailAddress } from "../../text/email.ts";
import { typoOf } from "../../text/nearest.ts";
import { ROLES } from "./manifest-schema.ts";
import type { TextSchema } from "./schema.ts";

/** What was likely meant by a wrong text, in parentheses; "" if that is not known. */
export function textHint(
  value: string,
  { pattern = "", enum: words }: TextSchema,
  isMatched: boolean,
): string {
  const choices = (isMatched ? words : pattern.match(/(?<=\|)[a-z]+(?=[|)])/g)) ?? [];
  const near = typoOf(value, choices) ?? addressIn(value, pattern);
  if (near !== undefined) return ` (did you mean "${near}"?)`;
  const isRole = ROLES.some((role) => role === value) && pattern.includes("group:");
  return isRole ? ' (only "incident" knows the people of a build)' : "";
}

/** What was likely meant by a text instead of a flag, in parentheses; "" if that is not known. */
export function flagHint(value: unknown): string {
  if (/^(?:y|yes|on|true)$/i.test(String(value))) return ' (did you mean "true"?)';
  return /^(?:n|no|off|false)$/i.test(String(value)) ? ' (did you mean "false"?)' : "";
}

/** The address in a text such as `Bob <bob@example.com>` or `mailto:bob@example.com`, where an address belongs. */
function addressIn(value: string, pattern: string): string | undefined {
  const [, address = ""] = /^(?:[^<>@]*<|mailto:)([^<>\s]+)>?$/i.exec(value) ?? [];
  return pattern.includes("@") ? emailAddress(address) : undefined;
}
