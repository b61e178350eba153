import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inertAsSent } from "../src/message/as-sent.ts";
import { hiding } from "../src/text/secrets/hide.ts";

const SRC = join(import.meta.dirname, "..", "src");
const modules = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));
const sourceOf = (path: string): string => readFileSync(join(SRC, path), "utf8");

/** Whoever makes a client says what becomes of texts as they are sent; a call sends what its user gives it. */
const CLIENTS: Readonly<Record<string, "asSent" | "as it is">> = {
  "step/webex-access.ts": "asSent",
  "step/deliver-message.ts": "asSent",
  "door/create-host.ts": "as it is",
};

test("whatever makes a client of Webex says how texts are cleaned as they are sent", () => {
  const making = modules.filter((path) => {
    const source = sourceOf(path);
    return /new (?:Webex|Messaging)Client\(|host\.createWebexClient\(/.test(source);
  });
  const said = making.map((path) => {
    const isSaid = /\basSent\b[^;]*[};]/.test(sourceOf(path));
    return [path, isSaid ? "asSent" : "as it is"];
  });
  expect(Object.fromEntries(said)).toEqual(CLIENTS);
});

test("nothing but the one way out sends Markdown or the name of a file", () => {
  const ways = modules.filter((path) => /#sender\.send\(/.test(sourceOf(path)));
  expect(ways).toEqual(["webex/requests.ts"]);
  const sends = sourceOf("webex/requests.ts").match(/this\.#written\(|this\.#asSent\(file\.name\)/g);
  expect(sends).toHaveLength(3);
});

test("what is not the step's own message mentions nobody and shows no secret", () => {
  const text = "🎬 s3cret-of-the-step <@all> <<!--x<b> -->@all>";
  const hide = hiding(["s3cret-of-the-step"]);
  expect(inertAsSent(hide)(text)).toBe("🎬 *** <\u200b@all> <\u200b<!--x<b> -->@all>");
  expect(hide(text)).toBe("🎬 *** <@all> <<!--x<b> -->@all>");
});
