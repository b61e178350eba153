import { expect, test } from "vitest";
import { NameBudget } from "../../src/text/name-budget.ts";

const named = (name: string) => name;

test("gives all names until about two million characters are compared, and then none", () => {
  const budget = new NameBudget();
  const names = Array<string>(1000).fill("x".repeat(30));
  const searched = Array.from({ length: 100 }, () => budget.within("y".repeat(10), names, named).length);
  expect(searched.filter((count) => count === 1000)).toHaveLength(50);
  expect(searched.slice(50)).toEqual(Array(50).fill(0));
});

test("a text that is too long leaves names for the others", () => {
  const budget = new NameBudget();
  const names = Array<string>(2000).fill("Dev Room");
  expect(budget.within("x".repeat(2000), names, named)).toEqual([]);
  expect(budget.within("Dev Rom", names, named)).toBe(names);
});

test("too many names are counted only so often", () => {
  const budget = new NameBudget();
  let count = 0;
  const names = Array<string>(500_000).fill("Dev Room");
  const counted = (name: string): string => {
    count++;
    return name;
  };
  for (let time = 0; time < 20; time++) expect(budget.within("Dev Rom", names, counted)).toEqual([]);
  expect(count).toBe(2_000_000);
});
