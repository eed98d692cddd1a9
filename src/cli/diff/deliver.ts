import { extname, join } from "node:path";
import type { Output } from "../../compiler/index.js";
import { Failure } from "../../host/failure.js";
import { prepareFolder, writeWhole } from "../../host/write.js";

/** Prints what was said or drawn, or writes it; tells what to print. `out` is relative to the working folder. */
export async function deliver(
  said: string | readonly Output[],
  out: string | undefined,
  workingFolder: string,
): Promise<string> {
  if (typeof said !== "string") return deliverPictures(said, out, workingFolder);
  if (out === undefined) return said;
  await writeWhole(out, said);
  return `${out}\n`;
}

/** One picture into a file that is called like one, or printed; else each into a folder. */
async function deliverPictures(
  pictures: readonly Output[],
  out: string | undefined,
  workingFolder: string,
): Promise<string> {
  const [first, ...others] = pictures;
  if (first === undefined) return "";
  const isFile = out === undefined || extname(out).toLowerCase() === extname(first.name);
  if (isFile && others.length > 0) {
    throw new Failure(`There are ${pictures.length} pictures: name a folder for them with --out.`);
  }
  if (out === undefined && typeof first.content === "string") return first.content;
  if (out === undefined) throw new Failure("Pixels aren't printed: name a file or a folder for them with --out.");
  if (!isFile) await prepareFolder(workingFolder, out);
  const paths: string[] = [];
  for (const { name, content } of pictures) {
    const path = isFile ? out : join(out, name);
    await writeWhole(path, content);
    paths.push(path);
  }
  return paths.map((path) => `${path}\n`).join("");
}
