/** How V8 goes about its work. What it is told goes for the whole process, with all threads. */
export interface Pace {
  /** Tells it that long work begins. */
  readonly expectMuch: () => void;
  /** Does a thing under what V8 was told first: compiled code is taken and given under the same flags alone. */
  readonly asAtFirst: <T>(doIt: () => T) => T;
}

/**
 * To optimize costs more than a small drawing does; long work is faster with it. And V8 lets a heap grow to four times of what
 * lives in it, though to look through it at less than twice that takes hardly longer: it halves the memory of 300 blueprints. The budget is
 * how long a function runs before it is optimized, which each thread does for itself: with V8's own a third of what 1,000 blueprints
 * cost goes to it in two threads. With eight times as much it is a tenth and drawing takes no longer, whether many or one of 1,000 actions.
 * The room for what is young begins at 1 MB and doubles; in a small build, which gets all of it at the first need, V8 looks through it
 * three times and not seven, which spares 5 M instructions of 357.
 */
const flags = {
  small: ["--no-opt", "--heap-growing-percent=0", "--semi-space-growth-factor=16", ...budgets(1)],
  usual: ["--opt", "--heap-growing-percent=0", "--semi-space-growth-factor=2", ...budgets(1)],
  long: ["--opt", "--heap-growing-percent=75", "--semi-space-growth-factor=2", ...budgets(8)],
} as const;

/** So many times V8's own budget: in bytes of code that are run, and, as newer ones have it, in calls. */
function budgets(times: number): readonly string[] {
  return [`--interrupt-budget=${times * 67_584}`, `--invocation-count-for-turbofan=${times * 3000}`];
}

/**
 * Flags are V8's own affair, and one that it doesn't know makes it complain on the terminal. So each V8, by its major
 * version, is told only those that were tried with it, and a newer one none.
 */
const tried: ReadonlyMap<string, RegExp> = new Map([
  ["11", /opt|heap|interrupt|semi/],
  ["12", /opt|heap|invocation/],
  ["13", /opt|heap|invocation/],
]);

/** What a V8 of this version can be told. */
export function flagsFor(pace: keyof typeof flags, version: string): readonly string[] {
  const known = tried.get(version.slice(0, version.indexOf(".")));
  return flags[pace].filter((flag) => known?.test(flag) === true);
}

/** Begins at the pace of small work, or as V8 usually goes, until much is expected. */
export function createPace(first: "small" | "usual"): Pace {
  let pace: keyof typeof flags = first;
  if (first !== "usual") tell(first);
  return {
    expectMuch: () => {
      pace = "long";
      tell(pace);
    },
    asAtFirst: (doIt) => {
      if (pace === first) return doIt();
      tell(first);
      const result = doIt();
      tell(pace);
      return result;
    },
  };
}

/** V8's own module is loaded only here, as it brings Node's streams. */
function tell(pace: keyof typeof flags): void {
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of flagsFor(pace, process.versions.v8)) setFlagsFromString(flag);
}
