import type { Model } from "../model/blueprint.js";
import type { InScope } from "../model/in-scope.js";
import type { Exit, Handshake, Phase, Step } from "../model/journey.js";
import type { Statement } from "../syntax/ast.js";
import type { Declared, Kind } from "./declared.js";
import { readLinks } from "./elements/handshakes.js";
import { readDimension, readEntry, readExit, readPath } from "./elements/journey.js";
import { readGoal } from "./elements/measuring.js";
import { readNamed } from "./elements/named.js";
import { readInitiative } from "./elements/roadmap.js";
import { noneShared, readShared, type Shared } from "./elements/shared.js";
import { readPhase, readStep } from "./elements/steps.js";
import { readInScope } from "./in-scope.js";
import { type Included, type Inclusion, openInclusion } from "./inclusion.js";
import { mergeHandshakes } from "./merge-handshakes.js";
import type { Reading } from "./references.js";
import type { Scope } from "./scope.js";

/** Builds the model of a file's blueprint. `reading` is of that file; names in the model are as this file calls them. */
export function buildModel(
  blueprint: Declared,
  reading: Omit<Reading, "nameOf">,
  scopes: ReadonlyMap<string, Scope>,
): { readonly model: Model; readonly inScope: InScope } {
  const { scope } = reading;
  const inclusion = openInclusion(scope, scopes);
  const own: Reading = { ...reading, nameOf: inclusion.namesFor(scope.names.file, "") };
  const declared = (kind: Kind): readonly Declared[] => scope.names.all.filter((each) => each.kind === kind);
  const journey = readJourney(blueprint.statement, own);
  const head = readNamed<Omit<Model, "format" | "version">>(blueprint, own, { defaults: { state: "current" } });
  const goals = declared("goal").map((each) => readGoal(each, own));
  const rest = {
    entries: declared("entry").map((each) => readEntry(each, own)),
    exits: declared("exit").flatMap((each): Exit | [] => readExit(each, own) ?? []),
    dimensions: declared("dimension").map((each) => readDimension(each, own)),
    paths: declared("path").map((each) => readPath(each, own)),
    initiatives: declared("initiative").map((each) => readInitiative(each, own)),
  };
  const shared = noneShared();
  for (const each of scope.names.all) readShared(each, own, shared);
  readIncluded(inclusion, own, scopes, shared);
  const model: Model = { format: "sightline-model", version: 1, ...head, goals, ...shared, ...journey, ...rest };
  return { model, inScope: readInScope(scope, scopes, inclusion) };
}

/** Phases, steps and handshakes, in source order; ancillaries come after the steps of the phases. */
function readJourney(blueprint: Statement, reading: Reading): Pick<Model, "phases" | "steps" | "handshakes"> {
  const phases: Phase[] = [];
  const steps: Step[] = [];
  const ancillaries: Step[] = [];
  const handshakes: Handshake[] = [];
  const readItems = (items: readonly Statement[], phase: Declared | undefined): void => {
    for (const item of items) {
      const found = reading.scope.names.of.get(item);
      if (found?.kind === "phase") {
        const before = steps.length;
        readItems(item.items, found);
        phases.push(
          readPhase(
            found,
            steps.slice(before).map(({ id }) => id),
            reading,
          ),
        );
      } else if (found?.kind === "step" || found?.kind === "ancillary") {
        const read = readStep(found, phase?.id, reading);
        (read.element.ancillary ? ancillaries : steps).push(read.element);
        for (const each of read.handshakes) handshakes.push(each);
      } else if (item.word.form === "handshake") {
        for (const each of readLinks(item, undefined, reading)) handshakes.push(each);
      }
    }
  };
  readItems(blueprint.items, undefined);
  return { phases, steps: [...steps, ...ancillaries], handshakes: mergeHandshakes(handshakes, reading.report) };
}

/**
 * Reads what is referred to in other files until nothing new comes up, and lists it after the blueprint's own: by the order
 * of the `use` lines, then by the order in those files.
 */
function readIncluded(inclusion: Inclusion, own: Reading, scopes: ReadonlyMap<string, Scope>, into: Shared): void {
  const found: { readonly included: Included; readonly reading: Reading }[] = [];
  for (let fresh = inclusion.takeNew(); fresh.length > 0; fresh = inclusion.takeNew()) {
    for (const included of fresh) {
      const { file } = included.declared;
      const nameOf = inclusion.namesFor(file, included.before);
      // Findings in another file are that file's own.
      const reading: Reading = { ...own, scope: scopes.get(file)!, nameOf, report: () => {}, maySuggest: () => false };
      readShared(included.declared, reading, noneShared());
      found.push({ included, reading });
    }
  }
  const files = [...own.scope.plain, ...own.scope.behind.values()].map((names) => names?.file);
  const ranks = new Map(
    [...new Set([...files, ...found.map(({ included }) => included.declared.file)])].map((file, at) => [file, at]),
  );
  const rank = ({ included: { declared } }: (typeof found)[number]): number => ranks.get(declared.file) ?? 0;
  found.sort(
    (one, other) =>
      rank(one) - rank(other) ||
      one.included.declared.statement.span.start - other.included.declared.statement.span.start,
  );
  for (const { included, reading } of found) readShared(included.declared, reading, into);
}
