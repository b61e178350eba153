import type { Build } from "../../build/build.ts";
import { type Place, placeUrl } from "../../build/place-url.ts";
import { cutToCharacters, startOfLine, startOfText } from "../../text/cut.ts";
import { notesLine } from "../../text/markup/notes.ts";
import { firstLine, oneLine, plainText } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { webAddress } from "../../text/web-address.ts";
import { type Amounts, NORMAL_AMOUNTS } from "./amounts.ts";

/** Longest text of one name in a message, in characters. */
const MAX_TEXT = 200;

/** Longest start of a release's notes, in characters: who wants to read more opens the release. */
const MAX_NOTES = 500;

/** Longest name in a headline or list, in characters: a long one must not push the others out. */
const MAX_NAME = 60;

/** How texts get into a model. */
export interface CleaningOptions {
  /** Values that no text may hold. */
  readonly hide: Hide;
  /** @default NORMAL_AMOUNTS */
  readonly amounts?: Amounts;
}

/** Makes a text fit to stand in a message: on one line, and without secrets. */
export type Clean = (text: string | undefined) => string;

/** How texts and addresses get into the model, and how many of them. */
export interface Cleaning {
  readonly clean: Clean;
  /** The same for a text that may be as long as it is. */
  readonly whole: Clean;
  /** The same for one name of several. */
  readonly short: Clean;
  /** The same for the first line of a text. */
  readonly firstLineOf: Clean;
  /** The same for the start of a release's notes. */
  readonly notes: Clean;
  readonly address: (url: string | undefined) => string;
  /** Address of a place in the commit's files; "" where it is not known. */
  readonly addressOf: (place: Place) => string;
  readonly hide: Hide;
  readonly amounts: Amounts;
}

/** How the texts of a build get into its model. */
export function cleaningOf(build: Build, { hide, amounts = NORMAL_AMOUNTS }: CleaningOptions): Cleaning {
  // Lines are joined, and one is taken, of what is clean: a secret may go over several.
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

/** An address of which a part is a secret once it is decoded, such as that of a branch, is none. */
function addressWithoutSecrets(url: string, hide: Hide): string {
  const decoded = url.replace(/(?:%[0-9a-f]{2})+/gi, decodedOf);
  return hide(decoded) === decoded ? url : "";
}

function decodedOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
