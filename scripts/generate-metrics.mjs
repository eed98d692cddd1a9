// Writes src/scene/metrics/: how wide Inter's characters are, and which neighbours stand further apart than that.
// `--check` writes nothing and fails where a file differs.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as hb from "harfbuzzjs";
import { bundleSources } from "./bundle.mjs";

const { simplePlace, simplePlaces } = await (await bundleSources("build/metrics", { simple: "src/scene/simple.ts" }))(
  "simple",
);
const require = createRequire(import.meta.url);
const weights = [
  { weight: 400, file: "400Regular/Inter_400Regular.ttf" },
  { weight: 600, file: "600SemiBold/Inter_600SemiBold.ttf" },
];
/** A character that Inter doesn't have: what stands on its two sides can't touch. */
const separator = "\u4e00";

function openFont(file) {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`));
  const face = new hb.Face(new hb.Blob(bytes));
  return { face, font: new hb.Font(face) };
}

/** The widths of short texts, shaped in one go. */
function shapedWidths(font, texts) {
  const starts = [];
  let joined = "";
  for (const text of texts) {
    starts.push(joined.length);
    joined += text + separator;
  }
  const buffer = new hb.Buffer();
  buffer.addText(joined);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const widths = new Array(texts.length).fill(-font.glyphHAdvance(0));
  let at = 0;
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    while (at + 1 < starts.length && glyph.cluster >= starts[at + 1]) at++;
    widths[at] += glyph.xAdvance;
  }
  return widths;
}

function advancesOf({ face, font }) {
  const codes = [...face.collectUnicodes()].filter((code) => code >= 32).sort((a, b) => a - b);
  return new Map(codes.map((code) => [code, font.glyphHAdvance(font.nominalGlyph(code))]));
}

/** For each character the neighbours behind it that make the pair wider than the two advances, and by how much. */
function wideningPairs({ font }, advances) {
  const isLetterlike = (code) => !/[\p{M}\p{Co}]/u.test(String.fromCodePoint(code));
  const codes = [...advances.keys()].filter(isLetterlike);
  const rows = new Map();
  for (const first of codes) {
    const texts = codes.map((second) => String.fromCodePoint(first, second));
    const row = new Map();
    shapedWidths(font, texts).forEach((width, i) => {
      const more = width - advances.get(first) - advances.get(codes[i]);
      if (more > 0) row.set(codes[i], more);
    });
    if (row.size > 0) rows.set(first, row);
  }
  return rows;
}

/** Characters with the same signature share a class. */
function classes(signatures) {
  const members = new Map();
  for (const [code, signature] of signatures) members.set(signature, [...(members.get(signature) ?? []), code]);
  return [...members.values()];
}

function kerningOf(rows) {
  const columns = new Map();
  for (const [first, row] of rows) {
    for (const [second, more] of row) columns.set(second, `${columns.get(second) ?? ""} ${first}:${more}`);
  }
  const firsts = classes([...rows].map(([code, row]) => [code, [...row].join(" ")]));
  const seconds = classes(columns);
  const pairs = firsts.map(([first]) =>
    seconds.flatMap(([second], i) => {
      const more = rows.get(first).get(second);
      return more === undefined ? [] : [`${i.toString(36)}:${more.toString(36)}`];
    }),
  );
  return { firsts, seconds, pairs };
}

/** `41-44 50`: hexadecimal code points, runs of neighbours joined. */
function ranges(codes) {
  const out = [];
  for (let i = 0, j = 0; i < codes.length; i = j + 1) {
    for (j = i; codes[j + 1] === codes[j] + 1; ) j++;
    out.push(codes[i].toString(16) + (j > i ? `-${codes[j].toString(16)}` : ""));
  }
  return out.join(" ");
}

/** For each run of neighbouring code points: the first, then each one's advance in base 36, `*n` where n are alike. */
function advanceRecords(advances) {
  const lines = [];
  let last = -1;
  let line;
  for (const [code, advance] of advances) {
    if (code !== last + 1) {
      line = { start: code, items: [] };
      lines.push(line);
    }
    const item = line.items.at(-1);
    if (item?.advance === advance) item.count++;
    else line.items.push({ advance, count: 1 });
    last = code;
  }
  const spell = ({ advance, count }) => advance.toString(36) + (count > 1 ? `*${count}` : "");
  return lines.map(({ start, items }) => `${start.toString(16)} ${items.map(spell).join(" ")}`);
}

/** What is known of simple characters, in tables of numbers by their places; class 0 is in no pair. */
function simpleTables(advances, rows) {
  const isSimple = (code) => simplePlace(code) >= 0;
  const onlySimple = [...rows]
    .filter(([first]) => isSimple(first))
    .map(([first, row]) => [first, new Map([...row].filter(([second]) => isSimple(second)))])
    .filter(([, row]) => row.size > 0);
  const { firsts, seconds } = kerningOf(new Map(onlySimple));
  const ofPlaces = (values) => {
    const numbers = new Array(simplePlaces).fill(0);
    for (const [code, value] of values) if (isSimple(code)) numbers[simplePlace(code)] = value;
    return numbers;
  };
  const classNumbers = (members) => ofPlaces(members.flatMap((codes, i) => codes.map((code) => [code, i + 1])));
  const widening = (first, second) => (first && second && rows.get(first[0]).get(second[0])) || 0;
  return {
    advances: ofPlaces(advances),
    firsts: classNumbers(firsts),
    seconds: classNumbers(seconds),
    columns: seconds.length + 1,
    pairs: [undefined, ...firsts].flatMap((first) => [undefined, ...seconds].map((second) => widening(first, second))),
  };
}

/** A text whose code units are numbers, on lines of which none is in it. */
function asText(numbers) {
  const lines = [""];
  for (const number of numbers) {
    const char = String.fromCharCode(number);
    const digits = number.toString(16);
    const escaped = number < 256 ? `\\x${digits.padStart(2, "0")}` : `\\u${digits.padStart(4, "0")}`;
    const spelt = /^[!-~]$/.test(char) && !/[\\`$]/.test(char) ? char : escaped;
    if (lines.at(-1).length + spelt.length > 117) lines.push("");
    lines[lines.length - 1] += spelt;
  }
  return `\`\\\n${lines.join("\\\n")}\``;
}

/** Records with a semicolon between them, broken into lines. */
function block(records) {
  const lines = [];
  let line = "";
  for (const word of records.join("; ").split(" ")) {
    if (line.length + word.length > 118) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += `${word} `;
  }
  return `\`\n${[...lines, line.trimEnd()].join("\n")}\n\``;
}

const origin = "// Generated by scripts/generate-metrics.mjs from Inter (SIL Open Font License 1.1). Not to be edited.";

function simpleModule(weight, advances, rows) {
  const simple = simpleTables(advances, rows);
  return `${origin}
import type { SimpleTables } from "../font-metrics.js";

export const inter${weight}Simple: SimpleTables = {
  advances: ${asText(simple.advances)},
  firsts: ${asText(simple.firsts)},
  seconds: ${asText(simple.seconds)},
  columns: ${simple.columns},
  pairs: ${asText(simple.pairs)},
};
`;
}

function packedModule(weight, unitsPerEm, advances, rows) {
  const kerning = kerningOf(rows);
  return `${origin}
import type { PackedMetrics } from "../font-metrics.js";
import { inter${weight}Simple } from "./inter-${weight}-simple.js";

export const inter${weight}: PackedMetrics = {
  unitsPerEm: ${unitsPerEm},
  simple: inter${weight}Simple,
  advances: ${block(advanceRecords(advances))},
  firsts: ${block(kerning.firsts.map(ranges))},
  seconds: ${block(kerning.seconds.map(ranges))},
  pairs: ${block(kerning.pairs.map((row) => row.join(" ")))},
};
`;
}

const check = process.argv.includes("--check");
for (const { weight, file } of weights) {
  const opened = openFont(file);
  const advances = advancesOf(opened);
  const rows = wideningPairs(opened, advances);
  put(`inter-${weight}-simple.ts`, simpleModule(weight, advances, rows));
  put(`inter-${weight}.ts`, packedModule(weight, opened.face.upem, advances, rows));
}

function put(name, text) {
  const path = `src/scene/metrics/${name}`;
  const target = new URL(`../${path}`, import.meta.url);
  if (!check) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) {
    process.exitCode = 1;
    console.error(`${path} is out of date: run node scripts/generate-metrics.mjs`);
  }
}
