import { seedPeople, seedRooms } from "../emulator/seed.ts";
import type { Preview } from "../preview/start-preview.ts";

/** How to send messages to a local Webex from a terminal. */
export function localWebexGuide({ url: page, webex: { url } }: Pick<Preview, "url" | "webex">): string {
  const rooms = Object.values(seedRooms).filter(({ members }) =>
    (members as readonly string[]).includes(seedPeople.bot.email),
  );
  return `Open ${page} to see a local Webex. It runs until you press Ctrl-C, and then forgets everything.

Programs reach it at ${url}:

  Bot token       ${seedPeople.bot.token}
  Person's token  ${seedPeople.alice.token} (${seedPeople.alice.email})
  The bot's rooms ${rooms.map(({ title }) => title).join(", ")}

Send a message:

  curl ${url}/messages -H "Authorization: Bearer ${seedPeople.bot.token}" \\
    -H "Content-Type: application/json" -d '{"toPersonEmail": "${seedPeople.alice.email}", "markdown": "**Hello**"}'

Read what Alice has received from the bot:

  curl "${url}/messages/direct?personEmail=${seedPeople.bot.email}" -H "Authorization: Bearer ${seedPeople.alice.token}"

Have the action post to it, from a second terminal:

  WEBEX_API_TOKEN=${seedPeople.bot.token} WEBEX_API_URL=${url} npm start -- --to ${seedPeople.alice.email}`;
}
