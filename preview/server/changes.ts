/** Something on a page that may have changed. */
export type Topic = "webex" | "templates" | "scenarios";

type Client = ReadableStreamDefaultController<Uint8Array>;

/** The open pages. They are notified about changes by server-sent events, and then request what they show. */
export class Changes {
  readonly #clients = new Set<Client>();
  readonly #encoder = new TextEncoder();

  /** The answer to one page, which lasts as long as the page is open. */
  stream(): Response {
    let own: Client | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (client) => {
        own = client;
        this.#clients.add(client);
        // A page that was disconnected tries again after this many milliseconds.
        client.enqueue(this.#encoder.encode("retry: 1000\n\n"));
      },
      cancel: () => void (own && this.#clients.delete(own)),
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  }

  tell(topic: Topic): void {
    for (const client of this.#clients) client.enqueue(this.#encoder.encode(`event: ${topic}\ndata:\n\n`));
  }

  close(): void {
    for (const client of this.#clients) client.close();
    this.#clients.clear();
  }
}
