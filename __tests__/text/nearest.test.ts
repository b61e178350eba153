import { expect, test } from "vitest";
import { slipOf } from "../../src/text/names/name-slip.ts";
import { nearest, nearestFew } from "../../src/text/nearest.ts";

const NAMES = ["event", "status", "stage", "headline", "workflow", "environment", "commit.shortSha", "to"];

test.each([
  ["evnet", "event"],
  ["sattus", "status"],
  ["headlin", "headline"],
  ["Work-Flow", "workflow"],
  ["ENVIRONMENT", "environment"],
  ["enviroment", "environment"],
  ["commit.short_sha", "commit.shortSha"],
  ["shortSha", "commit.shortSha"],
  ["t", "to"],
])("takes %s for %s", (word, name) => {
  expect(nearest(word, NAMES)).toBe(name);
});

test.each(["", "banana", "x", "constructor", "statistics of last week"])("finds nothing near %j", (word) => {
  expect(nearest(word, NAMES)).toBeUndefined();
});

test("gives up to three, the nearest first", () => {
  expect(nearestFew("name", ["game", "nome", "names", "name", "banner", "fame"])).toEqual([
    "name",
    "names",
    "game",
  ]);
});

test("ends for a word of a megabyte", () => {
  expect(nearestFew("a".repeat(1e6), NAMES)).toEqual([]);
});

test.each([
  ["failed", "failure"],
  ["succeeded", "success"],
  ["replcae", "replace"],
])("a word of the same stem is nearer than one by two slips: %s for %s", (word, name) => {
  expect(nearest(word, ["fixed", "success", "failure", "cancelled", "reply", "replace"])).toBe(name);
});

test.each([
  ["Relase train", ["Release train"], "Release train"],
  ["Europ", ["Europe"], "Europe"],
  ["Team 3", ["Team 2"], undefined],
  ["Dev Room Berlin", ["Dev Room"], undefined],
  ["Dev Rom", ["Dev Room", "Dev Rome"], undefined],
  ["Dev", [], undefined],
  ["Büro", ["Büros"], "Büros"],
  ["failure.md", ["Failure.md"], "Failure.md"],
  ["Release train", ["R\u0435lease train"], undefined],
  ["Release train", ["Release tra\u0131n"], undefined],
  ["Release train", ["Release train\u2800"], undefined],
  ["Büro train", ["Büro tr\u0430in"], undefined],
  ["CI alerts", ["Cl alerts"], undefined],
  ["OPS", ["0PS"], undefined],
])("the same except for a slip: %s of %j", (word, near, only) => expect(slipOf(word, near)).toBe(only));
