import { flag, grade, oneOf, type Shape, string } from "../../syntax/shape.js";
import { localeNames } from "../../values/locales.js";
import type { Entry, Form, MappingPlace, Place } from "../place.js";
import { type Known, presets } from "./settings.js";
import { type Kinds, kinds } from "./vocabulary.js";

export const severities: Shape = oneOf("info", "warning", "error");

/** A word for a kind of element. */
export function kindOf(all: Kinds): Shape {
  return oneOf(...all.keys());
}

const levels: Shape = oneOf("off", "info", "warning", "error");

/** What may stand in a settings file. Of a rule its level stands here with its options beside it, however it was written. */
export function settingsPlace(known: Known): MappingPlace {
  const rules = rulesPlace(known);
  const override = mapping("an override", "Other levels for some files.", [
    needed("files", texts, "The files it is for, as globs from the root: `legacy/**`."),
    entry("rules", rules, "The rules' levels there."),
  ]);
  return mapping("a settings file", "Settings of a workspace, sightline.config.yaml at its root.", [
    entry("include", texts, "Which blueprints are meant where none is named, as globs from the root: `shop/**`."),
    entry("exclude", texts, "Which of them aren't."),
    entry("out", scalar(string), "The folder that outputs are written into, from the root: `out`."),
    entry("formats", list(scalar(oneOf(...known.formats))), "What `build` writes."),
    entry("views", list(scalar(oneOf(...known.views))), "What `build` draws."),
    entry("theme", scalar(string), `The colours of the pictures: ${known.themes.join(", ")}, or one of \`themes\`.`),
    entry("themes", { kind: "record", of: themePlace(known) }, "Themes of your own, by their names."),
    entry("fonts", texts, "Files with fonts for scripts beside Latin, Greek and Cyrillic, from the root."),
    entry(
      "installed-fonts",
      scalar(flag),
      "Whether fonts of the machine may be used too: others may draw other bytes.",
    ),
    entry(
      "source-url",
      { kind: "scalar", shape: string, form: sourceUrl },
      "Where a file's line is shown on the web: what stands in a picture links to it.",
    ),
    entry("locale", scalar(oneOf(...localeNames)), "Whose way of writing numbers and dates reports have."),
    entry("jobs", scalar(grade(1, 256)), "How many threads may work on many blueprints: as many as there are cores."),
    entry("preset", scalar(oneOf(...presets)), "The levels of the rules that aren't named below."),
    entry(
      "custom-rules",
      { kind: "record", of: customRule() },
      "The team's own standards, by the names of their rules.",
    ),
    entry("rules", rules, "A rule's level, or a list of its level and its options: `[error, { steps: 60 }]`."),
    entry("overrides", list(override), "Other levels for some files; of several that fit, the last one counts."),
  ]);
}

const colour: Form = {
  pattern: "^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
  expected: "a colour in quotes",
  such: '`"#0a7"` or `"#00aa77"`, in quotes: without them `#` begins a comment',
};

/** One place for all of them, so that one schema is made. */
const ownColour: Place = { kind: "scalar", shape: string, form: colour };

/** What a URL may be made of, and both places in it. */
const sourceUrl: Form = {
  pattern:
    "^(?=[^]*\\{file\\})(?=[^]*\\{line\\})https://(?:[A-Za-z0-9-]+\\.)*[A-Za-z0-9-]+(?::[0-9]+)?/(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#%-]|\\{file\\}|\\{line\\})*$",
  expected: "an address that begins with `https://` and has a place for `{file}` and one for `{line}`",
  such: "`https://github.com/acme/journeys/blob/main/{file}#L{line}`",
};

function themePlace(known: Known): MappingPlace {
  const font = mapping("a font", "The font that all is written in that it has the characters for.", [
    needed("regular", scalar(string), "A TTF, OTF or TTC file, from the root: `brand/Acme-Regular.ttf`."),
    needed("semibold", scalar(string), "The same for titles: `brand/Acme-SemiBold.ttf`."),
  ]);
  const colours = known.colours.map(({ name, doc }) => entry(name, ownColour, doc));
  return mapping("a theme", "Your colours and your font, over a theme of ours.", [
    entry(
      "base",
      scalar(oneOf(...known.themes)),
      "The theme that gives what isn't set here: `light` where nothing is said.",
    ),
    entry("colours", mapping("the colours of a theme", "As `#rgb` or `#rrggbb`.", colours), "As `#rgb` or `#rrggbb`."),
    entry("font", font, "A font of your own."),
  ]);
}

function rulesPlace({ rules }: Known): MappingPlace {
  return mapping(
    "the rules' settings",
    "Levels and options by rule.",
    rules.map(({ id, finds, options = [] }) => {
      const numbers = options.map(({ name, doc }) => entry(name, scalar({ kind: "number", min: 0 }), doc));
      const members = [
        needed("level", scalar(levels), finds),
        entry("options", mapping(`the rule ${id}`, finds, numbers), "Other values for the rule's options."),
      ];
      return entry(id, mapping(`the rule ${id}`, finds, members), finds);
    }),
  );
}

function customRule(): MappingPlace {
  return mapping("a custom rule", "What every element of a kind must have.", [
    needed("for", scalar(kindOf(kinds())), "The kind of element."),
    entry("where", texts, "Which of them: those of which all of this holds, such as `key` or `severity >= 4`."),
    needed("require", texts, "What must hold of them: `[measured-by, emotion]`."),
    needed("message", scalar(string), "The standard, in your words."),
    entry("severity", scalar(severities), "How much it counts: `warning` where nothing is said."),
  ]);
}

const texts = list(scalar(string));

function scalar(shape: Shape): Place {
  return { kind: "scalar", shape };
}

function list(of: Place): Place {
  return { kind: "list", of, mayBeNothing: true };
}

function mapping(name: string, doc: string, entries: readonly Entry[]): MappingPlace {
  return {
    kind: "mapping",
    name,
    doc,
    entries: new Map(entries.map((each) => [each.key, each])),
    mayBeNothing: true,
  };
}

function entry(key: string, place: Place, doc: string): Entry {
  return { key, place, required: false, doc, role: { as: "setting" } };
}

function needed(key: string, place: Place, doc: string): Entry {
  return { ...entry(key, place, doc), required: true };
}
