import { expect } from "vitest";

/** In the long run, gives each step of a file a process of its own. No other file leans on that: each has its own process. */
if (/\.process(?:\.long)?\.test\.ts$/.test(expect.getState().testPath ?? ""))
  process.env["BUNDLE"] = "process";
