import { appendFileSync } from "node:fs";

const { GITHUB_STATE, STATE_isPost: isPost } = process.env;
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`];

if (isPost) await checkRoom();
else appendFileSync(GITHUB_STATE, "isPost=true\n");

async function checkRoom() {
  const rooms = await read("/rooms");
  const { id } = rooms.find(({ title }) => title === input("room")) ?? {};
  const [message] = await read(`/messages?roomId=${id}&max=1`);
  const text = message?.text ?? "";
  console.log(text);
  if (text.includes(input("contains"))) return;
  console.log(`::error::The newest message of the room does not contain "${input("contains")}".`);
  process.exitCode = 1;
}

async function read(path) {
  const headers = { authorization: `Bearer ${input("token")}` };
  const response = await fetch(`${input("api-url")}${path}`, { headers });
  const { items } = await response.json();
  return items;
}
