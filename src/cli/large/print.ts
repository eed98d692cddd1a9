import { join } from "node:path";
import type { Checked } from "../../compiler/compilation.js";
import { plainFinding } from "../../compiler/units/plain.js";
import { type Hashes, hashOf } from "../../host/hashing-files.js";
import type { Notebook } from "../../host/notebook.js";
import { outputHash } from "../../host/output-hash.js";
import type { Printing } from "../run-at-once.js";
import type { Seen, Tasks } from "./bench.js";
import type { Crew } from "./crew.js";
import type { Progress } from "./progress.js";

/** What was written for a blueprint, and a hash of all that it hangs on. */
interface Printed {
  readonly key: string;
  readonly files: Hashes;
}

/** What is kept of outputs for the next run, by the blueprints' paths. */
export type PrintNotes = readonly (readonly [path: string, printed: Printed])[];

/** What a run needs to print. */
export interface Press {
  readonly crew: Crew;
  readonly progress: Progress;
  readonly notebook: Notebook<PrintNotes> | undefined;
  readonly seen: ReadonlyMap<string, Seen>;
}

/**
 * Writes the outputs of sound blueprints, but for those that are in place as an earlier run wrote them and would be written so
 * again. `tell` hears of each blueprint whose outputs are in place, with their names.
 */
export async function printInParts(
  blueprints: readonly Checked[],
  printing: Printing,
  { crew, progress, notebook, seen }: Press,
  tell: (path: string, names: readonly string[]) => void,
): Promise<void> {
  const before = new Map(notebook?.read() ?? []);
  const done = new Map<string, Printed>();
  const asked: (Tasks["render"]["asks"] & { readonly key: string })[] = [];
  const note = (path: string, printed: Printed): void => {
    done.set(path, printed);
    tell(
      path,
      printed.files.map(([name]) => name),
    );
  };
  for (const { path, stem, findings } of blueprints) {
    const plain = findings.map((finding) => plainFinding(finding, () => ""));
    const { read } = seen.get(path)!;
    const key = hashOf(JSON.stringify([read, stem, plain]));
    const old = before.get(path);
    if (old?.key === key && isInPlace(old.files, printing.folder)) note(path, old);
    else asked.push({ path, read, findings: plain, stem, key });
  }
  const step = progress.begin("Drawing", asked.length);
  try {
    const heard = (files: Hashes, at: number): void => {
      const { path, key } = asked[at]!;
      note(path, { key, files });
      step();
    };
    await crew.all("render", asked, heard, { printing });
  } finally {
    if (asked.length > 0) notebook?.write([...new Map([...before, ...done])]);
  }
}

function isInPlace(files: Hashes, folder: string): boolean {
  return files.every(([name, hash]) => outputHash(join(folder, name)) === hash);
}
