import type { Message, WebexClient } from "../../src/webex/index.ts";

/** What a client has made on Webex, for it to be deleted again. */
export class MadeThings {
  readonly #messages: string[] = [];
  readonly #rooms: string[] = [];

  /** Remembers every message and room that the client makes from now on. */
  watch({ messages, rooms }: WebexClient): void {
    const post = messages.create.bind(messages);
    const postFile = messages.createWithFile.bind(messages);
    const open = rooms.create.bind(rooms);
    const remembered = (message: Message): Message => {
      this.#messages.push(message.id);
      return message;
    };
    messages.create = async (...given) => remembered(await post(...given));
    messages.createWithFile = async (...given) => remembered(await postFile(...given));
    rooms.create = async (...given) => {
      const room = await open(...given);
      this.#rooms.push(room.id);
      return room;
    };
  }

  /** Deletes all of it, the newest first, and says what stayed and why. */
  async delete({ messages, rooms }: WebexClient): Promise<string[]> {
    const stayed: string[] = [];
    const attempt = async (deletion: Promise<void>, what: string): Promise<void> => {
      await deletion.catch((error: Error) => stayed.push(`${what} stayed: ${error.message}`));
    };
    for (const messageId of this.#messages.toReversed()) {
      await attempt(messages.delete({ messageId }), `The message ${messageId}`);
    }
    for (const roomId of this.#rooms.toReversed()) {
      await attempt(rooms.delete({ roomId }), `The room ${roomId}`);
    }
    return stayed;
  }
}
