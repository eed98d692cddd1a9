import type { Check } from "../../compiler/compilation.js";
import { conclude, type Survey, type Told } from "../../compiler/conclude.js";
import type { Files } from "../../compiler/files.js";
import { completeGates, type ListWorkspace, type Rest } from "../../compiler/gates.js";
import { compareText } from "../../compiler/order.js";
import { sameIds } from "../../compiler/same-ids.js";
import { fullGates, type Look, plainGates } from "../../compiler/units/look.js";
import { fullFinding, fullSpan, type PlainFinding } from "../../compiler/units/plain.js";
import { usualLimits } from "../../diagnostics/limits.js";
import { type HashingFiles, hashOf } from "../../host/hashing-files.js";
import { createSource, type Source, type Span } from "../../text/source.js";
import type { NamedGates, Seen, Tasks } from "./bench.js";
import type { Crew } from "./crew.js";
import type { Memory } from "./memory.js";
import type { Progress } from "./progress.js";

/** What a run in parts works with. */
export interface Office {
  readonly files: HashingFiles;
  readonly crew: Crew;
  readonly memory: Memory;
  readonly progress: Progress;
}

/** What the parts of a run have given together. */
export interface Parts {
  readonly check: Check;
  /** By path, of all files that were reached. */
  readonly seen: ReadonlyMap<string, Seen>;
}

/**
 * Checks a workspace file by file, so that each is looked at in any thread, and not at all where nothing has changed since it
 * was. Gives what `compile` gives of all at once; nothing where a limit was met that only that can tell of.
 */
export async function checkInParts(
  paths: readonly string[],
  listWorkspace: ListWorkspace,
  office: Office,
  told: Told,
): Promise<Parts | undefined> {
  const { limits = usualLimits } = told;
  const seen = await lookAtAll(paths, office);
  const looks = [...seen.values()].map(({ look }) => look);
  const sizes = new Set([...seen.values()].flatMap(({ read }) => read.map(([path]) => path)));
  const total = [...sizes].reduce((sum, path) => sum + office.files.sizeOf(path), 0);
  if (total > limits["workspace-size"] || looks.some(({ limited }) => limited)) return undefined;
  const places = createPlaces(office.files);
  const named = new Set(paths);
  const twice = sameIds(
    looks.flatMap(({ blueprint }) =>
      blueprint === undefined ? [] : { id: blueprint.id, place: places.span(blueprint.place, blueprint.element) },
    ),
  );
  const language = [...looks.flatMap((look) => look.language.map(places.finding)), ...twice];
  const faulty = new Set(language.map(({ span }) => span.source.path));
  const sound = looks.filter(({ blueprint, files }) => blueprint && files.every((path) => !faulty.has(path)));
  const found = await rule(sound, looks, seen, office, { list: listWorkspace, limits });
  const survey: Survey = {
    drafts: looks.flatMap(({ path, files, blueprint }) => {
      if (blueprint === undefined) return [];
      const own = found.get(path);
      return {
        path,
        id: blueprint.id,
        files: new Set(files),
        sound: own !== undefined,
        found: (own ?? []).map(places.finding),
      };
    }),
    language,
    remarks: {
      ignores: looks.flatMap(({ ignores }) =>
        ignores.map(({ at, ...each }) => ({ ...each, span: places.span(each.span, at) })),
      ),
      bad: looks.flatMap(({ badIgnores }) => badIgnores.map(places.finding)),
    },
    refused: looks.flatMap(({ path, refused }) =>
      refused === undefined || !named.has(path) ? [] : { path, because: refused },
    ),
    elementOf: places.elementOf,
  };
  return { check: await conclude(survey, paths, told), seen };
}

/** Looks at the named files and at all that they reach, by path. */
async function lookAtAll(paths: readonly string[], { files, crew, memory, progress }: Office) {
  const seen = new Map<string, Seen>();
  for (let fresh = [...new Set(paths)].toSorted(compareText); fresh.length > 0; ) {
    const unknown = fresh.filter((path) => memory.seen(path) === undefined);
    const step = progress.begin("Reading", unknown.length);
    const asked = unknown.map((path) => ({ path }));
    for (const each of await crew.all("look", asked, step)) {
      // What this thread hasn't read yet it reads now: a file that changed meanwhile ends the run.
      for (const [path] of each.read) files.hashOf(path);
      files.expect(each.read);
      memory.noteSeen(each);
    }
    for (const path of fresh) seen.set(path, memory.seen(path)!);
    const reached = new Set(fresh.flatMap((path) => seen.get(path)!.look.files));
    fresh = [...reached].filter((path) => !seen.has(path)).toSorted(compareText);
  }
  return new Map([...seen].toSorted(([a], [b]) => compareText(a, b)));
}

/** What the rules find in sound blueprints, by path. */
async function rule(
  sound: readonly Look[],
  looks: readonly Look[],
  seen: ReadonlyMap<string, Seen>,
  { files, crew, memory, progress }: Office,
  rest: Rest,
): Promise<ReadonlyMap<string, readonly PlainFinding[]>> {
  if (sound.length === 0) return new Map();
  const gates = await allGates(looks, files, rest);
  const taken = takenByFile(looks);
  const known = new Map(gates);
  const gatesHash = (ids: readonly string[] = [...known.keys()]): string =>
    hashOf(JSON.stringify(ids.map((id) => [id, known.get(id)])));
  const around = (path: string) => taken.get(path) ?? [];
  const found = new Map<string, readonly PlainFinding[]>();
  const asked: Tasks["rule"]["asks"][] = [];
  for (const { path } of sound) {
    const before = memory.ruled(path, around(path), gatesHash);
    if (before !== undefined) found.set(path, before);
    else asked.push({ path, read: seen.get(path)!.read, usedElsewhere: around(path) });
  }
  const answers = await crew.all("rule", asked, progress.begin("Checking", asked.length), { gates });
  for (const [i, { path, usedElsewhere }] of asked.entries()) {
    found.set(path, answers[i]!.found);
    memory.noteRuled(path, answers[i]!, usedElsewhere, gatesHash);
  }
  return found;
}

async function allGates(looks: readonly Look[], files: Files, rest: Rest): Promise<NamedGates> {
  const byPath = new Map(looks.map((look) => [look.path, look]));
  const known = looks.flatMap(({ path, blueprint }) =>
    blueprint === undefined ? [] : { ...blueprint, path, gates: fullGates(blueprint.gates) },
  );
  const shelved = {
    isLoaded: (path: string) => byPath.has(path),
    idOf: (path: string) => byPath.get(path)?.blueprint?.id,
  };
  const gates = await completeGates(known, shelved, files, rest);
  return [...gates].map(([id, each]) => [id, plainGates(each)]);
}

/** The marks of what others take from each file, sorted. */
function takenByFile(looks: readonly Look[]): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, Set<string>>();
  for (const { path, mark } of looks.flatMap(({ blueprint }) => blueprint?.taken ?? [])) {
    marks.set(path, (marks.get(path) ?? new Set()).add(mark));
  }
  return new Map([...marks].map(([path, own]) => [path, [...own].toSorted(compareText)]));
}

/** Makes places of plain ones, and remembers of which elements they are. */
function createPlaces(files: HashingFiles) {
  const sources = new Map<string, Source>();
  const elements = new Map<string, string>();
  const sourceOf = (path: string): Source => {
    const source = sources.get(path) ?? createSource(path, files.textOf(path));
    sources.set(path, source);
    return source;
  };
  const markOf = ({ source, start, end }: Span): string => `${start} ${end} ${source.path}`;
  const keep = (span: Span, element: string): Span => {
    elements.set(markOf(span), element);
    return span;
  };
  return {
    span: (plain: PlainFinding["span"], element: string) => keep(fullSpan(plain, sourceOf), element),
    finding: (plain: PlainFinding) => {
      const finding = fullFinding(plain, sourceOf);
      keep(finding.span, plain.element);
      return finding;
    },
    elementOf: (span: Span) => elements.get(markOf(span)) ?? span.source.path,
  };
}
