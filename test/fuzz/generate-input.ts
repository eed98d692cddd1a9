import { baselineFile } from "../../src/compiler/index.js";
import { type Chance, chanceOf } from "../support/chance.js";
import type { Bases } from "./bases.js";
import { type Input, inputOf, settingsFile } from "./input.js";
import { bitsFlipped, mutated } from "./mutate.js";
import { baselineBy, ignoresIn, settingsBy } from "./surroundings.js";

type Kind = (bases: Bases, chance: Chance) => Input;

const text = "main.blueprint";
const yaml = "main.blueprint.yaml";
const catalog = "catalog.blueprint";

/** What inputs there are, and how many of a hundred. */
const kinds: readonly (readonly [share: number, Kind])[] = [
  [34, ({ texts }, chance) => inputOf({ [text]: mutated(chance.pick(texts), chance, chance.pick(texts)) })],
  [
    22,
    ({ yamls, texts }, chance) =>
      inputOf({ [yaml]: mutated(chance.pick(yamls), chance, chance.pick([...yamls, ...texts])) }),
  ],
  [6, ({ texts }, chance) => inputOf({ [text]: chance.pick(texts) })],
  [6, ({ sound, catalog: shared }, chance) => inputOf({ [text]: chance.pick(sound), [catalog]: shared })],
  [4, workspace],
  [6, (bases, chance) => inputOf({ [chance.pick([text, yaml])]: soup(bases, chance) })],
  [4, (_, chance) => inputOf({ [chance.pick([text, yaml])]: bytesBy(chance) })],
  [4, ({ texts }, chance) => flipped(text, chance.pick(texts), chance)],
  [2, ({ yamls }, chance) => flipped(yaml, chance.pick(yamls), chance)],
  [
    6,
    ({ sound, catalog: shared, settings }, chance) =>
      inputOf({ [text]: chance.pick(sound), [catalog]: shared, [settingsFile]: settingsBy(settings, chance) }),
  ],
  [3, ({ texts }, chance) => inputOf({ [text]: chance.pick(texts), [baselineFile]: baselineBy(chance) })],
  [3, ({ texts }, chance) => inputOf({ [text]: ignoresIn(chance.pick(texts), "//", chance) })],
];
const table = kinds.flatMap(([share, kind]) => Array.from({ length: share }, () => kind));

/** The same input for the same seed and bases. */
export function generateInput(seed: number, bases: Bases): Input {
  const chance = chanceOf(seed);
  return chance.pick(table)(bases, chance);
}

/** Catalogs that use each other in a circle, with and without a name, in both forms; any of them may be spoilt. */
function workspace({ texts, yamls, catalog: shared }: Bases, chance: Chance): Input {
  const uses = [
    "./a.blueprint",
    "./b.blueprint",
    "b.blueprint",
    "./c.blueprint.yaml",
    "./none.blueprint",
    "../x",
    "/etc/passwd",
    ".\\a.blueprint",
  ];
  const using = (): string =>
    Array.from(
      { length: chance.between(0, 3) },
      () => `use "${chance.pick(uses)}"${chance.of(2) ? "" : ` as ${chance.pick(["shared", "other", "x"])}`}\n`,
    ).join("");
  const spoilt = (whole: string, other: string): string => (chance.of(2) ? whole : mutated(whole, chance, other));
  return inputOf({
    "a.blueprint": spoilt(using() + shared, chance.pick(texts)),
    "b.blueprint": spoilt(using() + chance.pick(texts), shared),
    "c.blueprint.yaml": spoilt(chance.pick(yamls), chance.pick(yamls)),
    [text]: spoilt(using() + chance.pick(texts), shared),
  });
}

/** Words of the language, signs and ids in no order. */
function soup({ texts, yamls }: Bases, chance: Chance): string {
  const words = chance.pick([...texts, ...yamls]).match(/\s+|\S+/g) ?? [];
  return Array.from({ length: chance.between(1, 80) }, () => chance.pick(words)).join(chance.pick(["", " ", "\n"]));
}

function bytesBy(chance: Chance): Uint8Array {
  const most = chance.pick([127, 255]);
  return Uint8Array.from({ length: chance.between(0, 200) }, () => chance.between(0, most));
}

function flipped(path: string, whole: string, chance: Chance): Input {
  return inputOf({ [path]: bitsFlipped(new TextEncoder().encode(whole), chance) });
}
