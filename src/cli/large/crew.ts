import { type Assignment, type Bench, createBench, type Kind, type Lesson, type Tasks } from "./bench.js";
import type { Thread } from "./thread.js";

/** Does tasks, in this thread or in several. */
export interface Crew {
  /**
   * Does tasks of a kind, and gives the answers in their order; `tell` hears of each as it comes. Where one fails, none is begun
   * any more, and those that are under way are waited for. Each bench learns the lesson first.
   */
  readonly all: <K extends Kind>(
    kind: K,
    asked: readonly Tasks[K]["asks"][],
    tell?: (answer: Tasks[K]["answers"], at: number) => void,
    lesson?: Lesson,
  ) => Promise<readonly Tasks[K]["answers"][]>;
  readonly end: () => Promise<void>;
}

/** So many tasks are under way at a bench: while one waits for the disk, another is done. */
const atOnce = 3;

/** From so many tasks on another thread saves more time than it takes to start it. */
const worthAThread: Readonly<Record<Kind, number>> = {
  look: 64,
  learn: Number.POSITIVE_INFINITY,
  rule: Number.POSITIVE_INFINITY,
  render: 12,
};

/** A crew of `jobs` threads at most, which are started when there is enough to do; until then all is done in this one. */
export function createCrew(assignment: Assignment, jobs: number): Crew {
  const threads: Thread[] = [];
  let alone: Bench | undefined;
  const benchesFor = async (kind: Kind, count: number): Promise<readonly Bench[]> => {
    const wanted = Math.min(jobs, Math.floor(count / worthAThread[kind]));
    if (threads.length === 0 && wanted < 2) {
      alone ??= await createBench(assignment);
      return [alone];
    }
    const { startThread } = await import("./thread.js");
    while (threads.length < wanted) threads.push(startThread(assignment, threads.length));
    return threads.map(({ bench }) => bench);
  };
  return {
    all: async (kind, asked, tell, lesson) => {
      if (asked.length === 0) return [];
      const benches = await benchesFor(kind, asked.length);
      if (lesson !== undefined) await Promise.all(benches.map((bench) => bench.learn(lesson)));
      return share(benches, kind, asked, tell);
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** Deals tasks out. What is dealt in the same order comes to the same bench, which may have it in mind from the task before. */
async function share<K extends Kind>(
  benches: readonly Bench[],
  kind: K,
  asked: readonly Tasks[K]["asks"][],
  tell: (answer: Tasks[K]["answers"], at: number) => void = () => undefined,
): Promise<readonly Tasks[K]["answers"][]> {
  const answers: Tasks[K]["answers"][] = [];
  const portion = Math.ceil(asked.length / benches.length);
  const left = benches.map((_, i) => ({ next: i * portion, end: Math.min((i + 1) * portion, asked.length) }));
  let failure: { readonly because: unknown } | undefined;
  /** From the own portion's beginning; where that is used up, from the end of the longest. */
  const take = (own: { next: number; end: number }): number | undefined => {
    if (failure !== undefined) return undefined;
    if (own.next < own.end) return own.next++;
    const longest = left.reduce((a, b) => (b.end - b.next > a.end - a.next ? b : a));
    return longest.next < longest.end ? --longest.end : undefined;
  };
  const work = async (bench: Bench, own: { next: number; end: number }): Promise<void> => {
    for (let at = take(own); at !== undefined; at = take(own)) {
      try {
        const answer = await bench[kind](asked[at]!);
        answers[at] = answer;
        tell(answer, at);
      } catch (error) {
        failure ??= { because: error };
      }
    }
  };
  await Promise.all(benches.flatMap((bench, i) => Array.from({ length: atOnce }, () => work(bench, left[i]!))));
  if (failure !== undefined) throw failure.because;
  return answers;
}
