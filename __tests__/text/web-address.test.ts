import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown, markdownLink } from "../../src/text/markup/markdown.ts";
import { webAddress } from "../../src/text/web-address.ts";
import { hostileText } from "../support/hostile-text.ts";

test.each([
  "https://github.com/your-org/shop/pull/7",
  "http://localhost:3000/a_(b)?c=d&e#f",
  "https://registry.example.com/@scope/name",
  "https://[::1]:8080/x",
  "HTTPS://bücher.example/ä",
  "https://example.com?a=b@c",
  "https://example.com/a..b/.well-known/...?next=/../x#/./y",
])("%s is a link", (text) => {
  expect(webAddress(text)).toBe(text);
});

const NO_LINKS = [
  "https://github.com@evil.example/",
  "https://github.com:443@evil.example/",
  "https://@evil.example/",
  "https://github.com%40evil.example/",
  "https://github.com%2eevil.example/",
  "https://github.com。evil.example/",
  "https://github.com\uff0eevil.example/",
  "https://github.com\uff20evil.example/",
  "https:\\\\evil.example/",
  "https://github.com\\@evil.example/",
  "https:/evil.example/",
  "https:evil.example",
  "https:///evil.example/",
  "https://git\u0000hub.example/",
  "https://git\u202ehub.example/",
  "https://github.com/a\nb",
  "https://github.com/a b",
  "https://",
  "//evil.example/",
  "javascript:alert(1)",
  "data:text/html,x",
  "https://-evil.example/ ",
  "https://github.com/your-org/shop/../../mallory/evil",
  "https://github.com/your-org/./shop",
  "https://github.com/your-org/%2E./mallory",
  "https://github.com/your-org/shop/..?x",
];

test.each(NO_LINKS)("%j is no link", (text) => {
  expect(webAddress(text)).toBeUndefined();
  expect(markdownLink("a", text)).toBe("a");
});

test.each(NO_LINKS.slice(0, 3))("%j does not become one in a text either", (text) => {
  expect(escapeMarkdown(`see ${text} now`)).not.toMatch(/https?:[\\/]/);
});

test("every link leads where it says", () => {
  const holds = (text: string) => {
    const address = webAddress(`https://example.com/${text}`);
    fc.pre(address !== undefined);
    const { hostname, username, password, pathname } = new URL(address ?? "");
    const [written = ""] = text.split(/[?#]/);
    expect(pathname.split("/")).toHaveLength(written.trim().split("/").length + 1);
    expect([username, password]).toEqual(["", ""]);
    expect(hostname).toBe("example.com");
  };
  fc.assert(fc.property(hostileText, holds));
});
