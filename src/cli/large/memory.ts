import type { PlainFinding } from "../../compiler/units/plain.js";
import type { Ruled } from "../../compiler/units/workshop.js";
import type { HashingFiles } from "../../host/hashing-files.js";
import type { Notebook } from "../../host/notebook.js";
import type { Seen } from "./bench.js";

/** What is kept of a file: how it looked, and what the rules found in its blueprint. */
interface Note extends Seen {
  readonly ruled?: RuledNote;
}

/** What the rules found, and what that hangs on beside the files that were read. */
interface RuledNote extends Ruled {
  readonly usedElsewhere: readonly string[];
  /** A hash of the gates that were asked for. */
  readonly gates: string;
}

/** What is kept for the next run on the workspace, by path. */
export type Notes = readonly (readonly [path: string, note: Note])[];

/** What is known of files from the run before, as far as it still holds, and from this one. */
export interface Memory {
  readonly seen: (path: string) => Seen | undefined;
  readonly noteSeen: (seen: Seen) => void;
  /** What the rules found where a file's elements were used so elsewhere, and the gates that they asked for had this hash. */
  readonly ruled: (
    path: string,
    usedElsewhere: readonly string[],
    gatesHash: (ids?: readonly string[]) => string,
  ) => readonly PlainFinding[] | undefined;
  readonly noteRuled: (
    path: string,
    ruled: Ruled,
    usedElsewhere: readonly string[],
    gatesHash: (ids?: readonly string[]) => string,
  ) => void;
  /** Writes it down for the next run. `keepsAll` keeps what this run had no use for. */
  readonly keep: (keepsAll: boolean) => void;
}

/** `remembersRules` is false where rules are code that may go by anything. */
export function createMemory(
  notebook: Notebook<Notes> | undefined,
  files: HashingFiles,
  remembersRules: boolean,
): Memory {
  const before = new Map(notebook?.read() ?? []);
  const current = new Map<string, Note>();
  let isNew = false;
  const recall = (path: string): Note | undefined => {
    const known = current.get(path);
    if (known !== undefined) return known;
    const old = before.get(path);
    if (old === undefined || !old.read.every(([each, hash]) => files.hashOf(each) === hash)) return undefined;
    current.set(path, old);
    return old;
  };
  return {
    seen: recall,
    noteSeen: (seen) => {
      isNew = true;
      current.set(seen.look.path, seen);
    },
    ruled: (path, usedElsewhere, gatesHash) => {
      const ruled = remembersRules ? recall(path)?.ruled : undefined;
      if (ruled === undefined || ruled.gates !== gatesHash(ruled.asked)) return undefined;
      return JSON.stringify(ruled.usedElsewhere) === JSON.stringify(usedElsewhere) ? ruled.found : undefined;
    },
    noteRuled: (path, ruled, usedElsewhere, gatesHash) => {
      const seen = recall(path);
      if (!remembersRules || seen === undefined) return;
      isNew = true;
      current.set(path, { ...seen, ruled: { ...ruled, usedElsewhere, gates: gatesHash(ruled.asked) } });
    },
    keep: (keepsAll) => {
      if (notebook === undefined) return;
      const gone = keepsAll ? [] : [...before.keys()].filter((path) => !current.has(path));
      if (isNew || gone.length > 0) notebook.write([...new Map([...(keepsAll ? before : []), ...current])]);
    },
  };
}
