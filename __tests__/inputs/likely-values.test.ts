import { expect, test } from "vitest";
import {
  likelyApiUrl,
  likelyBase,
  likelyBoolean,
  likelyHttps,
  likelyNumber,
} from "../../src/inputs/likely-values.ts";

const SECONDS = { min: 1, max: 3600, unit: "seconds" };
const LINES = { min: 0, max: 200, unit: "lines", isWhole: true };

test.each([
  ["10s", SECONDS, "10"],
  ["2 min", SECONDS, "120"],
  ["2h", SECONDS, "3600"],
  ["0", SECONDS, "1"],
  ["500", LINES, "200"],
  ["20 lines", LINES, "20"],
  ["20 min", LINES, undefined],
  ["1.5", LINES, undefined],
  ["-1", LINES, undefined],
  ["many", LINES, undefined],
  ["", LINES, undefined],
])("of the number %s", (value, limits, likely) => expect(likelyNumber(value, limits)).toBe(likely));

test.each([
  ["yes", "true"],
  ["On", "true"],
  ["0", "false"],
  ["maybe", undefined],
])("of the answer %s", (value, likely) => expect(likelyBoolean(value)).toBe(likely));

test.each([
  ["shop.example.com", "https://shop.example.com"],
  ["http://shop.example.com/a", "https://shop.example.com/a"],
  ["//shop.example.com:8443", "https://shop.example.com:8443"],
  ["https://me:pass@shop.example.com", undefined],
  ["shop.example.com?a=b", undefined],
  ["ftp://shop.example.com", undefined],
  ["http://shop.example.com:8080", undefined],
  ["shop", undefined],
])("of the address %s", (value, likely) => expect(likelyHttps(value)).toBe(likely));

test.each([
  ["api-usgov.webex.com", "https://api-usgov.webex.com/v1"],
  ["http://api-usgov.webex.com/", "https://api-usgov.webex.com/v1"],
  ["http://api-usgov.webex.com/v1", "https://api-usgov.webex.com/v1"],
  ["gateway.example.com/webex", "https://gateway.example.com/webex"],
])("of the API's address %s", (value, likely) => expect(likelyApiUrl(value)).toBe(likely));

test.each([
  ["https://webexapis.com", "https://webexapis.com/v1"],
  ["https://webexapis.com/v1/messages", "https://webexapis.com/v1"],
  ["https://gateway.example.com/webex", "https://gateway.example.com/webex/v1"],
  ["https://webexapis.com/v1", undefined],
])("of the base %s", (value, likely) => expect(likelyBase(value)).toBe(likely));
