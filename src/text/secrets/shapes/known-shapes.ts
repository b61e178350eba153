import { BASIC, BEARER } from "./authorization.ts";
import { AZURE_KEY, AZURE_SECRET, JWT, PRIVATE_KEY_IN_BASE64, STARTED, TELEGRAM } from "./known-tokens.ts";
import { AWS_KEY, JSON_WEB_KEY, SETTING } from "./named-values.ts";
import { IN_ADDRESS } from "./passwords-in-addresses.ts";
import { AFTER_NAME, type Row, type Shape, shapesOf } from "./shape.ts";
import { WEBHOOK_ADDRESSES } from "./webhook-addresses.ts";

const EXACT = [AZURE_SECRET, AZURE_KEY, TELEGRAM, PRIVATE_KEY_IN_BASE64, STARTED, AWS_KEY, JSON_WEB_KEY, JWT];

const ANY_CASE = [
  SETTING,
  BEARER,
  BASIC,
  IN_ADDRESS,
  ...WEBHOOK_ADDRESSES.map(([needs, source]): Row => [needs, [source], AFTER_NAME]),
];

/** Shapes of secrets in logs, traces, and titles, in the order in which they are searched. */
export const SHAPES: readonly Shape[] = [...shapesOf(EXACT, "g"), ...shapesOf(ANY_CASE, "gi")];
