import { expect, test } from "vitest";
import { likelyApiUrl, likelyBase, likelyHttps } from "../../../src/doctor/likely/likely-address.ts";

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
