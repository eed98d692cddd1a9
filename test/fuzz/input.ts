import { decode, type Files } from "../../src/compiler/index.js";

/** A workspace as it might come from a stranger: files by their paths. */
export type Input = ReadonlyMap<string, Uint8Array>;

export const settingsFile = "sightline.config.yaml";
export const baselinePath = "sightline-baseline.json";

export function inputOf(texts: Readonly<Record<string, string | Uint8Array>>): Input {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(texts).map(([path, text]) => [path, typeof text === "string" ? encoder.encode(text) : text]),
  );
}

/** What `compile` reads of it. */
export function filesOf(input: Input): Files {
  return {
    read: async (path) => {
      const bytes = input.get(path);
      return bytes === undefined ? { kind: "missing" } : decode(bytes);
    },
  };
}

/** The paths of its blueprints, in either form. */
export function blueprintsIn(input: Input): readonly string[] {
  return [...input.keys()].filter((path) => /\.blueprint(?:\.ya?ml)?$/.test(path)).sort();
}

/** A file's text; nothing where it isn't there or isn't UTF-8. */
export function textIn(input: Input, path: string): string | undefined {
  const bytes = input.get(path);
  if (bytes === undefined) return undefined;
  const result = decode(bytes);
  return result.kind === "text" ? result.text : undefined;
}

export function sizeOf(input: Input): number {
  return [...input.values()].reduce((sum, { length }) => sum + length, 0);
}
