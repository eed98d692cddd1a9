// `npm run bench -- start`: what a run of the program costs as a whole process, against starting Node for nothing, with the code that
// it keeps between runs and without. Counts instructions where the machine can; where it can't, it tells the least CPU time of many
// rounds, which a busy machine makes larger, and holds nobody to the budgets.
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CostUnit, costOf, countsInstructions } from "./process-cost.js";
import { type TableColumn, tableHead, tableLine } from "./table.js";

interface Run {
  readonly name: string;
  readonly words: readonly string[];
  /** At most so many times the start of Node, in instructions: with kept code, and without any. */
  readonly budgets?: readonly [kept: number, bare: number];
}

const nothing: Run = { name: "node -e 0", words: ["-e", "0"] };
const example = "vending.blueprint";

const columns: readonly TableColumn[] = [
  ["", -16],
  ["kept code", 12],
  ["", 34],
  ["none kept", 14],
  ["", 34],
];

/** Of instructions, which are nearly the same in each; of seconds, of which only the least counts. */
const rounds: Readonly<Record<CostUnit, number>> = { instructions: 2, seconds: 15 };
/** The program's exit status where rules have found something: the example leads to a blueprint that isn't there. */
const wellStatuses = [0, 1];

/** Prints the table; tells whether the budgets are kept. The example stands alone in a folder, with its catalog, as a user has it. */
export async function benchStartUp(program: string): Promise<boolean> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sightline-bench-")));
  for (const name of ["vending.blueprint", "catalog.blueprint"]) cpSync(`examples/vending/${name}`, join(folder, name));
  try {
    return await measureAll(runsOf(program), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runsOf(program: string): readonly Run[] {
  const outputs = ["-o", "out", "--format", "svg,md,json"];
  return [
    { name: "--version", words: [program, "--version"], budgets: [1.5, 2] },
    { name: "check", words: [program, "check", example], budgets: [2.3, 3.5] },
    { name: "build one view", words: [program, "build", example, ...outputs, "--view", "blueprint"], budgets: [4, 6] },
    { name: "build all views", words: [program, "build", example, ...outputs] },
  ];
}

async function measureAll(runs: readonly Run[], folder: string): Promise<boolean> {
  const unit: CostUnit = countsInstructions() ? "instructions" : "seconds";
  let empty = 0;
  /** `kept` names the folder of kept code; without a name it is a new one, with nothing in it. */
  const least = async ({ name, words }: Run, kept?: string): Promise<number> => {
    let amount = Infinity;
    for (let round = 0; round < rounds[unit]; round++) {
      const cache = join(folder, kept ?? `empty-${empty++}`);
      const environment = { XDG_CACHE_HOME: cache };
      const command = { words: [process.execPath, ...words], folder, limit: 60, environment };
      // The second run fills the folder of kept code, as any user's does.
      if (kept !== undefined && round === 0) for (let i = 0; i < 2; i++) await costOf(command, "seconds");
      const cost = await costOf(command, unit);
      if (!wellStatuses.includes(cost.status ?? -1)) throw new Error(`${name} ended with ${cost.status}`);
      amount = Math.min(amount, cost.amount);
    }
    return amount;
  };
  const base = await least(nothing);
  console.log(tableHead(columns));
  console.log(tableLine(columns, [nothing.name, told(base, unit)]));
  let holds = true;
  for (const run of runs) {
    const cells: string[] = [];
    for (const [i, kept] of ["kept", undefined].entries()) {
      const amount = await least(run, kept);
      const budget = run.budgets?.[i];
      const isOver = unit === "instructions" && amount / base > (budget ?? Infinity);
      if (isOver) holds = false;
      const bound = budget === undefined ? "" : ` (at most ${budget})`;
      cells.push(told(amount, unit), `${(amount / base).toFixed(2)} ×${bound}${isOver ? " over budget" : ""}`);
    }
    console.log(tableLine(columns, [run.name, ...cells]));
  }
  return holds;
}

function told(amount: number, unit: CostUnit): string {
  return unit === "seconds" ? `${(amount * 1000).toFixed(0)} ms` : `${(amount * 1000).toFixed(1)} M`;
}
