import { grouped } from "./grouped.js";

/** Characters that one font is made for: what to call them, and the file of a free font that has them. */
export interface Script {
  readonly name: string;
  readonly file: string;
  /** Whether a character is one of them. V8 builds large sets to tell, so not before something is asked. */
  readonly holds: (character: string) => boolean;
}

const noto = (name: string, family: string, code: string): Script => ({
  name: `${name} letters`,
  file: `NotoSans${family}-Regular.ttf`,
  holds: (character) => new RegExp(`^\\p{sc=${code}}`, "u").test(character),
});

const japanese: Script = {
  name: "Japanese characters",
  file: "NotoSansJP-Regular.ttf",
  holds: (character) => /^[\p{sc=Hira}\p{sc=Kana}\u30fb\u30fc]/u.test(character),
};
const chinese: Script = {
  name: "Chinese characters",
  file: "NotoSansSC-Regular.ttf",
  holds: (character) => /^[\p{sc=Han}\p{sc=Bopo}\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef]/u.test(character),
};

const scripts: readonly Script[] = [
  {
    name: "emoji",
    file: "NotoEmoji-Regular.ttf",
    holds: (character) => /^(?:\p{RI}|\p{Extended_Pictographic})|\ufe0f|\u20e3/u.test(character),
  },
  japanese,
  {
    name: "Korean letters",
    file: "NotoSansKR-Regular.ttf",
    holds: (character) => /^\p{sc=Hang}/u.test(character),
  },
  chinese,
  noto("Arabic", "Arabic", "Arab"),
  noto("Hebrew", "Hebrew", "Hebr"),
  noto("Devanagari", "Devanagari", "Deva"),
  noto("Bengali", "Bengali", "Beng"),
  noto("Tamil", "Tamil", "Taml"),
  noto("Thai", "Thai", "Thai"),
  noto("Georgian", "Georgian", "Geor"),
  noto("Armenian", "Armenian", "Armn"),
  noto("Ethiopic", "Ethiopic", "Ethi"),
];

const other: Script = { name: "characters", file: "NotoSans-Regular.ttf", holds: () => true };

/** Characters by what font they need. Of Chinese and Japanese, kana among them say which it is. */
export function scriptsOf(characters: readonly string[]): ReadonlyMap<Script, readonly string[]> {
  const hasKana = characters.some((character) => japanese.holds(character));
  return grouped(characters, (character) => {
    const script = scripts.find((each) => each.holds(character)) ?? other;
    return script === chinese && hasKana ? japanese : script;
  });
}
