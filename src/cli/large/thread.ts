import { Worker } from "node:worker_threads";
import { asFailure, Failure } from "../../host/failure.js";
import type { Assignment, Bench, Kind, Tasks } from "./bench.js";

/** A bench in a thread of its own. */
export interface Thread {
  readonly bench: Bench;
  readonly end: () => Promise<void>;
}

/** What a thread is started with. */
export interface Start {
  readonly assignment: Assignment;
  /** One of a run's threads keeps what it had to compile of the program. */
  readonly keeps: boolean;
}

/** A task on its way to a thread; without one the thread shall end. */
export type Order = {
  readonly [K in Kind]: { readonly id: number; readonly kind: K; readonly asked: Tasks[K]["asks"] };
}[Kind];

/** What came of a task: its answer, why it can't be done, or what is wrong with us. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string }
  | { readonly id: number; readonly defect: string };

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

const startAgain = "Whatever is written is whole; start again, with `--jobs 1` where this happens again.";

/** What the machine can't give is no defect. */
function breakdown(error: NodeJS.ErrnoException): Error {
  const failure = asFailure(error);
  if (failure instanceof Failure) return failure;
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return new Failure(`A thread ran out of memory. ${startAgain}`);
  if (error.code === "ERR_WORKER_INIT_FAILED") return new Failure(`A thread can't be started. ${startAgain}`);
  return new Error(`a thread broke down: ${error.message}`);
}

/** Starts a thread. Where it ends before its tasks are done, they fail: nobody waits for it. */
export function startThread(assignment: Assignment, number: number): Thread {
  const start: Start = { assignment, keeps: number === 0 };
  const worker = new Worker(new URL("../worker.js", import.meta.url), { workerData: start });
  const waiting = new Map<number, Waiting>();
  let over: Error | undefined;
  let count = 0;
  // A thread without tasks keeps no run from ending.
  worker.unref();
  const fail = (error: Error): void => {
    over ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (reply: Reply) => {
    const { resolve, reject } = waiting.get(reply.id) ?? {};
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if ("answer" in reply) resolve?.(reply.answer as never);
    else reject?.("failure" in reply ? new Failure(reply.failure) : new Error(reply.defect));
  });
  worker.on("error", (error) => fail(breakdown(error)));
  worker.on("exit", (code) => fail(new Failure(`A thread ended by itself, with code ${code}. ${startAgain}`)));
  const task =
    <K extends Kind>(kind: K) =>
    (asked: Tasks[K]["asks"]): Promise<Tasks[K]["answers"]> =>
      new Promise((resolve, reject) => {
        if (over !== undefined) {
          reject(over);
          return;
        }
        const id = count++;
        waiting.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, kind, asked });
      });
  const bench: Bench = { look: task("look"), learn: task("learn"), rule: task("rule"), render: task("render") };
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      if (over !== undefined) {
        resolve();
        return;
      }
      worker.ref();
      worker.on("exit", () => resolve());
      worker.postMessage(undefined);
    });
  return { bench, end };
}
