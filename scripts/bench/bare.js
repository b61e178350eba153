// What a message is measured against: a program that makes the same request, and nothing else.
import { request } from "node:http";

const body = JSON.stringify({ roomId: process.env.ROOM, markdown: "Passed" });
const headers = { authorization: `Bearer ${process.env.TOKEN}`, "content-type": "application/json" };
request(`${process.env.URL}/messages`, { method: "POST", headers }, (answer) => answer.resume()).end(body);
