import { REMOVED } from "../ranges.ts";
import { raw } from "./raw.ts";
import type { Row } from "./shape.ts";
import { BASE64, COLON, escaped, PART } from "./spellings.ts";
import { BASE64_STARTS, TOKEN_STARTS } from "./token-starts.ts";

// Since 2026, GitHub's tokens may contain a JWT and have hundreds of characters: https://github.blog/changelog/. The last six
// characters of older ones, and of npm's, are a checksum of the rest, so a token without them is still complete:
// https://github.blog/engineering/ (authentication token formats).

/** Tokens that show by their start what they are. */
export const STARTED: Row = [
  "",
  [
    raw`\<(?:`,
    // The ID of a key of AWS: https://docs.aws.amazon.com/IAM/.
    "A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])",
    `|(?:${escaped(BASE64_STARTS)})${BASE64}{40,}`,
    `|whsec_(?=[^_-]{32})${BASE64}{32,}`,
    // npm's may have a checksum after an equals sign.
    raw`|(?:${escaped(TOKEN_STARTS)})${PART}{16,}(?:\.${PART}+)*(?:(?:=|%(?:25)*3D)[0-9A-F]{8}(?!\w))?`,
    ")",
  ],
];

/** A client secret of Azure. A point may be anywhere in it. */
export const AZURE_SECRET: Row = [raw`q~ q\~`, [raw`(?:\\?[\w~.]){3}\dQ\\?~(?:\w|\\?[~.-]|\\_){31,34}`]];

/** A key of Azure, with its mark in the middle: https://learn.microsoft.com/azure/devops/release-notes/. */
export const AZURE_KEY: Row = [
  "jqqj99 acr ast",
  [
    raw`\<(?:\w{52}JQQJ99\w{26}`,
    raw`|${BASE64}{42}(?:${BASE64}{34})?(?:\+|%(?:25)*2B)A(?:CR|St)${BASE64}{6,8})`,
  ],
];

/** A token of Telegram, which is in each address after `bot`. */
export const TELEGRAM: Row = [
  ":aa aaa ;aa",
  [raw`(?:\<|(?<=bot))\d{8,10}(?:${COLON}|%(?:25)*3A)AA${PART}{30,}`],
];

/** A private key in base64, as in a configuration of Kubernetes, or on the lines of `base64`. */
export const PRIVATE_KEY_IN_BASE64: Row = [
  "ls0tls1crudjti",
  [
    // "-----BEGIN ", and what follows it: "PRIVATE", "RSA", "EC", "OPENSSH", and others, in base64.
    "LS0tLS1CRUdJTiB(?:SU0Eg|QUklWQ|QR1AgUFJJ|FQyBQ|PUEVOU1NI|FTkNSWVBU|EU0Eg)",
    raw`[A-Za-z0-9+/\\]{20,}(?:(?:\s{1,9}|\n[^\n]{0,80} )[A-Za-z0-9+/]{60,})*={0,2}`,
  ],
];

/** How JSON in base64 begins: without blanks, with one, or with a line break. */
const JSON_START = "(?:eyJ|eyAi|ew(?:og|0K|ki))";

/** With a second part of JSON, it is a JWT wherever it is. What only begins like one is matched and put back. */
export const JWT: Row = [
  "eyj eyai ewog ew0k ewki",
  [raw`(?:\<()|)${JSON_START}${PART}*((?:\.${PART}*){0,4})`],
  (match, start, rest = "") =>
    (start !== undefined && /\..*\./.test(rest)) || rest.search(JSON_START) === 1 ? REMOVED : match,
];
