import type { Model } from "../../model/blueprint.js";
import type { InScope } from "../../model/in-scope.js";
import { placeMark, sharedIn, takenFromOthers } from "../../model/shared.js";
import { resolve } from "../../resolve/resolve.js";
import type { Gates, Rule } from "../../rules/rule.js";
import type { Span } from "../../text/source.js";
import { createLocator } from "../elements.js";
import { gatesOfModel, neighbours } from "../gates.js";
import { readRemarks } from "../ignore/apply.js";
import { type Loaded, load, type RefusedFile } from "../load.js";
import type { Shelf } from "../shelf.js";
import { type PlainFinding, type PlainRemark, type PlainSpan, plainFinding, plainSpan } from "./plain.js";

/** What is to be known of one file and what it uses before any rule has run, as data. */
export interface Look {
  readonly path: string;
  /** The file itself, and all that it reaches by `use`. */
  readonly files: readonly string[];
  /** Why there is nothing to know. */
  readonly refused?: RefusedFile["because"];
  readonly blueprint?: BlueprintLook;
  /** Errors of the language in the file itself. */
  readonly language: readonly PlainFinding[];
  /** What the comments in the file itself say. */
  readonly ignores: readonly IgnoreLook[];
  readonly badIgnores: readonly PlainFinding[];
  /** Whether a limit on `use` was met: what that means can only be told of all files at once. */
  readonly limited: boolean;
}

/** An ignore; `at` names the element that the comment itself stands in. */
export type IgnoreLook = PlainRemark & { readonly at: string };

interface BlueprintLook {
  readonly id: string;
  /** Of its name, and the element that this is. */
  readonly place: PlainSpan;
  readonly element: string;
  readonly gates: PlainGates;
  /** Ids of the blueprints that it hands customers to or takes them from. */
  readonly neighbours: readonly string[];
  /** The places of what it takes from other files, as `placeMark` has them. */
  readonly taken: readonly { readonly path: string; readonly mark: string }[];
}

/** Ways in and out as data, in their order. */
export interface PlainGates {
  readonly entries: readonly (readonly [id: string, entry: { readonly from?: string }])[];
  readonly exits: readonly (readonly [id: string, exit: { readonly to: string }])[];
}

export function plainGates({ entries, exits }: Gates): PlainGates {
  return { entries: [...entries], exits: [...exits] };
}

export function fullGates({ entries, exits }: PlainGates): Gates {
  return { entries: new Map(entries), exits: new Map(exits) };
}

/** What was looked at, as the rules and the outputs need it. */
export interface Understood {
  readonly model: Model;
  readonly inScope: InScope | undefined;
  readonly elementOf: (place: Span) => string;
}

/** Looks at one file. `rules` are those that comments may name. */
export async function lookAt(
  shelf: Shelf,
  path: string,
  rules: readonly Rule[],
): Promise<{ readonly look: Look; readonly understood?: Understood }> {
  const loaded = await load(shelf, [path]);
  const { models, inScope, diagnostics } = resolve(loaded.documents);
  const elementOf = createLocator(loaded.documents);
  const all = [...loaded.diagnostics, ...diagnostics];
  const model = models.get(path);
  const remarks = readRemarks(only(loaded, path), rules, elementOf);
  const look: Look = {
    path,
    files: [...loaded.documents.keys()],
    ...(loaded.refused[0] === undefined ? {} : { refused: loaded.refused[0].because }),
    ...(model === undefined ? {} : { blueprint: blueprintLook(model, elementOf) }),
    language: all.filter(({ span }) => span.source.path === path).map((each) => plainFinding(each, elementOf)),
    ignores: remarks.ignores.map((each) => ({ ...each, span: plainSpan(each.span), at: elementOf(each.span) })),
    badIgnores: remarks.bad.map((each) => plainFinding(each, elementOf)),
    limited: all.some(({ rule }) => limitsOfUse.has(rule)),
  };
  return model === undefined ? { look } : { look, understood: { model, inScope: inScope.get(path), elementOf } };
}

const limitsOfUse: ReadonlySet<string> = new Set(["limit/use-files", "limit/use-depth", "limit/workspace-size"]);

function only({ documents }: Loaded, path: string): Loaded["documents"] {
  const document = documents.get(path);
  return document === undefined ? new Map() : new Map([[path, document]]);
}

function blueprintLook(model: Model, elementOf: (place: Span) => string): BlueprintLook {
  const own = takenFromOthers([model]);
  const taken = sharedIn(model).flatMap((element) => {
    const mark = placeMark(element);
    return own.has(mark) ? { path: element.origin.span.source.path, mark } : [];
  });
  return {
    id: model.id,
    place: plainSpan(model.origin.name),
    element: elementOf(model.origin.name),
    gates: plainGates(gatesOfModel(model)),
    neighbours: neighbours(model),
    taken,
  };
}
