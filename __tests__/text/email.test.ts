import fc from "fast-check";
import { expect, test } from "vitest";
import { domainOf, emailAddress } from "../../src/text/email.ts";
import { hostileText } from "../support/hostile-text.ts";

test.each([
  "alice@example.com",
  "Alice.Adams+ci@mail.example.co.uk",
  "o'brien@example.com",
  "_build-1@xn--bcher-kva.example",
  "a@b.io",
  "noreplying@example.com",
  "ada@noreplying.example",
  `${"a".repeat(242)}@example.com`,
])("takes %s", (address) => {
  expect(emailAddress(address)).toBe(address);
});

test.each([
  undefined,
  "",
  "alice",
  "alice@localhost",
  "alice@example.com ",
  "alice@example.com\n",
  "alice@example.com|Boss",
  "alice@example.com><@all>",
  "<alice@example.com>",
  "alice@evil.example@example.com",
  '"alice evil"@example.com',
  "ali*ce@example.com",
  "ali`ce@example.com",
  ".alice@example.com",
  "alice.@example.com",
  "alice@-example.com",
  "alice@example..com",
  "álice@example.com",
  "alice@\u202eexample.com",
  "alice@[127.0.0.1]",
  `${"a".repeat(243)}@example.com`,
])("refuses %j", (text) => {
  expect(emailAddress(text)).toBeUndefined();
});

test.each([
  "noreply@github.com",
  "No-Reply@example.com",
  "12345+octocat@users.noreply.github.com",
  "octocat@users.noreply.github.example.com",
  "octocat@noreply.example.com",
])("knows that nobody reads %s", (address) => {
  expect(emailAddress(address)).toBeUndefined();
});

test("takes nothing that means something to a mention or to Markdown", () => {
  const holds = (before: string, inside: string, behind: string) => {
    const found = emailAddress(`${before}alice${inside}@example.com${behind}`) ?? "";
    expect(found).not.toMatch(/[^\w.+'@-]/);
  };
  fc.assert(fc.property(hostileText, hostileText, hostileText, holds));
});

test.each([
  ["alice@example.com", "example.com"],
  ["alice@Mail.EXAMPLE.com", "mail.example.com"],
])("knows that %s is of %s", (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});
