// The baseline for the client's first request: the same request, and nothing else.
import { request } from "node:http";

const body = JSON.stringify({ roomId: process.env.ROOM, markdown: "Passed" });
const headers = { authorization: `Bearer ${process.env.TOKEN}`, "content-type": "application/json" };
const before = performance.now();
request(`${process.env.URL}/messages`, { method: "POST", headers }, async (answer) => {
  JSON.parse(Buffer.concat(await Array.fromAsync(answer)).toString());
  console.log(performance.now() - before);
}).end(body);
