import { readFileSync } from "node:fs";
import type { Model } from "../../src/model/blueprint.js";
import { resolveFiles } from "./workspace.js";

/** Every word of the language in one blueprint, and what it uses. */
const files = ["everything.blueprint", "everything-shared.blueprint"];

export function everything(): Model {
  const texts = files.map((file) => [file, readFileSync(`test/resolve/${file}`, "utf8")] as const);
  return only(resolveFiles(new Map(texts)));
}

export function vending(): Model {
  const texts = ["vending", "catalog"].map(
    (name) => [`${name}.blueprint`, readFileSync(`examples/vending/${name}.blueprint`, "utf8")] as const,
  );
  return only(resolveFiles(new Map(texts)));
}

/** The only model, of files without a finding. */
export function only({ models, diagnostics }: ReturnType<typeof resolveFiles>): Model {
  const [model, ...others] = [...models.values()];
  if (model === undefined || others.length > 0 || diagnostics.length > 0) {
    throw new Error(
      `${models.size} models; ${diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join("; ")}`,
    );
  }
  return model;
}

/** Workspaces in the text form, with all their files. */
export function exampleTexts(): readonly { readonly name: string; readonly files: ReadonlyMap<string, string> }[] {
  const folders = [
    ["vending", "examples/vending", ["vending.blueprint", "catalog.blueprint"]],
    ["everything", "test/resolve", files],
  ] as const;
  return folders.map(([name, folder, names]) => ({
    name,
    files: new Map(names.map((file) => [file, readFileSync(`${folder}/${file}`, "utf8")])),
  }));
}
