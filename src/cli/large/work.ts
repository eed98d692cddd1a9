import { parentPort, workerData } from "node:worker_threads";
import { asFailure, Failure } from "../../host/failure.js";
import { type Bench, createBench } from "./bench.js";
import type { Order, Reply, Start } from "./thread.js";

/** A thread's program: does the tasks that come until it is told to end. Tells whether what was compiled shall be kept. */
export async function work(): Promise<boolean> {
  const port = parentPort;
  if (port === null) throw new Error("this is no thread");
  const { assignment, keeps } = workerData as Start;
  const opening = createBench(assignment);
  // One after the other: two drawings at once would be in memory together, and none would be done sooner.
  let before: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    port.on("message", (order: Order | undefined) => {
      if (order === undefined) resolve();
      else before = before.then(async () => port.postMessage(await answer(opening, order)));
    });
  });
  port.close();
  return keeps;
}

async function answer(opening: Promise<Bench>, { id, kind, asked }: Order): Promise<Reply> {
  try {
    const bench = await opening;
    return { id, answer: await (bench[kind] as (asked: Order["asked"]) => Promise<unknown>)(asked) };
  } catch (thrown) {
    const error = asFailure(thrown);
    if (error instanceof Failure) return { id, failure: error.message };
    return { id, defect: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
