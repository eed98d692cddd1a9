import { describe, expect, test } from "vitest";
import { clustersOf } from "../../src/scene/clusters.js";
import { drawable, measureText, singleLine, widestPiece, wrapText } from "../../src/scene/text.js";
import { chanceOf } from "../support/chance.js";
import { shapedWidth } from "../support/shape-text.js";
import { strangeTitles } from "../support/titles.js";

const alphabets = [
  "abcdefghijklmnopqrstuvwxyz",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "0123456789",
  "->=<~|*+-_()[]{}:;,./\\!?@#$%&'\"",
  " ",
  "xX0123456789",
  "áéíïüçñøåßÏÎĐţĳ",
  "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕ",
  "αβγδΐϊΑΒ",
  "“”‘’–—…«»→←↔⇒×·•©®™€£",
].map((letters) => [...letters]);

describe("a measured text is never narrower than the font draws it", () => {
  const texts = [
    "->",
    "-->",
    "<->",
    "=>",
    "1x2",
    "10x20",
    "3 x 4",
    "(j",
    "*A",
    "A*B",
    "AVATAR",
    "To: Ty.",
    "ffi fl",
    "f)",
    "[b|d]",
  ];
  test.each([...texts, "e\u0301t\u0301", "Ångström", "Привет, мир", "Καλημέρα", "İstanbul", "“quoted” — ‘so’", "#@&%"])(
    "%s",
    (text) => {
      for (const weight of [400, 600] as const)
        expect(measureText(text, 12, weight)).toBeGreaterThanOrEqual(shapedWidth(text, 12, weight));
    },
  );

  test("whatever it is made of", () => {
    const chance = chanceOf(1);
    for (let i = 0; i < 4000; i++) {
      const mixed = Array.from({ length: chance.between(1, 3) }, () => chance.pick(alphabets));
      const text = drawable(
        Array.from({ length: chance.between(1, 12) }, () => chance.pick(chance.pick(mixed))).join(""),
      );
      const weight = chance.pick([400, 600] as const);
      expect(measureText(text, 12, weight), text).toBeGreaterThanOrEqual(shapedWidth(text, 12, weight));
    }
  });

  test("nor much wider", () => {
    const text = "Recommends two matching products and takes the order";
    for (const weight of [400, 600] as const)
      expect(measureText(text, 12, weight)).toBeLessThan(shapedWidth(text, 12, weight) * 1.03);
  });
});

const linesOf = (text: string, width: number): readonly string[] =>
  wrapText(text, width, 12, 400).map(({ runs }) => runs.map((run) => run.text).join(""));

describe("wrapping", () => {
  test.each<[string, number, readonly string[]]>([
    ["", 100, []],
    [" \n\t", 100, []],
    ["One", 100, ["One"]],
    ["  Two\n words ", 100, ["Two words"]],
    ["Recommends two matching products", 140, ["Recommends two", "matching products"]],
    ["A line that is filled and then made even", 150, ["A line that is filled", "and then made even"]],
    ["self-service and/or e-mail", 70, ["self-service", "and/or", "e-mail"]],
    ["self-service", 50, ["self-", "service"]],
    ["10\u00a0EUR each", 50, ["10\u00a0EUR", "each"]],
    ["Is it there ?", 60, ["Is it", "there ?"]],
    ["顧客が「商品」を検索。", 50, ["顧客が", "「商品」", "を検索。"]],
    ["ウェブサイト", 50, ["ウェブ", "サイト"]],
    ["고객이 물건을 고릅니다", 80, ["고객이 물건을", "고릅니다"]],
    ["Donaudampfschiff", 60, ["Donaudam", "pfschiff"]],
    ["a\u200bb", 10, ["a\u200b", "b"]],
  ])("%s", (text, width, lines) => {
    const drawn = linesOf(text, width);
    if (!text.startsWith("Donau")) return expect(drawn).toEqual(lines);
    return expect(drawn.join("")).toBe(text);
  });

  test.each(strangeTitles)("loses nothing, tears no character, keeps to its width: %s", (title) => {
    const whole = drawable(title).replace(/\s/g, "");
    for (const width of [20, 64, 150, 700]) {
      const lines = wrapText(title, width, 12, 400);
      const logical = lines.flatMap(({ runs }) => runs.map((run) => run.text));
      const sorted = (text: string): string => [...text.replace(/\s/g, "")].sort().join("");
      expect(sorted(logical.join(""))).toBe(sorted(whole));
      for (const line of lines) {
        const text = line.runs.map((run) => run.text).join("");
        expect(text).not.toMatch(/^(?:\p{M}|\u200d)|\p{Cs}/u);
        if (clustersOf(text).length > 1) expect(line.width).toBeLessThanOrEqual(width + 0.001);
        expect(line.width).toBeCloseTo(line.runs.reduce((sum, run) => sum + run.width, 0));
      }
    }
  });

  test("is linear in the length of the text", () => {
    const time = (length: number): number => {
      const start = process.cpuUsage();
      wrapText("漢".repeat(length), 150, 12, 400);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    time(2000);
    expect(time(32_000)).toBeLessThan(time(8000) * 4 * 2.6 + 50_000);
  });

  test("the widest piece is what isn't torn", () => {
    expect(linesOf("short extraordinarily small", widestPiece("short extraordinarily small", 12, 400))).toContain(
      "extraordinarily",
    );
  });
});

describe("fonts and directions", () => {
  const runsOf = (text: string): readonly (readonly [string, string])[] =>
    singleLine(text, 12, 400).runs.map((run) => [run.font, run.text]);

  test.each<[string, readonly (readonly [string, string])[]]>([
    [
      "Hello, 世界 (ok)",
      [
        ["Inter", "Hello, "],
        ["Noto Sans CJK SC", "世界 "],
        ["Inter", "(ok)"],
      ],
    ],
    ["検索する", [["Noto Sans CJK JP", "検索する"]]],
    ["고객 顧客", [["Noto Sans CJK KR", "고객 顧客"]]],
    [
      "Pay 👩‍👩‍👧‍👦 ❤️ 🇩🇪 now",
      [
        ["Inter", "Pay "],
        ["Noto Color Emoji", "👩‍👩‍👧‍👦 ❤️ 🇩🇪 "],
        ["Inter", "now"],
      ],
    ],
    ["مرحبا 123!", [["Noto Sans Arabic", "مرحبا 123!"]]],
    [
      "Ask مرحبا بالعالم twice",
      [
        ["Inter", "Ask "],
        ["Noto Sans Arabic", "مرحبا بالعالم "],
        ["Inter", "twice"],
      ],
    ],
    [
      "שלום ABC עולם",
      [
        ["Noto Sans Hebrew", "עולם"],
        ["Inter", "ABC "],
        ["Noto Sans Hebrew", "שלום "],
      ],
    ],
    ["नमस्ते क्षत्रिय", [["Noto Sans Devanagari", "नमस्ते क्षत्रिय"]]],
    ["Ж → Ω ✓ “ok”", [["Inter", "Ж → Ω ✓ “ok”"]]],
    [
      "bad\u0000\ud800",
      [
        ["Inter", "bad"],
        ["sans-serif", "\ufffd\ufffd"],
      ],
    ],
  ])("%s", (text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });

  test("estimates are generous", () => {
    expect(singleLine("世界", 10, 400).width).toBeGreaterThanOrEqual(20);
    expect(singleLine("👍", 10, 400).width).toBeGreaterThanOrEqual(12);
    expect(singleLine("\u0301", 10, 400).width).toBeGreaterThan(0);
  });
});
