import type { Build } from "../../build/build.ts";
import { type Place, placeUrl } from "../../build/place-url.ts";
import { cutToCharacters, startOfLine, startOfText } from "../../text/cut.ts";
import { notesLine } from "../../text/markup/notes.ts";
import { firstLine, oneLine, plainText } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { REMOVED } from "../../text/secrets/ranges.ts";
import { webAddress } from "../../text/web-address.ts";
import { type Amounts, NORMAL_AMOUNTS } from "./amounts.ts";

/** Maximum length of a name in a message, in characters. */
export const MAX_TEXT = 200;

/** Maximum length of the start of a release's notes, in characters. The release has the rest. */
const MAX_NOTES = 500;

/** Maximum length of a name in a headline or list, in characters, so that it does not push out the others. */
const MAX_NAME = 60;

/** Options for inserting texts into a model. */
export interface CleaningOptions {
  /** Removes secrets from texts. */
  readonly hide: Hide;
  /** @default NORMAL_AMOUNTS */
  readonly amounts?: Amounts;
}

/** Prepares a text for a message: on one line, and without secrets. */
export type Clean = (text: string | undefined) => string;

/** How texts and URLs are inserted into the model, and how many. */
export interface Cleaning {
  readonly clean: Clean;
  /** The same for a text of any length. */
  readonly whole: Clean;
  /** The same for one of several names. */
  readonly short: Clean;
  /** The same for the first line of a text. */
  readonly firstLineOf: Clean;
  /** The same for the start of a release's notes. */
  readonly notes: Clean;
  readonly address: (url: string | undefined) => string;
  /** URL of a place in the commit's files; "" if unknown. */
  readonly addressOf: (place: Place) => string;
  readonly hide: Hide;
  readonly amounts: Amounts;
}

/** How texts of a build are inserted into its model. */
export function cleaningOf(build: Build, { hide, amounts = NORMAL_AMOUNTS }: CleaningOptions): Cleaning {
  // Secrets are removed before lines are joined or selected, because a secret may span several lines.
  const whole: Clean = (text) => oneLine(hide(startOfText(plainText(text ?? ""))));
  const start: Clean = (text) => hide(startOfLine(plainText(text ?? ""), MAX_TEXT));
  const address: Clean = (url) => addressWithoutSecrets(webAddress(whole(url)) ?? "", hide);
  const code = { repositoryUrl: build.repository.url, sha: build.commit?.sha };
  return {
    whole,
    clean: (text) => cutToCharacters(oneLine(start(text)), MAX_TEXT),
    short: (text) => cutToCharacters(oneLine(start(text)), MAX_NAME),
    firstLineOf: (text) => cutToCharacters(firstLine(start(text)), MAX_TEXT),
    notes: (text) => {
      const cleaned = hide(startOfLine(plainText(text ?? ""), MAX_NOTES));
      return cutToCharacters(notesLine(cleaned, build.repository.url), MAX_NOTES);
    },
    address,
    addressOf: (place) => address(placeUrl(code, place)),
    hide,
    amounts,
  };
}

/** A URL is left out if part of it, such as a branch name, is a secret, also after decoding: without it, it leads nowhere. */
function addressWithoutSecrets(url: string, hide: Hide): string {
  const decoded = url.replace(/(?:%[0-9a-f]{2})+/gi, decodedOf);
  return hide(decoded) === decoded && !url.includes(REMOVED) ? url : "";
}

function decodedOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
