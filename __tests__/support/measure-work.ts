/** Times that a measurement is repeated: the least is the one that nothing else disturbed. */
const REPEATS = 3;

/** The least processor time that `run` takes of this process, in milliseconds. */
export async function workOf(run: () => unknown, repeats = REPEATS): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < repeats; count++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
