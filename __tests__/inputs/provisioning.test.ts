import { expect, test } from "vitest";
import type { InputName } from "../../src/inputs/input-names.ts";
import { provisioningReaders } from "../../src/inputs/provisioning.ts";
import { readEach } from "../../src/inputs/read-each.ts";

const readGiven = (inputs: Partial<Record<InputName, string>>) =>
  readEach(provisioningReaders((name) => inputs[name]));

test("reads domains with or without @, in any case, in lines or with commas between", () => {
  const { allowedDomains } = readGiven({ "allowed-domains": "@Example.COM, other.example,\nthird.example" });
  expect(allowedDomains).toEqual(["example.com", "other.example", "third.example"]);
});

test("lets everybody in only if the guards are left out", () => {
  expect(readGiven({})).toMatchObject({ allowedDomains: [], allowedOrganizations: [] });
});

// Two variables that are not set, with a comma between.
test.each([",", ", ,", ",\n,"])("refuses %j, which names no domain and would let everybody in", (text) => {
  expect(() => readGiven({ "allowed-domains": text })).toThrow(
    /^Input "allowed-domains" is ".*": give a domain/,
  );
});

test("treats a comma as part of an organization's name", () => {
  expect(readGiven({ "allowed-organizations": "," }).allowedOrganizations).toEqual([","]);
});
