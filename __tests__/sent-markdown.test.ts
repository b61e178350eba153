import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { otherAsSent, ownAsSent } from "../src/message/as-sent.ts";

const SRC = join(import.meta.dirname, "..", "src");
const modules = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));
const sourceOf = (path: string): string => readFileSync(join(SRC, path), "utf8");

/** Whoever makes a client says what becomes of texts as they are sent; a call sends what its user gives it. */
const CLIENTS: Readonly<Record<string, "asSent" | "as it is">> = {
  "webex-client.ts": "asSent",
  "send-message.ts": "asSent",
  "index.ts": "as it is",
};

test("whatever makes a client of Webex says how texts are cleaned as they are sent", () => {
  const making = modules.filter((path) => {
    const source = sourceOf(path);
    return /new (?:Webex|Messaging)Client\(|host\.createWebexClient\(/.test(source);
  });
  const said = making.map((path) => {
    const isSaid = /\basSent\b[^;]*[};]/.test(sourceOf(path));
    return [path.replace(/^step\//, ""), isSaid ? "asSent" : "as it is"];
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
  expect(otherAsSent(["s3cret-of-the-step"])(text)).toBe("🎬 *** <\u200b@all> <\u200b<!--x<b> -->@all>");
  expect(ownAsSent(["s3cret-of-the-step"])(text)).toBe("🎬 *** <@all> <<!--x<b> -->@all>");
});
