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

/** From so many tasks on for each thread, another one saves more time than it takes to start it. */
const worthAThread: Readonly<Record<Kind, number>> = {
  look: 64,
  learn: Number.POSITIVE_INFINITY,
  rule: Number.POSITIVE_INFINITY,
  render: 12,
};

/**
 * A crew of `jobs` threads at most. This one works too: each thread has to get warm by itself and has a heap of its own, so that
 * the first worth having is the one that is there. The others are started when there is enough to do.
 */
export function createCrew(assignment: Assignment, jobs: number): Crew {
  const threads: Thread[] = [];
  let own: Bench | undefined;
  const staff = async (kind: Kind, count: number): Promise<void> => {
    own ??= await createBench(assignment);
    const wanted = Math.min(jobs, Math.floor(count / worthAThread[kind]));
    if (threads.length + 1 >= wanted) return;
    const { startThread } = await import("./thread.js");
    while (threads.length + 1 < wanted) threads.push(startThread(assignment, threads.length));
  };
  return {
    all: async (kind, asked, tell, lesson) => {
      if (asked.length === 0) return [];
      await staff(kind, asked.length);
      if (lesson !== undefined) {
        // A thread does in order what it is told. Where it can't learn it can't do the tasks either, and says so then.
        for (const { bench } of threads) void bench.learn(lesson).catch(() => undefined);
        await own!.learn(lesson);
      }
      const others = threads.map(({ bench }) => bench);
      return share(
        [{ bench: own!, isOwn: true }, ...others.map((bench) => ({ bench, isOwn: false }))],
        kind,
        asked,
        tell,
      );
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** A bench, and whether it is in this thread. */
interface Place {
  readonly bench: Bench;
  readonly isOwn: boolean;
}

/** Another thread has so many tasks before it at least and at most: this one hands out more only between two of its own. */
const lead = { least: 2, most: 16 } as const;

/** Deals tasks out. What is dealt in the same order comes to the same bench, which may have it in mind from the task before. */
async function share<K extends Kind>(
  places: readonly Place[],
  kind: K,
  asked: readonly Tasks[K]["asks"][],
  tell: (answer: Tasks[K]["answers"], at: number) => void = () => undefined,
): Promise<readonly Tasks[K]["answers"][]> {
  const answers: Tasks[K]["answers"][] = [];
  const pile = createPile(asked.length, places.length);
  let failure: { readonly because: unknown } | undefined;
  const doNext = async (bench: Bench, own: number): Promise<boolean> => {
    const at = failure === undefined ? pile.take(own) : undefined;
    if (at === undefined) return false;
    try {
      const answer = await bench[kind](asked[at]!);
      answers[at] = answer;
      tell(answer, at);
    } catch (error) {
      failure ??= { because: error };
    }
    return true;
  };
  const workHere = async (bench: Bench, own: number): Promise<void> => {
    // What the others have to say is heard between two tasks.
    while (await doNext(bench, own)) if (places.length > 1) await new Promise(setImmediate);
  };
  /** The fewer tasks are left, the fewer are handed out, so that all end together. */
  const workThere = async (bench: Bench, own: number): Promise<void> => {
    const underWay = new Set<Promise<unknown>>();
    for (;;) {
      const wanted = Math.max(lead.least, Math.min(lead.most, pile.left() / (4 * places.length)));
      while (underWay.size < wanted && failure === undefined && pile.left() > 0) {
        const task: Promise<unknown> = doNext(bench, own).then(() => underWay.delete(task));
        underWay.add(task);
      }
      // A race of none never ends, and where there are fewer tasks than benches there may be none from the beginning.
      if (underWay.size === 0) return;
      await Promise.race(underWay);
    }
  };
  await Promise.all(places.map(({ bench, isOwn }, own) => (isOwn ? workHere(bench, own) : workThere(bench, own))));
  if (failure !== undefined) throw failure.because;
  return answers;
}

/** Numbers of tasks, in as many portions as there are benches. */
function createPile(count: number, benches: number) {
  const portion = Math.ceil(count / benches);
  const portions = Array.from({ length: benches }, (_, i) => ({
    next: Math.min(i * portion, count),
    end: Math.min((i + 1) * portion, count),
  }));
  return {
    left: () => portions.reduce((sum, { next, end }) => sum + end - next, 0),
    /** From the own portion's beginning; where that is used up, from the end of the longest. */
    take: (own: number): number | undefined => {
      const mine = portions[own]!;
      if (mine.next < mine.end) return mine.next++;
      const longest = portions.reduce((a, b) => (b.end - b.next > a.end - a.next ? b : a));
      return longest.next < longest.end ? --longest.end : undefined;
    },
  };
}
