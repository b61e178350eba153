import { expect, test } from "vitest";
import { mediaTypeOf } from "../../src/text/media-type.ts";

test.each([
  ["report.pdf", "application/pdf"],
  ["Shot.PNG", "image/png"],
  ["a.tar.gz", "application/gzip"],
  ["README", "application/octet-stream"],
  ["core.dump", "application/octet-stream"],
  ["x.constructor", "application/octet-stream"],
  ["trailing.", "application/octet-stream"],
])("%s is %s", (name, type) => {
  expect(mediaTypeOf(name)).toBe(type);
});
