import { join } from "node:path";
import type { FontFace, Limits, Settings } from "../../compiler/index.js";
import { fullGates, type Look, type PlainGates } from "../../compiler/units/look.js";
import type { PlainFinding } from "../../compiler/units/plain.js";
import { createWorkshop, type Ruled } from "../../compiler/units/workshop.js";
import { createHashingFiles, type Hashes, hashOf } from "../../host/hashing-files.js";
import { writeWhole } from "../../host/write.js";
import type { Gates } from "../../rules/rule.js";
import type { IsoDate } from "../../values/quantity.js";
import { loadAllRules } from "../rules-from.js";
import type { Printing } from "../run-at-once.js";

/** What all tasks of a run have in common. It can be handed to another thread, as tasks and answers can. */
export interface Assignment {
  /** The workspace root, absolute and real. */
  readonly root: string;
  readonly workingFolder: string;
  readonly today: IsoDate;
  readonly settings: Settings;
  /** The fonts that pictures are drawn with beside ours. */
  readonly fonts: readonly FontFace[];
  /** Modules with rules, relative to the working folder. */
  readonly ruleModules: readonly string[];
  readonly limits: Limits;
}

export type NamedGates = readonly (readonly [id: string, gates: PlainGates])[];

/** What a bench must know before it can do some kinds of tasks. */
export interface Lesson {
  /** All blueprints' gates, for rules. */
  readonly gates?: NamedGates;
  /** For outputs. */
  readonly printing?: Printing;
}

/** A look, and what all files held that were read for it. */
export interface Seen {
  readonly look: Look;
  readonly read: Hashes;
}

/** The kinds of tasks: what each is given, and what it answers. */
export interface Tasks {
  readonly look: { readonly asks: { readonly path: string }; readonly answers: Seen };
  /** What the tasks that follow have in common. */
  readonly learn: { readonly asks: Lesson; readonly answers: undefined };
  readonly rule: {
    readonly asks: { readonly path: string; readonly read: Hashes; readonly usedElsewhere: readonly string[] };
    readonly answers: Ruled;
  };
  readonly render: {
    readonly asks: {
      readonly path: string;
      readonly read: Hashes;
      readonly findings: readonly PlainFinding[];
      readonly stem: string;
    };
    /** Of what was written, by name. */
    readonly answers: Hashes;
  };
}

export type Kind = keyof Tasks;

/** Where tasks are done. */
export type Bench = { readonly [K in Kind]: (asked: Tasks[K]["asks"]) => Promise<Tasks[K]["answers"]> };

/** A bench in this thread. */
export async function createBench({
  root,
  workingFolder,
  today,
  settings,
  fonts,
  ruleModules,
  limits,
}: Assignment): Promise<Bench> {
  const files = createHashingFiles(root, false, limits["file-size"]);
  const rules = await loadAllRules(ruleModules, workingFolder);
  const workshop = createWorkshop(files, { today, settings, fonts, rules, limits });
  let workspace: ReadonlyMap<string, Gates> = new Map();
  let printing: Printing | undefined;
  return {
    look: async ({ path }) => {
      const { look, read } = await workshop.look(path);
      return { look, read: read.map((each) => [each, files.hashOf(each)]) };
    },
    learn: async (lesson) => {
      if (lesson.gates !== undefined) workspace = new Map(lesson.gates.map(([id, each]) => [id, fullGates(each)]));
      printing = lesson.printing ?? printing;
    },
    rule: async ({ path, read, usedElsewhere }) => {
      files.expect(read);
      return workshop.rule(path, { workspace, usedElsewhere: new Set(usedElsewhere) });
    },
    render: async ({ path, read, findings, stem }) => {
      files.expect(read);
      const { options, folder } = printing!;
      const hashes: (readonly [string, string])[] = [];
      for await (const { name, content } of workshop.render(path, findings, stem, options)) {
        await writeWhole(join(folder, name), content);
        hashes.push([name, hashOf(content)]);
      }
      return hashes;
    },
  };
}
