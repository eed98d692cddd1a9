import { clustersOf } from "../clusters.js";
import { fontOf, isRightToLeft, measuredFont } from "../fonts.js";
import type { Item, Run, Scene, Text, TextLine } from "../scene.js";
import { measureText } from "../text.js";
import { type FontFace, type FontSet, faceFor, hasAll, widthIn } from "./font-face.js";

/**
 * The same drawing with its texts in other fonts, measured. Where everything goes was worked out with our own font and on the
 * safe side; a text that would be wider in another one is set smaller, so nothing moves and nothing sticks out.
 */
export function setIn(scene: Scene, fonts: FontSet): Scene {
  const fit = fonts.brand === undefined ? 1 : fitOf(fonts.brand);
  return { ...scene, items: scene.items.map((item) => setItem(item, fonts, fit)) };
}

function setItem(item: Item, fonts: FontSet, fit: number): Item {
  if (item.type === "group") return { ...item, items: item.items.map((each) => setItem(each, fonts, fit)) };
  return item.type === "text" ? setText(item, fonts, fit) : item;
}

function setText(text: Text, fonts: FontSet, fit: number): Text {
  const set = (size: number): readonly TextLine[] =>
    text.lines.map((line) => setLine(line, { fonts, weight: text.weight, scale: size / text.size, size }));
  const usual = cutTo(text.size * fit);
  const lines = set(usual);
  if (lines.every((line, i) => line === text.lines[i])) return text;
  const room = lines.reduce((least, { width }, i) => Math.min(least, text.lines[i]!.width / width), 1);
  if (room >= 1) return { ...text, size: usual, lines };
  const smaller = cutTo(usual * room);
  return { ...text, size: smaller, lines: set(smaller) };
}

/** Of a size in px, what is printed of it, and no more. */
function cutTo(size: number): number {
  return Math.floor(size * 100) / 100;
}

interface Setting {
  readonly fonts: FontSet;
  readonly weight: 400 | 600;
  /** In px, and how many times as large as the line was measured. */
  readonly size: number;
  readonly scale: number;
}

function setLine(line: TextLine, setting: Setting): TextLine {
  const runs = line.runs.flatMap((run) => setRun(run, setting));
  const isSame = runs.length === line.runs.length && runs.every((run, i) => run === line.runs[i]);
  return isSame ? line : { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
}

/** A run in one font after the other, in the order in which they are seen from the left. */
function setRun(run: Run, setting: Setting): readonly Run[] {
  if (run.font === measuredFont && setting.fonts.brand === undefined) return [scaled(run, setting)];
  const parts: Part[] = [];
  // A word of ours isn't torn: a font without one of its letters has none of it.
  const units = run.font === measuredFont ? run.text.split(/(?<= )/) : clustersOf(run.text);
  for (const unit of units) {
    const last = parts.at(-1);
    const choice = last !== undefined && staysIn(last.choice, unit) ? last.choice : choose(unit, run, setting);
    if (last?.choice === choice) last.text += unit;
    else parts.push({ text: unit, choice });
  }
  if (parts.every(({ choice }) => typeof choice === "string")) return [scaled(run, setting)];
  const seen = isRightToLeft(run.text) ? turned(parts) : parts;
  return seen.map(({ text, choice }) => setPart(text, choice, run, setting));
}

interface Part {
  text: string;
  readonly choice: Choice;
}

/** From right to left; a blank belongs to the part at its left, for a renderer drops those that a text begins with. */
function turned(parts: readonly Part[]): readonly Part[] {
  let blanks = "";
  return parts
    .map(({ text, choice }) => {
      const bare = text.trimEnd();
      const part = { text: bare + blanks, choice };
      blanks = text.slice(bare.length);
      return part;
    })
    .reverse();
}

/** Another font, our own, or none that we know: a viewer's. */
type Choice = FontFace | "ours" | "unknown";

function choose(unit: string, { font }: Run, { fonts, weight }: Setting): Choice {
  const brand = fonts.brand?.[weight];
  if (brand !== undefined && hasAll(brand, unit.trimEnd())) return brand;
  if (font === measuredFont || isOurs(unit)) return "ours";
  return faceFor(unit, weight, fonts.others) ?? "unknown";
}

/** A blank, which is drawn by none, changes no font, and marks don't change one that has them. */
function staysIn(choice: Choice, cluster: string): boolean {
  if (cluster === " ") return true;
  if (/^[\p{L}\p{N}]/u.test(cluster) || choice === "unknown") return false;
  return choice === "ours" ? isOurs(cluster) : hasAll(choice, cluster);
}

function isOurs(cluster: string): boolean {
  return fontOf(cluster, "").font === measuredFont;
}

function setPart(part: string, choice: Choice, run: Run, { weight, size, scale }: Setting): Run {
  const bare = part.trimEnd();
  const blanks = (part.length - bare.length) * blankWidth * size;
  if (choice === "ours") return { text: part, font: measuredFont, width: measureText(bare, size, weight) + blanks };
  if (choice !== "unknown") return { text: part, font: choice.family, width: widthIn(choice, bare, size) + blanks };
  return { text: part, font: run.font, width: (run.width * scale * [...part].length) / [...run.text].length };
}

/** In em, where a run ends: there a renderer draws none, and fonts of pictures have very wide ones. */
const blankWidth = 0.28;

function scaled(run: Run, { scale }: Setting): Run {
  return scale === 1 ? run : { ...run, width: run.width * scale };
}

/** How much smaller a brand's font is set than ours for texts to be as wide as they were; 1 where it is narrow enough. */
function fitOf(brand: NonNullable<FontSet["brand"]>): number {
  const fits = ([400, 600] as const).map((weight) =>
    hasAll(brand[weight], usualText) ? measureText(usualText, 100, weight) / widthIn(brand[weight], usualText, 100) : 1,
  );
  return Math.min(1, ...fits);
}

/** Letters about as often as titles in English have them. */
const usualText = "The customer asks for a table and takes the bill at the end of a long day, quietly: 12 of 30 people";
