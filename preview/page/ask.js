/** Thrown if the server does not answer. */
export class LostServer extends Error {}

/**
 * Requests JSON from the server. Throws an `Error` with the server's words, or `LostServer` if it does not answer.
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
