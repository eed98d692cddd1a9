import { clustersOf } from "../clusters.js";
import { fontOf, measuredFont } from "../fonts.js";
import { isSimple } from "../simple.js";
import { type FontFace, hasAll } from "./font-face.js";

const nothingDrawn = /^[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}]+$/u;

/** The characters of a text that neither our font has nor one of these. */
export function undrawable(text: string, faces: readonly FontFace[]): readonly string[] {
  if (isSimple(text)) return [];
  return clustersOf(text).filter(
    (cluster) =>
      fontOf(cluster, "").font !== measuredFont &&
      !nothingDrawn.test(cluster) &&
      !faces.some((face) => hasAll(face, cluster)),
  );
}
