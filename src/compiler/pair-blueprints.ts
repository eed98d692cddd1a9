import { alikeModels } from "../diff/alike-models.js";
import type { ComparedSide } from "./compared-side.js";
import type { Blueprint } from "./compilation.js";

export type BlueprintPair = readonly [before: Blueprint | undefined, after: Blueprint | undefined];

/**
 * Which blueprints are the same: by id, by the id that one says it had, by file, by what is in them. Of several with one id,
 * which is a finding, those of one file come first. What is left came or went.
 */
export function pairBlueprints(before: ComparedSide, after: ComparedSide): readonly BlueprintPair[] {
  const olds = new Set(before.compilation.blueprints);
  const news = new Set(after.compilation.blueprints);
  const pairs: BlueprintPair[] = [];
  const pairBy = (old: (each: Blueprint) => string, fresh: (each: Blueprint) => string | undefined): void => {
    const known = new Map([...olds].toReversed().map((each) => [old(each), each]));
    for (const each of news) {
      const mark = fresh(each);
      const same = mark === undefined ? undefined : known.get(mark);
      if (same === undefined || !olds.delete(same)) continue;
      news.delete(each);
      pairs.push([same, each]);
    }
  };
  const idOf = ({ model }: Blueprint): string => model.id;
  const [oldFile, newFile] = [before, after].map(
    ({ placeOf }) =>
      ({ path }: Blueprint): string =>
        placeOf(path),
  );
  pairBy(
    (each) => `${idOf(each)} ${oldFile!(each)}`,
    (each) => `${idOf(each)} ${newFile!(each)}`,
  );
  pairBy(idOf, idOf);
  pairBy(idOf, ({ model }) => model.was);
  pairBy(oldFile!, newFile!);
  for (const [old, fresh] of alikeModels(
    [...olds].map(({ model }) => model),
    [...news].map(({ model }) => model),
  )) {
    const same = [...olds].find(({ model }) => model === old)!;
    const each = [...news].find(({ model }) => model === fresh)!;
    olds.delete(same);
    news.delete(each);
    pairs.push([same, each]);
  }
  return [
    ...pairs,
    ...[...olds].map((each): BlueprintPair => [each, undefined]),
    ...[...news].map((each): BlueprintPair => [undefined, each]),
  ];
}
