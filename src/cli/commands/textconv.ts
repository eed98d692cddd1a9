import { basename, dirname } from "node:path";
import { convertFile } from "../../compiler/reform/reform.js";
import { Failure } from "../../host/failure.js";
import { createFiles } from "../../host/files.js";
import { findPlace } from "../../host/workspace.js";
import { attempt } from "../reformed.js";
import type { Result } from "../result.js";
import type { Surroundings } from "../surroundings.js";

/**
 * `sightline textconv`: what `git diff` compares in place of a file: its text form in the canonical layout. A file that can't
 * be converted is compared as it is, since git gives up all of a diff where this fails.
 */
export async function textconv(file: string, { workingFolder }: Surroundings): Promise<Result> {
  const place = findPlace(workingFolder, file);
  const files = createFiles(dirname(place.path));
  const path = basename(place.path);
  const attempted = await attempt(convertFile(files, path, "text"));
  if (attempted.kind === "text") return { status: 0, stdout: attempted.text };
  const result = await files.read(path);
  switch (result.kind) {
    case "text":
      return { status: 0, stdout: result.text };
    case "not-utf8":
      return { status: 0, stdout: `${result.before}\n(from byte ${result.offset} on this isn't UTF-8)\n` };
    case "too-large":
      return { status: 0, stdout: `(${result.size} bytes: too large to be read)\n` };
    default:
      throw new Failure(
        `\`${file}\` can't be read: it ${result.kind === "unreadable" ? result.because : "isn't there"}.`,
      );
  }
}
