import { raw } from "./raw.ts";
import { AFTER_NAME, type Row } from "./shape.ts";
import { COLON, EQUALS, ESCAPED_BASE64, QUOTES } from "./spellings.ts";

// Values that only the name before them shows to be secret.

/**
 * What is between a name and its value: no letters or digits, or those of an escape, a type, or the name of another field.
 * After a comma, or after a value that is already removed, there is another name.
 */
const BEFORE_VALUE = [
  raw`(?:[^A-Za-z0-9*,]|\*(?!\*\*)|,(?=\s{0,40}[\\"'])`,
  raw`|(?:[vV]alue|[sS]tring|aws|Some|None|Optional)\b|b(?=')`,
  raw`|(?:[ux](?:00)?|(?<=%)(?:25){0,4})(?:2[027]|3[adAD])|(?:quot|apos|34|39|61);)`,
].join("");

/** A character of a key of AWS. */
const KEY = raw`(?:[A-Za-z\d+/-]|%(?:25)*[23][BDFbdf])`;

/** A key of AWS, or of another store with its interface. */
export const AWS_KEY: Row = [
  "key",
  [
    raw`([Ss](?:ecret|ECRET)\\?[_ -]?[Aa](?:ccess|CCESS)\\?[_ -]?[Kk](?:ey|EY)${BEFORE_VALUE}{1,80}`,
    // It has a digit, and an uppercase letter before another one or a digit. Or it is hexadecimal, but no commit or ID on the
    // next line.
    raw`(?=[A-Za-z/+%\\-]{0,60}\d)`,
    raw`(?=[\w/+%\\-]{0,60}?[A-Z][A-Z\d]|(?<!\n\W{0,20})[\da-f-]{32})`,
    // No name and no path.
    raw`(?!${KEY}{0,80}(?:_|\.\w|:\d)))`,
    raw`(?:${KEY}|${ESCAPED_BASE64}){20,}={0,2}`,
    // A plan of Terraform has the old one and the new one.
    `(?:" -> "${KEY}+)?`,
  ],
  AFTER_NAME,
];

/** The private parts of a JSON web key: RFC 7518, section 6. */
export const JSON_WEB_KEY: Row = [
  raw`kty" kty' kty\ kty: kty=ec kty=rsa kty=o kty=> kty& kty% kty|`,
  [raw`\<((?:[dDkpq]|d[pq]|qi)${BEFORE_VALUE}{1,20})`, raw`(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Z])[\w-]{22,}`],
  AFTER_NAME,
];

/** A setting of npm or Azure. With a colon or a blank between, more of the value has to show that it is one. */
export const SETTING: Row = [
  "auth password key",
  [
    raw`(${COLON}\\?_(?:auth(?:Token)?|password)`,
    raw`(?:\s{0,8}${EQUALS}\s{0,8}${QUOTES}{0,2}(?!process\.|undefined)`,
    raw`|${QUOTES}{1,4}[\s:,]{1,3}${QUOTES}{1,4}`,
    raw`|:?\s(?=[\w./~%+-]{0,60}\d))`,
    raw`|(?:Account|SharedAccess)Key`,
    raw`(?:${EQUALS}["'\\]{0,2}(?=[\w./%\\+-]{0,60}\d)`,
    raw`|${QUOTES}{0,4}\s?[:=]\s?${QUOTES}{0,4}(?=[\w+/]{40})))`,
    raw`(?:[\w+/.%~:-]|${ESCAPED_BASE64}){8,}={0,2}`,
  ],
  AFTER_NAME,
];
