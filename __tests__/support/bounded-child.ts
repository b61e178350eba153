import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** What a child answers to a task; `undefined` where it was ended because it took too long. */
export type Answer<T> = T | undefined;

/** A task of this length is one that never ends; on a busy machine the longest takes an eighth of it. */
const MAX_TASK_MS = 180_000;

/**
 * Gives tasks to a process of its own, one after another, and ends it where one takes too long: a text that takes for
 * ever must not take the tests with it. `program` answers tasks by `answerTasks`.
 */
export async function inChild<Task, T>(
  program: string,
  tasks: readonly Task[],
): Promise<readonly Answer<T>[]> {
  const answers: Answer<T>[] = [];
  let child: ChildProcess | undefined;
  try {
    for (const task of tasks) {
      child ??= fork(program, { execArgv: ["--disable-warning=ExperimentalWarning"] });
      const answer = await answered<T>(child, task);
      answers.push(answer);
      if (answer === undefined) {
        child.kill("SIGKILL");
        child = undefined;
      }
    }
  } finally {
    child?.kill("SIGKILL");
  }
  return answers;
}

async function answered<T>(child: ChildProcess, task: unknown): Promise<Answer<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), MAX_TASK_MS);
  const exit = once(child, "exit", { signal: stop.signal }).then(([code]) => {
    throw new Error(`The child ended with ${code}.`);
  });
  try {
    child.send({ task });
    const [{ answer, error }] = await Promise.race([once(child, "message", { signal: stop.signal }), exit]);
    if (error !== undefined) throw new Error(error);
    return answer;
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    exit.catch(() => undefined);
    clearTimeout(timer);
    stop.abort();
  }
}

/** In the child: answers each task that comes. */
export function answerTasks<Task>(answer: (task: Task) => unknown): void {
  process.on("message", async ({ task }: { task: Task }) => {
    try {
      process.send?.({ answer: await answer(task) });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
