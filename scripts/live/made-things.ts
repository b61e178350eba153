import type { Message, WebexClient } from "../../src/webex/index.ts";

/** Remembers what a client created in Webex, to delete it again. */
export class MadeThings {
  readonly #messages: string[] = [];
  readonly #rooms: string[] = [];

  /** Remembers every message and room that the client creates from now on. */
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

  /** Deletes everything, newest first, and returns what is left and why. */
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
