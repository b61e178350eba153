import { describe, expect, test } from "vitest";
import { nextLink, nextPath } from "../../../../src/webex/http/list/page.ts";

describe("nextLink", () => {
  test.each([
    ["the usual form", '<https://x.example/a?b=1>; rel="next"', "https://x.example/a?b=1"],
    ["no quotes", "<https://x.example/a>; rel=next", "https://x.example/a"],
    ["no blank", '<https://x.example/a>;rel="next"', "https://x.example/a"],
    ["blanks around the equals sign", '<https://x.example/a>; rel = "next"', "https://x.example/a"],
    ["upper case", '<https://x.example/a>; REL="NEXT"', "https://x.example/a"],
    ["another parameter before", '<https://x.example/a>; title="x"; rel="next"', "https://x.example/a"],
    ["several relations", '<https://x.example/a>; rel="last next"', "https://x.example/a"],
    ["other links before", '<https://x/0>; rel="prev", <https://x/2>; rel="next"', "https://x/2"],
    ["other links behind", '<https://x/2>; rel="next", <https://x/0>; rel="first"', "https://x/2"],
    ["an empty relation before", '<https://x.example/a>; rel=; rel="next"', "https://x.example/a"],
    ["a comma in the address", '<https://x/a?ids=1,2>; rel="next"', "https://x/a?ids=1,2"],
  ])("reads %s", (_, header, expected) => {
    expect(nextLink(header)).toBe(expected);
  });

  test.each([
    ["no header", null],
    ["an empty header", ""],
    ["other relations only", '<https://x/0>; rel="prev", <https://x/1>; rel="first"'],
    ["a relation that only begins alike", '<https://x/0>; rel="next-archive"'],
    ["a relation that only begins alike, without quotes", "<https://x/0>; rel=nextish"],
    ["a link without a relation", "<https://x/0>"],
    ["no link", 'rel="next"'],
    ["broken text", "<https://x/0; rel=next"],
  ])("finds none in %s", (_, header) => {
    expect(nextLink(header)).toBeUndefined();
  });
});

describe("nextPath", () => {
  const base = "https://webexapis.com/v1";
  const first = new URLSearchParams({ type: "group", max: "1000" });

  test.each([
    ["a link with all filters as it is", `${base}/rooms?type=group&max=1000&cursor=a`, first, undefined],
    [
      "max=null put right",
      `${base}/rooms?type=group&max=null&cursor=a`,
      first,
      "/rooms?type=group&max=1000&cursor=a",
    ],
    ["lost filters added", `${base}/rooms?cursor=a`, first, "/rooms?cursor=a&type=group&max=1000"],
    ["another value of a filter kept", `${base}/rooms?type=group&max=50`, first, "/rooms?type=group&max=50"],
    [
      "names without values kept",
      `${base}/people?max=10&before&after=Y2lz`,
      new URLSearchParams(),
      "/people?max=10&before&after=Y2lz",
    ],
    ["an address without origin", "/v1/rooms?type=group&max=1", first, "/rooms?type=group&max=1"],
  ])("gives %s", (_, link, filters, expected) => {
    expect(nextPath(link, base, filters)).toBe(expected ?? link.slice(base.length));
  });

  test.each([
    ["another host", "https://evil.example/v1/rooms?cursor=a"],
    ["another port", "https://webexapis.com:444/v1/rooms"],
    ["another scheme", "http://webexapis.com/v1/rooms"],
    ["a host that ends alike", "https://webexapis.com.evil.example/v1/rooms"],
    ["a host behind a user name", "https://webexapis.com@evil.example/v1/rooms"],
    ["a host without a scheme", "//evil.example/v1/rooms"],
    ["another path of the host", "https://webexapis.com/v2/rooms"],
    ["a path that begins alike", "https://webexapis.com/v10/rooms"],
    ["a path that climbs out", "https://webexapis.com/v1/../rooms"],
    ["no address", "https://"],
    ["a script", "javascript:alert(1)"],
  ])("refuses %s", (_, link) => {
    expect(nextPath(link, base, first)).toBeUndefined();
  });

  test("knows a base address below a path, and one without", () => {
    const link = "https://proxy.example/webex/v1/rooms?cursor=a";
    expect([
      nextPath(link, "https://proxy.example/webex/v1/", new URLSearchParams()),
      nextPath(link, "https://proxy.example", new URLSearchParams()),
    ]).toEqual(["/rooms?cursor=a", "/webex/v1/rooms?cursor=a"]);
  });
});
