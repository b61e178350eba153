// The baseline for a message: a program that makes the same request, and nothing else.
const { ROOM, TOKEN, URL: base = "" } = process.env;
const { request } = await import(base.startsWith("https:") ? "node:https" : "node:http");

const body = JSON.stringify({ roomId: ROOM, markdown: "Passed" });
const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
request(`${base}/messages`, { method: "POST", headers }, (answer) => answer.resume()).end(body);
