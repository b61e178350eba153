/** Thrown where the server does not answer at all. */
export class LostServer extends Error {}

/**
 * Asks the server for JSON. Throws an `Error` with its words, and `LostServer` where there are none.
 * @param {string} path
 * @param {{ method?: string, body?: unknown, headers?: Record<string, string> }} [options]
 * @returns {Promise<any>}
 */
export async function ask(path, { method = "GET", body, headers = {} } = {}) {
  const isJson = body !== undefined;
  const answer = await fetch(path, {
    method,
    headers: isJson ? { ...headers, "content-type": "application/json" } : headers,
    ...(isJson ? { body: JSON.stringify(body) } : {}),
  }).catch(() => {
    throw new LostServer("The server does not answer. Is it still running?");
  });
  const text = await answer.text();
  const value = text === "" ? undefined : JSON.parse(text);
  if (!answer.ok) throw new Error(value?.error ?? value?.message ?? `The server answered ${answer.status}.`);
  return value;
}
