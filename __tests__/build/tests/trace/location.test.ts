import { expect, test } from "vitest";
import { locate } from "../../../../src/build/tests/trace/location.ts";

const WORKSPACE = "/home/runner/work/shop/shop";
const NOWHERE = { file: undefined, line: undefined };

test.each([
  ["the workspace of this job", "/home/runner/work/shop/shop/src/cart.py"],
  ["a job of another machine", "/Users/runner/work/shop/shop/src/cart.py"],
  ["Windows, with backslashes", "D:\\a\\shop\\shop\\src\\cart.py"],
  ["a container", "/__w/shop/shop/src/cart.py"],
  ["a machine of one's own", "/opt/actions/_work/shop/shop/src/cart.py"],
  ["a Docker action", "/github/workspace/src/cart.py"],
  ["the repository itself", "./src/cart.py"],
  ["an address of a file", "file:///home/runner/work/shop/shop/src/cart.py"],
])("a file as %s writes it is the repository's", (_, file) => {
  const place = { file: "src/cart.py", line: 3 };
  expect(locate({ file, line: 3 }, "", { workspace: WORKSPACE })).toEqual(place);
  expect(locate(NOWHERE, `  File "${file}", line 3, in add`, { workspace: WORKSPACE })).toEqual(place);
});

test.each(["/usr/lib/python3/cart.py", "C:\\tools\\cart.py", "node_modules/a/cart.js", "../cart.py"])(
  "a file that is not in the repository has no place: %s",
  (file) => {
    expect(locate({ file, line: 3 }, "", { workspace: WORKSPACE })).toEqual(NOWHERE);
  },
);
