import { likelyAddress, likelyApiUrl, likelyHttps } from "./likely-address.ts";
import { likelyWords, WORDS } from "./likely-words.ts";

/** The value that an entry of an input was most likely meant to be, if its reader does not know it. */
export function likelyValue(input: string, value: string): string | undefined {
  if (input === "environment-url") return likelyAddress(value, likelyHttps);
  return input === "api-url" ? likelyAddress(value, likelyApiUrl) : likelyWords(value, WORDS[input]);
}
