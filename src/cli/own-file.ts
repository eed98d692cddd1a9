import { type Diagnostic, usualLimits } from "../compiler/index.js";
import { refusalOf } from "../compiler/shelf.js";
import { Failure } from "../host/failure.js";
import { createFiles } from "../host/files.js";

/** A file of the workspace that is no blueprint: its text, or what is wrong with it. */
export type OwnFile = { readonly text: string } | { readonly broken: Diagnostic };

/** Reads a file of a folder that `name` stands for in what is said of it; nothing where it isn't there. */
export async function readOwnFile(folder: string, file: string, name: string): Promise<OwnFile | undefined> {
  const result = await createFiles(folder).read(file);
  switch (result.kind) {
    case "text":
      return { text: result.text };
    case "missing":
      return undefined;
    case "unreadable":
      throw new Failure(`\`${name}\` can't be read: it ${result.because}.`);
    case "outside":
      throw new Failure(`\`${name}\` is a link out of its folder, which isn't followed.`);
    default:
      // No option raises what such a file may take, so there is none to be told of.
      return { broken: { ...refusalOf(name, result, usualLimits), help: undefined } };
  }
}
