import { expect, test } from "vitest";
import type { InputName } from "../../src/inputs/input-names.ts";
import { readProvisioning } from "../../src/inputs/provisioning.ts";

const read = (inputs: Partial<Record<InputName, string>>) => readProvisioning((name) => inputs[name]);

test("reads domains with or without @, in any case, in lines or with commas between", () => {
  const { allowedDomains } = read({ "allowed-domains": "@Example.COM, other.example,\nthird.example" });
  expect(allowedDomains).toEqual(["example.com", "other.example", "third.example"]);
});

test("lets everybody in only where the guards are left out", () => {
  expect(read({})).toMatchObject({ allowedDomains: [], allowedOrganizations: [] });
});

// Two variables that are not set, with a comma between.
test.each([",", ", ,", ",\n,"])("refuses %j, which names no domain and would let everybody in", (text) => {
  expect(() => read({ "allowed-domains": text })).toThrow(/^Input "allowed-domains" is ".*": give a domain/);
});

test("takes a comma for the name of an organization, which none bears", () => {
  expect(read({ "allowed-organizations": "," }).allowedOrganizations).toEqual([","]);
});
