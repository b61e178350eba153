/** Times that a measurement is repeated: the least is the one that nothing else disturbed. */
const REPEATS = 3;

/** The least processor time that `run` takes of this thread, in milliseconds: what the engine does at the same time does not count. */
export async function workOf(run: () => unknown, repeats = REPEATS): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < repeats; count++) {
    const before = process.threadCpuUsage();
    await run();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Two amounts of the same work, and how many times that of the smaller the larger may take. */
export interface Growth {
  readonly small: () => unknown;
  readonly large: () => unknown;
  readonly most: number;
}

/** Less than this cannot be distinguished from nothing, in milliseconds. */
const FLOOR_MS = 2;

/** How many pairs of measurements there are. One must do: what grows too fast does so each time, and no machine is always busy. */
const ATTEMPTS = 5;

/** Whether work grows no faster than it may. */
export async function growsAtMost({ small, large, most }: Growth): Promise<boolean> {
  // Nearly all is done in no time, or grows as it should at the first look, and needs no second one.
  const first = await workOf(large, 1);
  if (first <= most * FLOOR_MS || first <= most * (await workOf(small, 2))) return true;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const limitMs = most * Math.max(FLOOR_MS, await workOf(small));
    if ((await workOf(large)) <= limitMs) return true;
  }
  return false;
}
