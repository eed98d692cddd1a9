import { describe, expect, it } from "vitest";
import { hidesCharacters, invisibleAt, mayBeEscaped } from "../../src/text/characters.js";

const seen = (text: string, setting?: "prose" | "id"): string[] =>
  invisibleAt(text, setting).map(({ offset, length, name }) => `${offset}+${length} ${name}`);

describe("what nobody sees", () => {
  it.each([
    ["a\u202eb", "1+1 U+202E RIGHT-TO-LEFT OVERRIDE"],
    ["a\u2066b", "1+1 U+2066 LEFT-TO-RIGHT ISOLATE"],
    ["\u200b", "0+1 U+200B ZERO WIDTH SPACE"],
    ["\ufeff", "0+1 U+FEFF ZERO WIDTH NO-BREAK SPACE"],
    ["\u00ad", "0+1 U+00AD SOFT HYPHEN"],
    ["\0", "0+1 U+0000 NULL"],
    ["\u001b[0m", "0+1 U+001B (a control character)"],
    ["\u0085", "0+1 U+0085 (a control character)"],
    ["\u{e0041}", "0+2 U+E0041 (an invisible character)"],
    ["\u3164", "0+1 U+3164 (an invisible character)"],
    ["\ud83d", "0+1 U+D83D (half a character)"],
    ["\ufdd0", "0+1 U+FDD0 (not a character)"],
    ["\u{1ffff}", "0+2 U+1FFFF (not a character)"],
    ["\u2028", "0+1 U+2028 LINE SEPARATOR"],
  ])("in %j", (text, expected) => {
    expect(seen(text)).toEqual([expected]);
    expect(seen(text, "id")).toEqual([expected]);
    expect(hidesCharacters(text)).toBe(true);
  });

  it.each(["👩‍👧 ❤️", "می‌خواهم", "क्‍ष", "︎", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])("isn't what shapes letters and emoji in prose: %s", (text) => {
    expect(seen(text)).toEqual([]);
    expect(seen(text, "id").length).toBeGreaterThan(0);
  });

  it.each(["tab\tand\nlines\r\n", "Ünïcödé 受付 עברית العربية", "non\u00a0breaking", "e\u0301"])(
    "isn't in %j",
    (text) => {
      expect(seen(text)).toEqual([]);
      expect(hidesCharacters(text)).toBe(false);
    },
  );

  it("is a flag's tag only behind a black flag", () => {
    expect(seen("\u{e0067}\u{e007f}")).toHaveLength(2);
  });
});

describe("what an escape may stand for", () => {
  it("is any character but surrogates, noncharacters, controls and what turns the direction", () => {
    const codes = [0x0a, 0x09, 0x20, 0x1f600, 0x10fffd, 0x200b];
    const none = [0x00, 0x0d, 0x1b, 0x7f, 0x85, 0xd800, 0xdfff, 0xfdd0, 0xffff, 0x1fffe, 0x110000, 0x202e, 0x2066];
    expect(codes.filter(mayBeEscaped)).toEqual(codes);
    expect(none.filter(mayBeEscaped)).toEqual([]);
  });
});
